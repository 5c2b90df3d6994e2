import { defineConfig } from 'vitest/config';

/** Tests that talk to real servers or start programs of their own. */
const services = [
  'test/main*.test.ts',
  'test/storage/postgres/*.test.ts',
  'test/storage/redis/*.test.ts',
  'test/storage/sqlite/sqlite-state.test.ts',
];

export default defineConfig({
  test: {
    // The limits only end what hangs: a test takes ten times as long on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No module holds state, so the files of a worker share what is loaded.
    pool: 'threads',
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'fast', include: ['test/**/*.test.ts'], exclude: services },
      },
      { extends: true, test: { name: 'services', include: services } },
    ],
  },
});
