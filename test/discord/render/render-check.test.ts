import { describe, expect, it } from 'vitest';
import type { ClaimCheck } from '../../../src/core/checking/claim-check.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { renderCheck } from '../../../src/discord/render/render-check.ts';
import { folderWith } from '../../support/folder.ts';
import { buttonsOf, displaysOf, expectWithinLimits } from '../../support/shown-text.ts';

const { knowledge } = readKnowledge(folderWith());
const [passage] = knowledge.passages.values();
if (passage === undefined) throw new Error('the folder has no passage');
const view = { knowledge, locale: 'en', publicUrl: undefined } as const;

const contradicted: ClaimCheck = {
  language: 'en',
  claim: 'Testville handled 20,000 TEU. @everyone [x](https://evil.example)',
  verdict: 'contradicted',
  findings: [
    {
      passage,
      sentence: 0,
      quote: passage.texts.en.sentences[0] ?? '',
      agrees: ['names', 'dates'],
      differs: ['figures', 'other-side'],
      verdict: 'contradicted',
    },
  ],
  near: [],
};

describe('a checked claim', () => {
  const payloads = renderCheck(contradicted, view);
  const [text = '', notes = ''] = payloads.flatMap(displaysOf);

  it('opens with the verdict, then says what agrees and what differs in each sentence', () => {
    expect(text).toMatch(/^\*\*Contradicted: the collection says otherwise\.\*\*\n\n/);
    expect(text).toContain('Testville handled 18,000 TEU in November 2024. [1]');
    expect(text).toContain(
      '-# Agrees on names and dates. Differs on figures. Another passage says otherwise.',
    );
  });

  it('has the source and a button to the passage', () => {
    expect(notes).toContain('[Port Office](<https://example.org/report>)');
    expect(payloads.flatMap(buttonsOf)).toEqual([
      { id: 'passage:testville-port-size', label: '1' },
    ]);
    for (const payload of payloads) expectWithinLimits(payload);
  });

  it('does not repeat the claim', () => {
    expect(payloads.flatMap(displaysOf).join('')).not.toContain('evil');
  });

  it('offers what is least far where the collection does not cover it', () => {
    const check: ClaimCheck = {
      language: 'zh',
      claim: '埃菲尔铁塔高330米。',
      verdict: 'not-covered',
      findings: [],
      near: [passage],
    };
    const [payload] = renderCheck(check, view);
    if (payload === undefined) throw new Error('no message');
    expect(displaysOf(payload)[0]).toContain('没有涵盖');
    expect(buttonsOf(payload)).toEqual([
      { id: 'passage:testville-port-size', label: '特斯特港的规模' },
    ]);
  });
});
