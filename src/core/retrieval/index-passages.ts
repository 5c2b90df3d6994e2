import { languages, type Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { askedWordWeight, stepPassages, titleWeight } from './constants.ts';
import type { KnowsWord } from './detect-language.ts';
import type { IndexUnit } from './index/build-keyword-index.ts';
import { buildSearchIndexInSteps, type SearchIndex } from './index/build-search-index.ts';
import type { TermOf } from './index/term-reader.ts';
import { entityLabel, foreignLabel } from './read-meanings.ts';
import { wordsOf, type ReadPassage, type ReadPassageText } from './read-passages.ts';

/** An index a language, in all of which a passage has the same number. */
export type PassageIndexes = Readonly<Record<Language, SearchIndex>>;

/** Labels of each passage, by its number. */
type Labels = readonly (readonly string[])[];

/** Indexes passages in steps; each has as labels what it means and its words in the other languages. */
export function* indexPassagesInSteps(
  passages: readonly Passage[],
  read: readonly ReadPassage[],
  termOf: TermOf,
): Generator<void, PassageIndexes> {
  const words = {
    en: yield* wordLabelsInSteps(read, 'en', termOf),
    es: yield* wordLabelsInSteps(read, 'es', termOf),
    zh: yield* wordLabelsInSteps(read, 'zh', termOf),
  } as const satisfies Record<Language, Labels>;
  const meant = passages.map(({ entities, places }, document) => {
    const told = languages.flatMap((language) => read[document]?.[language].labels ?? []);
    return [...new Set([...[...entities, ...places].map(entityLabel), ...told])];
  });

  function* unitsIn(language: Language): Generator<IndexUnit> {
    const others = languages.filter((other) => other !== language);
    for (const [document, passage] of read.entries()) {
      const foreign = others.flatMap((other) => words[other][document] ?? []);
      yield bodyOf(passage[language], document, [...(meant[document] ?? []), ...foreign]);
      for (const { words: asked, labels } of passage[language].asks) {
        const texts = [{ words: asked, weight: 1 }];
        yield { document, kind: 'ask', texts, labels: [...new Set(labels)] };
      }
    }
  }

  return {
    en: yield* buildSearchIndexInSteps('en', unitsIn('en'), termOf),
    es: yield* buildSearchIndexInSteps('es', unitsIn('es'), termOf),
    zh: yield* buildSearchIndexInSteps('zh', unitsIn('zh'), termOf),
  };
}

function bodyOf(
  { title, text, asks }: ReadPassageText,
  document: number,
  labels: readonly string[],
): IndexUnit {
  const asked = asks.flatMap(({ words }) => words);
  return {
    document,
    kind: 'body',
    texts: [
      { words: title, weight: titleWeight },
      { words: text, weight: 1 },
      { words: asked, weight: askedWordWeight, ordered: false },
    ],
    labels,
  };
}

/** The words of each passage as labels for the other languages: a question may mix them. */
function* wordLabelsInSteps(
  passages: readonly ReadPassage[],
  language: Language,
  termOf: TermOf,
): Generator<void, Labels> {
  const known = new Map<string, string | undefined>();
  const labelOf = (word: string) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before;
    const label = foreignLabel(word, language, termOf);
    known.set(word, label);
    return label;
  };
  const labels: string[][] = [];
  for (const passage of passages) {
    const words = [...new Set(wordsOf(passage[language]))];
    labels.push([...new Set(words.flatMap((word) => labelOf(word) ?? []))]);
    if (labels.length % stepPassages === 0) yield;
  }
  return labels;
}

/** Tells whether a word stands in the passages of a language. */
export function knowsWordIn(indexes: PassageIndexes, termOf: TermOf): KnowsWord {
  return (word, language) => {
    const term = termOf(word, language);
    return term !== undefined && indexes[language].keywords.terms.has(term);
  };
}
