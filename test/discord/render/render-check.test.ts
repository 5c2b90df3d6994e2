import { describe, expect, it } from 'vitest';
import type { ClaimCheck, ClaimFinding } from '../../../src/core/checking/claim-check.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { renderCheck } from '../../../src/discord/render/render-check.ts';
import { folderWith } from '../../support/folder.ts';
import { phoneLines } from '../../support/phone-lines.ts';
import { buttonsOf, displaysOf, expectWithinLimits } from '../../support/shown-text.ts';

const { knowledge } = readKnowledge(folderWith());
const [passage] = knowledge.passages.values();
if (passage === undefined) throw new Error('the folder has no passage');
const view = { knowledge, locale: 'en', publicUrl: undefined } as const;

const finding: ClaimFinding = {
  passage,
  sentence: 0,
  quote: passage.texts.en.sentences[0] ?? '',
  agrees: ['names', 'dates'],
  differs: ['figures', 'other-side'],
  verdict: 'contradicted',
};

const contradicted: ClaimCheck = {
  language: 'en',
  claim: 'Testville handled 20,000 TEU. @everyone [x](https://evil.example)',
  verdict: 'contradicted',
  parts: [{ text: 'Testville handled 20,000 TEU.', verdict: 'contradicted', findings: [finding] }],
  findings: [finding],
  near: [],
};

describe('a checked claim', () => {
  const payloads = renderCheck(contradicted, view);
  const [text = '', notes = ''] = payloads.flatMap(displaysOf);

  it('opens with the verdict, then quotes what decides, with its reservations in plain words', () => {
    expect(text).toMatch(/^\*\*Contradicted: the collection says otherwise\.\*\*\n\n/);
    expect(text).toContain('Testville handled 18,000 TEU in November 2024. [1]');
    expect(text).toMatch(/\n-# Another passage says otherwise\.$/);
    expect(text).not.toMatch(/Agrees|Differs/);
  });

  it('has the source and a button to the passage', () => {
    expect(notes).not.toBe('');
    expect(payloads.flatMap(buttonsOf).map(({ id }) => id)).toEqual([
      'passage:testville-port-size',
    ]);
    for (const payload of payloads) expectWithinLimits(payload);
  });

  it('does not repeat a claim that is the only one', () => {
    expect(payloads.flatMap(displaysOf).join('')).not.toContain('20,000');
  });

  it('goes claim by claim where a text makes several, in the person’s words, made harmless', () => {
    const check: ClaimCheck = {
      ...contradicted,
      parts: [
        ...contradicted.parts,
        {
          text: 'and @everyone [likes](https://evil.example) it',
          verdict: 'not-covered',
          findings: [],
        },
      ],
    };
    const several = renderCheck(check, view);
    for (const payload of several) expectWithinLimits(payload);
    const said = several.flatMap(displaysOf).join('\n');
    expect(said).toMatch(/“Testville handled 20,000 TEU\.”: \*\*contradicted\*\*\n.*18,000 TEU/);
    expect(said).toMatch(/it”: \*\*not covered\*\*/);
    expect(said).not.toMatch(/[^\\]\[likes\]/);
    expect(said).not.toContain('@everyone');
  });

  it.for([1, 4, 9, 16, 25])(
    'quotes at least one sentence, and counts what is left out of %i claims',
    (count) => {
      const part = contradicted.parts[0];
      if (part === undefined) throw new Error('no part');
      const long = 'A claim that is long enough to go over a line';
      const parts = Array.from({ length: count }, (_, place) => ({
        ...part,
        text: `${place} ${long}`,
      }));
      const many = renderCheck({ ...contradicted, parts }, view);
      const said = many.flatMap(displaysOf).join('\n');
      expect(phoneLines(many)).toBeLessThanOrEqual(22);
      expect(said).toContain('18,000');
      const named = said.match(/“\d+ A claim/g)?.length ?? 0;
      const left = /(\d+|One) more claims? (?:was|were) left out\.$/m.exec(said)?.[1] ?? '0';
      expect(named + (left === 'One' ? 1 : Number(left))).toBe(count === 1 ? 0 : count);
    },
  );

  it('quotes what contradicts before what does not', () => {
    const supported: ClaimFinding = {
      ...finding,
      quote: 'It says the same.',
      differs: [],
      verdict: 'supported',
    };
    const check: ClaimCheck = { ...contradicted, findings: [supported, finding] };
    const said = renderCheck(check, view).flatMap(displaysOf).join('\n');
    expect(said.indexOf('18,000')).toBeLessThan(said.indexOf('It says the same.'));
  });

  it('offers what is least far where the collection does not cover it', () => {
    const check: ClaimCheck = {
      language: 'zh',
      claim: '埃菲尔铁塔高330米。',
      verdict: 'not-covered',
      parts: [{ text: '埃菲尔铁塔高330米。', verdict: 'not-covered', findings: [] }],
      findings: [],
      near: [passage],
    };
    const [payload] = renderCheck(check, view);
    if (payload === undefined) throw new Error('no message');
    expect(displaysOf(payload)[0]).toContain('未收录');
    expect(buttonsOf(payload)).toEqual([
      { id: 'passage:testville-port-size', label: '特斯特港的规模' },
    ]);
  });
});
