import { describe, expect, it } from 'vitest';
import {
  type PassageVersion,
  versionName,
  versionOf,
} from '../../src/core/corrections/passage-version.ts';
import { passageIdSchema } from '../../src/core/passages/passage.ts';
import { projectApplication } from '../support/application.ts';
import { openRoom, shownIn } from '../support/room.ts';

const id = passageIdSchema.parse('chancay-gdp-estimate-bcrp');
const since = '2026-10-01T08:00:00.000Z';
const changedAt = '2026-11-05T08:00:00.000Z';

/** A room over a record on which the passage said 0.2 before, and was a fact. */
async function changedRoom(isKept = true) {
  const passage = (await projectApplication()).answering().knowledge.passages.get(id);
  if (passage === undefined) throw new Error('the passage is gone');
  const before: PassageVersion = {
    ...versionOf(passage),
    kind: 'fact',
    texts: {
      ...versionOf(passage).texts,
      en: passage.texts.en.sentences.map((text) => text.replace('0.3', '0.2')),
    },
  };
  const name = versionName({ ...passage, kind: 'fact' });
  const versions = [
    { name, since },
    { name: versionName(passage), since: changedAt },
  ];
  return openRoom({
    corrections: {
      edition: { load: () => Promise.resolve([{ passage: id, versions }]) },
      versions: { load: () => Promise.resolve(isKept ? before : undefined) },
    },
  });
}

describe('the history of a passage', () => {
  it('stands on its page, with what it said before', async () => {
    const page = shownIn(await (await changedRoom()).text(`/en/p/${id}`));
    expect(page).toContain('since 1 October 2026, until 5 November 2026');
    expect(page).toContain('“0.2 percentage” became “0.3 percentage”');
    expect(page).toContain('fact became projection');
  });

  it('is listed and fed in each language', async () => {
    const room = await changedRoom();
    expect(shownIn(await room.text('/es/corrections'))).toContain('hecho pasó a proyección');
    expect(shownIn(await room.text('/zh/corrections'))).toContain('事实改为预期');
    const feed = await room.text('/en/corrections/feed.atom');
    expect(feed).toContain(`<updated>${changedAt}</updated>`);
    expect(feed).toContain('Projection, as of June 2024');
  });

  it('is told without the words where they are no longer kept', async () => {
    const page = await (await changedRoom(false)).text('/en/corrections');
    expect(page).toContain('What it said is no longer on record');
  });

  it('is none where nothing has changed', async () => {
    const room = await openRoom();
    expect(await room.text(`/en/p/${id}`)).toContain('No earlier version is on record.');
    expect(await room.text('/en/corrections')).toContain('Nothing has changed');
  });

  it('that cannot be read leaves the pages as they are, and is logged', async () => {
    const logged: string[] = [];
    const failing = () => Promise.reject(new Error('no store'));
    const room = await openRoom({
      corrections: { edition: { load: failing }, versions: { load: failing } },
      log: (level, message) => logged.push(`${level}: ${message}`),
    });
    expect((await room.get(`/en/p/${id}`)).status).toBe(200);
    expect(await room.text('/en/corrections')).toContain('cannot be read right now');
    expect(logged).toEqual(['warn: the reading room cannot read what has changed']);
  });
});
