import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLog, withShown, type DigestLog } from '../../../src/core/digest/digest-log.ts';
import { planDigest } from '../../../src/core/digest/compose-digest.ts';
import { addDays, localDateSchema, type LocalDate } from '../../../src/core/digest/zoned-time.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { readKnowledgeFolder } from '../../../src/storage/files/knowledge-folder.ts';
import {
  answeringOf,
  madeFolder,
  manyFacts,
  settingsOf,
  sourcesOf,
} from '../../support/digest-folder.ts';

const first = localDateSchema.parse('2026-03-01');

interface Shown {
  readonly date: LocalDate;
  readonly passages: readonly string[];
  readonly notes: readonly unknown[];
  readonly withdrawn: readonly string[];
}

/** Shows a channel its digests day after day; the log records them. */
function showDays(
  days: number,
  answering: Answering,
  {
    log = emptyLog,
    from = first,
    ...settings
  }: Readonly<Record<string, unknown>> & {
    readonly log?: DigestLog;
    readonly from?: LocalDate;
  } = {},
): { readonly log: DigestLog; readonly shown: readonly Shown[] } {
  const shown: Shown[] = [];
  let kept = log;
  for (let day = 0; day < days; day += 1) {
    const date = addDays(from, day);
    const { choice, digest } = planDigest(settingsOf(settings), kept, date, sourcesOf(answering));
    shown.push({
      date,
      passages: digest.entries.map(({ passage }) => passage.id),
      notes: digest.entries.map(({ note }) => note),
      withdrawn: digest.withdrawn,
    });
    kept = withShown(kept, choice, date);
  }
  return { log: kept, shown };
}

const idsOf = (shown: readonly Shown[]) => shown.flatMap(({ passages }) => passages);

describe('the facts of a day', () => {
  it('are the same for the same channel, date and log, and others in another channel', () => {
    const answering = answeringOf(madeFolder(manyFacts(40)));
    const [once] = showDays(1, answering).shown;
    expect(showDays(1, answering).shown[0]).toEqual(once);
    expect(showDays(1, answering, { channel: '701' }).shown[0]).not.toEqual(once);
  });

  it('come again only when every suitable fact has been shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 5 }),
        fc.stringMatching(/^[1-9]\d{5,8}$/),
        (facts, count, channel) => {
          const answering = answeringOf(madeFolder(manyFacts(facts)));
          const days = Math.ceil((facts * 3) / count);
          const ids = idsOf(showDays(days, answering, { count, channel }).shown);
          const times = new Map<string, number>();
          for (const id of ids) {
            const own = times.get(id) ?? 0;
            const least = Math.min(
              ...Array.from({ length: facts }, (_, place) => times.get(`fact-${place}`) ?? 0),
            );
            // Within the digest in which a round ends, what has just been shown does not come again.
            expect(own - least).toBeLessThanOrEqual(1);
            times.set(id, own + 1);
          }
          expect(new Set(ids).size).toBe(facts);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are spread over the topics, each day and over the days', () => {
    const answering = answeringOf(madeFolder(manyFacts(40)));
    const { shown } = showDays(10, answering, { count: 4 });
    const { knowledge } = answering;
    const topics = new Map(
      [...knowledge.passages.values()].map(({ id, topic }) => [String(id), topic]),
    );
    for (const { passages } of shown) {
      expect(new Set(passages.map((id) => topics.get(id))).size).toBe(4);
    }
  });

  it('are of the topics that the channel wants', () => {
    const answering = answeringOf(madeFolder(manyFacts(40)));
    const ids = idsOf(showDays(3, answering, { topics: ['topic-1', 'topic-3'] }).shown);
    expect(ids.every((id) => Number(id.slice(5)) % 2 === 1)).toBe(true);
  });

  it('are neither superseded nor past review', () => {
    const facts = [
      ...manyFacts(4),
      { id: 'old' },
      { id: 'new', matter: 'supersedes: [old]' },
      { id: 'due', matter: 'review_by: "2026-02-28"' },
      { id: 'not-due', matter: 'review_by: "2026-12-31"' },
    ];
    const ids = new Set(idsOf(showDays(4, answeringOf(madeFolder(facts))).shown));
    expect([...ids].toSorted()).toEqual(
      ['fact-0', 'fact-1', 'fact-2', 'fact-3', 'new', 'not-due'].toSorted(),
    );
  });

  it('keep what contradicts them beside them, even if that was chosen and does not fit', () => {
    const facts = [
      { id: 'claim', matter: 'contradicts: [counter]' },
      { id: 'counter', matter: 'contradicts: [claim]' },
    ];
    const sources = sourcesOf(answeringOf(madeFolder(facts)));
    const { digest } = planDigest(settingsOf({ count: 2 }), emptyLog, first, {
      ...sources,
      fits: ({ entries }) => entries.length < 2,
    });
    expect(digest.entries).toHaveLength(1);
    expect(digest.citations).toHaveLength(2);
  });

  it('stand beside what contradicts them', () => {
    const facts = [
      { id: 'claim', matter: 'contradicts: [counter]' },
      { id: 'counter', matter: 'contradicts: [claim]' },
    ];
    const { digest } = planDigest(
      settingsOf({ count: 1 }),
      emptyLog,
      first,
      sourcesOf(answeringOf(madeFolder(facts))),
    );
    expect(digest.entries).toHaveLength(1);
    expect(digest.citations.map(({ passage }) => passage.id).toSorted()).toEqual([
      'claim',
      'counter',
    ]);
  });
});

