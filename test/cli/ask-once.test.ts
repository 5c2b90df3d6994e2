import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOnce, type OneQuestion } from '../../src/cli/ask-once.ts';
import type { Application } from '../../src/program/application.ts';
import { openApplication, projectApplication } from '../support/application.ts';
import { folderWith, folderWithPassage } from '../support/folder.ts';

async function ask(
  question: string,
  application: Application,
  shape: OneQuestion['shape'] = 'lines',
  after: readonly string[] = [],
) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const succeeded = await askOnce(
    { question, language: undefined, shape, after },
    { output, errors },
    application,
  );
  output.end();
  errors.end();
  return { succeeded, stdout: await text(output), stderr: await text(errors) };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaski-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function writeFolder(name: string, files: ReadonlyMap<string, string>): Promise<string> {
  const target = join(folder, name);
  for (const [file, content] of files) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await writeFile(join(target, file), content);
  }
  return target;
}

describe('one question', () => {
  it('is refused in a clear line where it is too short', async () => {
    expect(await ask(' ', await projectApplication())).toEqual({
      succeeded: false,
      stdout: '',
      stderr: expect.stringContaining('1 to 500 characters; this one has 0'),
    });
  });

  it('is answered with links to the reading room when there is one', async () => {
    const knowledgeDir = await writeFolder('room', folderWith());
    const application = await openApplication({
      KNOWLEDGE_DIR: knowledgeDir,
      PUBLIC_URL: 'https://chaski.example/room/',
    });
    const { stdout } = await ask('How large is Testville port?', application, 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      citations: [{ link: 'https://chaski.example/room/en/p/testville-port-size' }],
    });
  });

  it('is explained on one screen: how it is read, what was weighed, and why it is declined', async () => {
    const question = 'What wages does Las Bambas pay?';
    const { stdout } = await ask(question, await projectApplication(), 'explanation');
    expect(stdout).toMatch(/^subjects +las-bambas \(Las Bambas mine\)$/mu);
    expect(stdout).toMatch(/^relations .*salary \(“[^”]+”, told by no passage\)/mu);
    expect(stdout).toMatch(/^ +−?\d+\.\d\d  las-bambas-[a-z0-9-]+#\d  (?:out: .+; )?\w+ [+−]/mu);
    expect(stdout).toMatch(/^why +declined: /mu);
    expect(stdout.split('\n').length).toBeLessThanOrEqual(24);
  });

  it('is explained as it is read after others', async () => {
    const application = await projectApplication();
    const before = ['Who operates Las Bambas?'];
    const { stdout } = await ask('why?', application, 'explanation', before);
    expect(stdout).toMatch(/^leans on +Who operates Las Bambas\?$/mu);
    expect(stdout).toMatch(/^takes +las-bambas .*minmetals-operates-las-bambas$/mu);
    expect(stdout).toMatch(/^why +answered: the first scores .+ above the threshold/mu);
  });

  it('is answered from another folder, and otherwise where a fact is another', async () => {
    const changed = [...folderWith()].map(([file, content]) => {
      return [file, content.replace('18,000', '19,000')] as const;
    });
    const over = async (name: string, files: ReadonlyMap<string, string>) =>
      openApplication({ KNOWLEDGE_DIR: await writeFolder(name, files) });
    const question = 'How large is Testville port?';
    const before = await ask(question, await over('first', folderWith()));
    const after = await ask(question, await over('second', new Map(changed)));
    expect(before.stdout).toContain(
      'According to the Port Office: Testville handled 18,000 TEU in November 2024. [1]',
    );
    expect(after.stdout).toContain('19,000 TEU');
  });
});

describe('a folder with a bad passage', () => {
  it('stops the start, naming file and line', async () => {
    const bad = await writeFolder('bad', folderWithPassage('kind: figure', 'kind: rumour'));
    await expect(openApplication({ KNOWLEDGE_DIR: bad })).rejects.toThrow(
      /bad\/passages\/ports\/testville-port-size\.md:2: kind/,
    );
  });
});
