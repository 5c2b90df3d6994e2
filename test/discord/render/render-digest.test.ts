import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/core/digest/digest.ts';
import { emptyLog, type FactNote } from '../../../src/core/digest/digest-log.ts';
import { planDigest } from '../../../src/core/digest/compose-digest.ts';
import { addDays, localDateSchema } from '../../../src/core/digest/zoned-time.ts';
import { languages, type Language } from '../../../src/core/passages/language.ts';
import { passageIdSchema } from '../../../src/core/passages/passage.ts';
import { digestKeyIn } from '../../../src/discord/components/parse-custom-id.ts';
import { limits } from '../../../src/discord/sending/limits.ts';
import { digestFits, renderDigest } from '../../../src/discord/render/render-digest.ts';
import { readKnowledgeFolder } from '../../../src/storage/files/knowledge-folder.ts';
import { answeringOf, settingsOf, sourcesOf } from '../../support/digest-folder.ts';
import { harbourFolder } from '../../support/harbour-folder.ts';
import { buttonsOf, displaysOf, expectWithinLimits, shown } from '../../support/shown-text.ts';

const dateOf = (text: string) => localDateSchema.parse(text);
const date = dateOf('2026-11-25');
const harbour = answeringOf(harbourFolder());
const view = { knowledge: harbour.knowledge, publicUrl: undefined, offersThread: true };

function digestOf(language: Language, changes: Partial<Digest> = {}): Digest {
  const settings = settingsOf({ language, channel: '700' });
  return { ...planDigest(settings, emptyLog, date, sourcesOf(harbour)).digest, ...changes };
}

/** The same with another reason for its first fact. */
function noted(language: Language, note: FactNote): Digest {
  const digest = digestOf(language);
  const [first, ...others] = digest.entries;
  if (first === undefined) throw new Error('the digest is empty');
  return { ...digest, entries: [{ ...first, note }, ...others] };
}

const textOf = (digest: Digest, changes: Partial<Parameters<typeof renderDigest>[1]> = {}) =>
  renderDigest(digest, { ...view, ...changes })
    .flatMap(displaysOf)
    .join('\n');