describe('what happened on this day', () => {
  const event = {
    id: 'opening',
    matter: 'happened_on: ["2024-03-20"]',
    text: 'On 20 March 2024, 20 de marzo de 2024, 2024年3月20日 Testville opened',
  };

  it('comes first on its day, and waits for it', () => {
    const answering = answeringOf(madeFolder([...manyFacts(60), event]));
    const { shown } = showDays(20, answering, { count: 2 });
    const days = shown.filter(({ passages }) => passages.includes('opening'));
    expect(days).toMatchObject([{ date: '2026-03-20', passages: ['opening', expect.anything()] }]);
    expect(days[0]?.notes[0]).toEqual({ kind: 'on-this-day', year: 2024 });
  });

  it('waits for it even if only its topic would vary the day', () => {
    const others = manyFacts(60).map((fact) => ({ ...fact, topic: 'ports' }));
    const answering = answeringOf(madeFolder([...others, { ...event, topic: 'rail' }]));
    const { shown } = showDays(20, answering, { count: 2 });
    const days = shown.filter(({ passages }) => passages.includes('opening'));
    expect(days.map(({ date }) => date)).toEqual(['2026-03-20']);
  });

  it('does not wait if nothing else is left', () => {
    const answering = answeringOf(madeFolder([event]));
    expect(showDays(1, answering).shown[0]?.passages).toEqual(['opening']);
  });

  it('is not marked in the year in which it happens', () => {
    const answering = answeringOf(
      madeFolder([{ ...event, matter: 'happened_on: ["2026-03-01"]' }]),
    );
    expect(showDays(1, answering).shown[0]?.notes).toEqual([{ kind: 'plain' }]);
  });
});

