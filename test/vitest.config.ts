import { defineConfig } from 'vitest/config';

/** Stores on real servers, programs as processes, a browser, and the whole bot from end to end. */
const services = [
  'test/main*.test.ts',
  'test/hostile-model.test.ts',
  'test/log-personal.test.ts',
  'test/cli/{ask,room}.test.ts',
  'test/mcp/stdio.test.ts',
  'test/pictures/png-process.test.ts',
  'test/program/*.test.ts',
  'test/room/accessibility.test.ts',
  'test/scripts/*.test.ts',
  'test/storage/{postgres,redis,sqlite}/*-state.test.ts',
];

export default defineConfig({
  test: {
    // The limits only end what hangs: all takes ten times as long on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    // No module holds state, so the files of a worker share what is loaded.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'fast', include: ['test/**/*.test.ts'], exclude: services },
      },
      { extends: true, test: { name: 'services', include: services } },
    ],
  },
});
