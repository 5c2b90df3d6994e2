import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startAsker, type Asker } from '../support/asker.ts';
import { writeFolder, type DiskFolder } from '../support/disk-folder.ts';
import { knownServers } from '../support/fake-openai/known-servers.ts';
import { startFakeOpenai, type FakeOpenai } from '../support/fake-openai/start-fake-openai.ts';
import { harbourFolder } from '../support/harbour-folder.ts';

const questions = [
  'How deep is the port of Testville?',
  '¿Qué profundidad tiene el puerto de Testville?',
  '特斯特港有多深？',
];

/** An answer reads the question and chooses sentences. */
const callsOfAnswer = 2;

let folder: DiskFolder;
let openai: FakeOpenai;
let asker: Asker;

beforeAll(async () => {
  folder = await writeFolder(harbourFolder());
});
afterAll(() => folder.remove());

beforeEach(async () => {
  openai = await startFakeOpenai();
  asker = await startAsker({
    KNOWLEDGE_DIR: folder.knowledge,
    OPENAI_BASE_URL: openai.url,
    OPENAI_API_KEY: openai.key,
    STORE_URL: 'memory://',
  });
});
afterEach(async () => {
  await asker.end();
  const { violations } = openai;
  await openai.close();
  expect(violations).toEqual([]);
});

describe('the answers with a model', () => {
  it.for(knownServers)(
    'are by its choice on $name, which costs no more than one failed call in all',
    async (server) => {
      openai.behave({ kind: 'server', server });
      const modes = [];
      for (const question of questions) modes.push((await asker.ask(question)).mode);
      expect(modes).toEqual(questions.map(() => 'model'));
      const failed = openai.requests.length - callsOfAnswer * questions.length;
      expect(failed).toBe(server.failed ?? 0);
      expect(asker.log).not.toMatch(/Testville|特斯特/);
    },
  );
});