describe('a digest', () => {
  it('shows its day, each fact with its marker, the sources, and a button to each passage', () => {
    const [payload, ...others] = renderDigest(digestOf('en'), view);
    if (payload === undefined) throw new Error('no message');
    expect(others).toEqual([]);
    expectWithinLimits(payload);
    const [text, notes] = displaysOf(payload);
    expect(text).toMatch(/^### Facts of the day: Wednesday,? 25 November 2026\n\n/);
    expect(text).toContain('Testville handled 18,000 TEU in November 2024.');
    expect(text).toMatch(/\[1\].*\[2\]/s);
    expect(notes).toMatch(/^-# \[1\] \[2\] \[Port Office\]\S+ · .*$/);
    const passages = buttonsOf(payload).filter(({ id }) => id.startsWith('passage:'));
    expect(passages.map(({ id }) => id).toSorted()).toEqual([
      'passage:testville-depth',
      'passage:testville-port-size',
    ]);
  });

  it('ends with buttons to ask about it and for a thread, which tell which digest it is', () => {
    const [payload] = renderDigest(digestOf('en'), view);
    const closing = payload === undefined ? [] : buttonsOf(payload).slice(-2);
    expect(closing).toEqual([
      { id: 'followup:digest:700:2026-11-25', label: 'Ask about this' },
      { id: 'thread:digest:700:2026-11-25', label: 'Thread' },
    ]);
    for (const { id } of closing) expect(digestKeyIn(id)).toEqual({ channel: '700', date });
  });

  it('offers no thread where none can be opened', () => {
    const [payload] = renderDigest(digestOf('en'), { ...view, offersThread: false });
    const ids = payload === undefined ? [] : buttonsOf(payload).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('thread:'))).toEqual([]);
    expect(ids.filter((id) => id.startsWith('followup:'))).toHaveLength(1);
  });

  it('speaks one language in all of it', () => {
    expect(textOf(digestOf('es'))).toContain(
      '### Datos del día: miércoles, 25 de noviembre de 2026',
    );
    expect(textOf(digestOf('zh'))).toContain('### 每日简报：2026年11月25日星期三');
    const [payload] = renderDigest(digestOf('zh'), view);
    const labels = payload === undefined ? [] : buttonsOf(payload).map(({ label }) => label);
    expect(labels.slice(-2)).toEqual(['就此提问', '子区']);
  });

  it.for([
    ['en', { kind: 'on-this-day', year: 2009 }, '**On this day in 2009**\n'],
    ['es', { kind: 'on-this-day', year: 2009 }, '**Un día como hoy, en 2009**\n'],
    ['zh', { kind: 'on-this-day', year: 2009 }, '**2009年的今天**\n'],
    [
      'en',
      { kind: 'corrected', shownOn: dateOf('2026-03-03') },
      '**New: revised since it was posted here on 3 March 2026**\n',
    ],
    [
      'es',
      {
        kind: 'updates',
        shownOn: dateOf('2026-03-03'),
        shown: passageIdSchema.parse('testville-depth'),
      },
      '**Nuevo: actualiza lo que se mostró aquí el 3 de marzo de 2026**\n',
    ],
  ] as const)('says in %s above a fact why it is there: %o', ([language, note, said]) => {
    expect(textOf(noted(language, note))).toContain(said);
  });

  it('sets what has a reason apart from what is only in its turn', () => {
    const text = textOf(noted('en', { kind: 'on-this-day', year: 2009 }));
    expect(text).toMatch(/\*\*On this day in 2009\*\*\n.+\n\n\*\*More facts\*\*\n/);
    expect(textOf(digestOf('en'))).not.toContain('More facts');
  });

  it('says of what was shown and is no longer in the collection on which days that was', () => {
    const withdrawn = [dateOf('2026-04-04'), dateOf('2026-03-03'), dateOf('2026-03-03')];
    expect(textOf(digestOf('en', { withdrawn }))).toContain(
      '-# Part of what was shown here on 3 March 2026 and 4 April 2026 is no longer in the collection.',
    );
  });

  it('names only the latest days where a great deal is no longer in the collection', () => {
    const withdrawn = Array.from({ length: 200 }, (_, place) => addDays(date, -place));
    const text = textOf(digestOf('en', { withdrawn }));
    expect(text).toContain('25 November 2026, and 195 other days');
    expect(digestFits(digestOf('en', { withdrawn }), view)).toBe(true);
  });

  it('shows the text of passages as it stands, whatever signs it has', () => {
    const files = new Map(harbourFolder());
    const path = 'passages/ports/testville-depth.md';
    const odd = 'The berths of *Testville* are ~~17~~ metres_deep_ # @everyone.';
    const file = files.get(path) ?? '';
    files.set(path, file.replace('The berths of Testville are 17 metres deep.', odd));
    const answering = answeringOf(files);
    const settings = settingsOf({ channel: '700' });
    const { digest } = planDigest(settings, emptyLog, date, sourcesOf(answering));
    const [payload] = renderDigest(digest, { ...view, knowledge: answering.knowledge });
    const text = payload === undefined ? '' : displaysOf(payload).join('\n');
    expect(text).not.toContain('*Testville*');
    expect(text).not.toContain('@everyone');
    expect(shown(text)).toContain(odd);
  });
});

describe('the preview of a digest', () => {
  it('is marked, and has no buttons but those of the passages', () => {
    const [payload] = renderDigest(digestOf('en'), { ...view, preview: 'Only a preview.' });
    if (payload === undefined) throw new Error('no message');
    expect(displaysOf(payload)[0]).toMatch(/^-# Only a preview\.\n\n### Facts of the day/);
    for (const { id } of buttonsOf(payload)) expect(id).toMatch(/^passage:/);
  });
});

describe('digests of the project’s own collection', () => {
  it('keep Discord’s limits in one message, whatever a channel wants', async () => {
    const answering = answeringOf(await readKnowledgeFolder('knowledge'));
    const { knowledge } = answering;
    const own = { ...view, knowledge };
    const sources = { ...sourcesOf(answering), fits: (digest: Digest) => digestFits(digest, own) };
    const wanted = fc.record({
      language: fc.constantFrom(...languages),
      topics: fc.subarray([...knowledge.topics.keys()]),
      count: fc.integer({ min: 1, max: 5 }),
      channel: fc.stringMatching(/^[1-9]\d{16,19}$/),
    });
    const day = fc.integer({ min: 0, max: 730 }).map((days) => addDays(date, days));
    fc.assert(
      fc.property(wanted, day, (settings, on) => {
        const { digest } = planDigest(settingsOf(settings), emptyLog, on, sources);
        const payloads = renderDigest(digest, own);
        expect(payloads).toHaveLength(1);
        for (const payload of payloads) expectWithinLimits(payload);
      }),
      { numRuns: 300 },
    );
  });

  it('do not fit where they are longer than a message', () => {
    const digest = digestOf('en');
    const [entry] = digest.entries;
    if (entry === undefined) throw new Error('the digest is empty');
    const [sentence] = entry.sentences;
    if (sentence === undefined) throw new Error('the entry is empty');
    const text = 'Testville handles a great deal. '.repeat(limits.displayedText / 30);
    const entries = [{ ...entry, sentences: [{ ...sentence, text }] }];
    expect(digestFits({ ...digest, entries }, view)).toBe(false);
  });
});
