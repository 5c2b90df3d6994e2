import { languages, type Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { askedWordWeight, stepPassages, titleWeight } from './constants.ts';
import type { KnowsWord } from './detect-language.ts';
import type { IndexUnit } from './index/build-keyword-index.ts';
import { buildSearchIndexInSteps, type SearchIndex } from './index/build-search-index.ts';
import { splitWords, toTerm } from './index/tokenize.ts';
import { entityLabel, foreignLabel, type MeaningReader } from './read-meanings.ts';

/** An index a language, in all of which a passage has the same number. */
export type PassageIndexes = Readonly<Record<Language, SearchIndex>>;

/** Labels of each passage, by its number. */
type Labels = readonly (readonly string[])[];

/** Indexes passages in steps; each has as labels what it means and its words in the other languages. */
export function* indexPassagesInSteps(
  passages: readonly Passage[],
  meanings: MeaningReader,
): Generator<void, PassageIndexes> {
  const meant = yield* meaningsInSteps(passages, meanings);
  const words = {
    en: yield* wordLabelsInSteps(passages, 'en'),
    es: yield* wordLabelsInSteps(passages, 'es'),
    zh: yield* wordLabelsInSteps(passages, 'zh'),
  } as const satisfies Record<Language, Labels>;

  function* unitsIn(language: Language): Generator<IndexUnit> {
    const others = languages.filter((other) => other !== language);
    for (const [document, passage] of passages.entries()) {
      const foreign = others.flatMap((other) => words[other][document] ?? []);
      yield bodyOf(passage, document, language, [...(meant[document] ?? []), ...foreign]);
      for (const ask of passage.asks[language]) {
        const labels = [...new Set(meanings.labelsOf(ask, language))];
        yield { document, kind: 'ask', texts: [{ text: ask, weight: 1 }], labels };
      }
    }
  }

  return {
    en: yield* buildSearchIndexInSteps('en', unitsIn('en')),
    es: yield* buildSearchIndexInSteps('es', unitsIn('es')),
    zh: yield* buildSearchIndexInSteps('zh', unitsIn('zh')),
  };
}

function bodyOf(
  { texts, asks }: Passage,
  document: number,
  language: Language,
  labels: readonly string[],
): IndexUnit {
  const { title, text } = texts[language];
  return {
    document,
    kind: 'body',
    texts: [
      { text: title, weight: titleWeight },
      { text, weight: 1 },
      { text: asks[language].join(' '), weight: askedWordWeight, ordered: false },
    ],
    labels,
  };
}

/** The names and concepts of each passage, from whichever of its languages the thesaurus knows. */
function* meaningsInSteps(
  passages: readonly Passage[],
  { labelsOf }: MeaningReader,
): Generator<void, Labels> {
  const meanings: string[][] = [];
  for (const { entities, places, texts } of passages) {
    const told = languages.flatMap((language) =>
      labelsOf(`${texts[language].title} ${texts[language].text}`, language),
    );
    meanings.push([...new Set([...[...entities, ...places].map(entityLabel), ...told])]);
    if (meanings.length % stepPassages === 0) yield;
  }
  return meanings;
}

/** The words of each passage as labels for the other languages: a question may mix them. */
function* wordLabelsInSteps(
  passages: readonly Passage[],
  language: Language,
): Generator<void, Labels> {
  const known = new Map<string, string | undefined>();
  const labelOf = (word: string) => {
    if (!known.has(word)) known.set(word, foreignLabel(word, language));
    return known.get(word) ?? [];
  };
  const labels: string[][] = [];
  for (const { texts, asks } of passages) {
    const text = [texts[language].title, texts[language].text, ...asks[language]].join(' ');
    labels.push([...new Set(splitWords(text, language).flatMap(labelOf))]);
    if (labels.length % stepPassages === 0) yield;
  }
  return labels;
}

/** Tells whether a word stands in the passages of a language. */
export function knowsWordIn(indexes: PassageIndexes): KnowsWord {
  return (word, language) => {
    const term = toTerm(word, language);
    return term !== undefined && indexes[language].keywords.terms.has(term);
  };
}
