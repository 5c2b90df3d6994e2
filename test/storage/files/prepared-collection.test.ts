import { chmod, mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishBuilding } from '../../../src/core/passages/finish-building.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { createRetrieverInSteps } from '../../../src/core/retrieval/retriever.ts';
import {
  openPreparedStore,
  type PreparedCollection,
} from '../../../src/storage/files/prepared-collection.ts';
import { folderWith, passageFile, soundPassage } from '../../support/folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prepared-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function prepare(files = folderWith()): PreparedCollection {
  const { knowledge, problems } = readKnowledge(files);
  expect(problems).toEqual([]);
  const { prepared } = finishBuilding(createRetrieverInSteps(knowledge));
  return { knowledge, prepared };
}

const foundBy = ({ knowledge, prepared }: PreparedCollection, question: string) =>
  finishBuilding(createRetrieverInSteps(knowledge, prepared))
    .retrieve(question, { limit: 3 })
    .passages.map(({ passage, score, askFits }) => ({ text: passage.texts, score, askFits }));

describe('what was prepared of a collection', () => {
  it('is taken up by another start, and finds the same', async () => {
    const made = prepare();
    await openPreparedStore(folder).write(folderWith(), made);
    const kept = await openPreparedStore(folder).read(folderWith());
    if (kept === undefined) throw new Error('nothing is kept');
    expect(kept).toEqual(made);
    const question = 'How large is tesvile?';
    expect(foundBy(kept, question)).toHaveLength(1);
    expect(foundBy(kept, question)).toEqual(foundBy(made, question));
  });

  it('is not taken up for other files', async () => {
    await openPreparedStore(folder).write(folderWith(), prepare());
    const changed = folderWith({ [passageFile]: soundPassage.replace('2024-11"', '2024-12"') });
    expect(await openPreparedStore(folder).read(changed)).toBeUndefined();
  });

  it('is not taken up where it is damaged', async () => {
    const store = openPreparedStore(folder);
    await store.write(folderWith(), prepare());
    const [name] = await readdir(folder);
    await truncate(join(folder, name ?? ''), 1000);
    expect(await store.read(folderWith())).toBeUndefined();
  });

  it('is neither written nor taken up where others can write', async () => {
    const store = openPreparedStore(folder);
    await store.write(folderWith(), prepare());
    await chmod(folder, 0o777);
    expect(await store.read(folderWith())).toBeUndefined();
    await rm(join(folder, (await readdir(folder))[0] ?? ''));
    await store.write(folderWith(), prepare());
    expect(await readdir(folder)).toEqual([]);
  });

  it('breaks nothing where it cannot be kept', async () => {
    const store = openPreparedStore('/dev/null/prepared');
    await store.write(folderWith(), prepare());
    expect(await store.read(folderWith())).toBeUndefined();
  });

  it('keeps a few collections, the latest', async () => {
    const store = openPreparedStore(folder);
    const made = prepare();
    const other = (place: number) => folderWith({ 'more.md': String(place) });
    for (let place = 0; place < 12; place++) await store.write(other(place), made);
    expect(await readdir(folder)).toHaveLength(8);
    expect(await store.read(other(11))).toBeDefined();
  });
});