describe('what has changed since it was shown', () => {
  const before = showDays(1, answeringOf(madeFolder(manyFacts(12))), { count: 3 });
  const [shownId = ''] = before.shown[0]?.passages ?? [];
  const later = { log: before.log, from: addDays(first, 9), count: 3 };

  it('is told as corrected, once, with the date on which it was shown', () => {
    const mended = manyFacts(12).map((fact) =>
      fact.id === shownId ? { ...fact, text: 'Testville has two piers' } : fact,
    );
    const { shown } = showDays(2, answeringOf(madeFolder(mended)), later);
    expect(shown[0]?.passages[0]).toBe(shownId);
    expect(shown[0]?.notes[0]).toEqual({ kind: 'corrected', shownOn: first });
    expect(shown[0]?.notes).toHaveLength(3);
    expect(shown[1]?.notes).toEqual(Array.from({ length: 3 }, () => ({ kind: 'plain' })));
  });

  it('is told by what supersedes it', () => {
    const facts = [...manyFacts(12), { id: 'newer', matter: `supersedes: [${shownId}]` }];
    const { shown } = showDays(2, answeringOf(madeFolder(facts)), later);
    expect(shown[0]?.passages[0]).toBe('newer');
    expect(shown[0]?.notes[0]).toEqual({ kind: 'updates', shownOn: first, shown: shownId });
    expect(shown[1]?.notes).toEqual(Array.from({ length: 3 }, () => ({ kind: 'plain' })));
  });

  it('is told once if it was taken out of the collection', () => {
    const rest = manyFacts(12).filter(({ id }) => id !== shownId);
    const { shown } = showDays(2, answeringOf(madeFolder(rest)), later);
    expect(shown.map(({ withdrawn }) => withdrawn)).toEqual([[first], []]);
  });

  it('is told once a day, however much has changed', () => {
    const mended = manyFacts(12).map((fact) => ({ ...fact, text: `Testville mended ${fact.id}` }));
    const { shown } = showDays(2, answeringOf(madeFolder(mended)), later);
    const kinds = shown.map(({ notes }) => notes.map((note) => Object(note).kind));
    expect(kinds).toEqual([
      ['corrected', 'plain', 'plain'],
      ['corrected', 'plain', 'plain'],
    ]);
  });

  it('is told only where a sentence changed that was shown', () => {
    const long =
      ', of which a pier of this length is the longest of all that ships call at here'.repeat(2);
    const facts = (end: string) =>
      manyFacts(12).map((fact) => ({
        ...fact,
        text: `Testville has the pier ${fact.id}${long}`,
        end,
      }));
    const { log } = showDays(1, answeringOf(madeFolder(facts('It is old.'))), { count: 3 });
    const after = showDays(1, answeringOf(madeFolder(facts('It is new.'))), { ...later, log });
    expect(after.shown[0]?.notes).toEqual(Array.from({ length: 3 }, () => ({ kind: 'plain' })));
    const mended = facts('It is old.').map((fact) => ({ ...fact, text: `${fact.text} today` }));
    const told = showDays(1, answeringOf(madeFolder(mended)), { ...later, log });
    expect(told.shown[0]?.notes[0]).toEqual({ kind: 'corrected', shownOn: first });
  });

  it('is told where the second of two sentences shown changed, not where one was added', () => {
    const facts = (end: string) => manyFacts(12).map((fact) => ({ ...fact, end }));
    const { log } = showDays(1, answeringOf(madeFolder(facts('It is old.'))), { count: 3 });
    const changed = showDays(1, answeringOf(madeFolder(facts('It is new.'))), { ...later, log });
    expect(changed.shown[0]?.notes[0]).toEqual({ kind: 'corrected', shownOn: first });
    const added = facts('It is old. It is small.');
    const kept = showDays(1, answeringOf(madeFolder(added)), { ...later, log });
    expect(kept.shown[0]?.notes).toEqual(Array.from({ length: 3 }, () => ({ kind: 'plain' })));
  });

  it('is not told for a change of punctuation', () => {
    const polished = manyFacts(12).map((fact) => ({
      ...fact,
      text: `Testville has the pier “${fact.id}”`,
    }));
    const { shown } = showDays(1, answeringOf(madeFolder(polished)), later);
    expect(shown[0]?.notes).toEqual(Array.from({ length: 3 }, () => ({ kind: 'plain' })));
  });

  it('is not told for a change of the language', () => {
    const answering = answeringOf(madeFolder(manyFacts(12)));
    const { shown } = showDays(1, answering, { ...later, language: 'es' });
    expect(shown[0]?.notes).toEqual(Array.from({ length: 3 }, () => ({ kind: 'plain' })));
  });
});

describe('the project’s own collection', () => {
  it('gives every fact in every language, in one message', async () => {
    const answering = answeringOf(await readKnowledgeFolder('knowledge'));
    for (const language of ['en', 'es', 'zh']) {
      const days = Math.ceil(answering.knowledge.passages.size * 0.55);
      const { shown } = showDays(days, answering, { language, count: 5, channel: `70${language}` });
      const known = [...answering.knowledge.passages.values()].filter(
        ({ id, reviewBy = '9999', entities }) =>
          !answering.knowledge.successors.has(id) &&
          // What is due for review while the days pass may run out before its turn comes.
          reviewBy >= addDays(first, days) &&
          !entities.some((entity) => String(entity) === 'seed-article'),
      );
      const ids = new Set(idsOf(shown));
      expect(known.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
    }
    // Every day of more than a year in three languages: minutes on a loaded machine.
  }, 600_000);
});
