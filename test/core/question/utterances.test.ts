import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAct, type Act } from '../../../src/core/question/act.ts';
import { foldText, tokensOf } from '../../../src/core/question/acts/fold-text.ts';
import { languages, type Language } from '../../../src/core/passages/language.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { readKnowledgeFolder } from '../../../src/storage/files/knowledge-folder.ts';

/** The least share of right readings of the utterances in `utterances`, by what they are. */
const floors = { acts: 0.97, questions: 0.99 };

/** Each line an act and what people write for it; `asks` with words of acts in a question on the subject. */
function utterancesIn(language: Language): { readonly want: string; readonly text: string }[] {
  const table = readFileSync(new URL(`utterances/${language}.tsv`, import.meta.url), 'utf8');
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [want = '', text = ''] = line.split('\t');
      return { want, text };
    });
}

/** An act with what it wants: `picks:2`, `wants-language:es`, `wants-source:last`. */
function named(act: Act): string {
  const to = 'to' in act ? [act.to] : [];
  const place = 'place' in act && act.place !== undefined ? [act.place] : [];
  return [act.kind, ...to, ...place].join(':');
}

const { knowledge } = readKnowledge(await readKnowledgeFolder('knowledge'));
const held = new Set(
  [...knowledge.passages.values()].flatMap(({ texts }) =>
    languages.flatMap((language) =>
      texts[language].sentences.flatMap((s) => tokensOf(foldText(s))),
    ),
  ),
);

describe.for(languages)('what people write in %s', (language) => {
  const utterances = utterancesIn(language);
  it.for([
    ['acts', utterances.filter(({ want }) => want !== 'asks')],
    ['questions', utterances.filter(({ want }) => want === 'asks')],
  ] as const)('is read as what it is: %s', ([group, all]) => {
    const wrong = all
      .map(({ want, text }) => ({
        want,
        text,
        got: named(readAct(text, (word) => held.has(word))),
      }))
      .filter(({ want, got }) => want !== got);
    const share = 1 - wrong.length / all.length;
    const listed = wrong.map(({ text, want, got }) => `${text}: ${got}, not ${want}`).join('\n');
    expect(share, listed).toBeGreaterThanOrEqual(floors[group]);
  });
});
