import type { Language } from '../passages/language.ts';
import type { EntityId, Passage } from '../passages/passage.ts';
import { stepPassages } from './constants.ts';
import { entitiesMentioned, type EntityFinder, type MentionedText } from './find-entities.ts';
import { splitWords } from './index/tokenize.ts';
import type { MeaningReader } from './read-meanings.ts';

/** The words of an ask, the names and concepts among them as labels, and the names where they stand. */
export interface ReadAsk {
  readonly words: readonly string[];
  readonly labels: readonly string[];
  readonly found: MentionedText;
}

/** A passage in one language. */
export interface ReadPassageText {
  readonly title: readonly string[];
  readonly text: readonly string[];
  /** The names in the title and the text, and in all asks together. */
  readonly named: readonly EntityId[];
  readonly namedInAsks: readonly EntityId[];
  /** The names and concepts in the title and the text. */
  readonly labels: readonly string[];
  readonly asks: readonly ReadAsk[];
}

export type ReadPassage = Readonly<Record<Language, ReadPassageText>>;

/** In words of letters alone, the Chinese way of splitting is that of all languages. */
const splitOtherwise = /[\p{N}\p{M}\p{Script=Han}]/u;

/** Reads the passages in steps, each text once for all that is built of it. */
export function* readPassagesInSteps(
  passages: readonly Passage[],
  findEntities: EntityFinder,
  { labelsIn }: MeaningReader,
): Generator<void, ReadPassage[]> {
  const read: ReadPassage[] = [];
  for (const passage of passages) {
    read.push({
      en: readIn('en', passage),
      es: readIn('es', passage),
      zh: readIn('zh', passage),
    });
    if (read.length % stepPassages === 0) yield;
  }
  return read;

  function readIn(language: Language, { texts, asks, askedOf }: Passage): ReadPassageText {
    const { title, text } = texts[language];
    const told = findEntities(`${title} ${text}`, 'exact');
    const readAsks = asks[language].map((ask) => readAsk(ask, language));
    return {
      title: splitWords(title, language),
      text: splitWords(text, language),
      named: entitiesMentioned(told),
      // A typed question may name what the sentence says nothing of: "does Glencore own Las Bambas".
      namedInAsks: readAsks.flatMap(({ found }, place) =>
        askedOf[language][place] === undefined ? entitiesMentioned(found) : [],
      ),
      labels: labelsIn(told, language),
      asks: readAsks,
    };
  }

  function readAsk(ask: string, language: Language): ReadAsk {
    const found = findEntities(ask, 'exact');
    // Names are looked for among words that are split as in Chinese.
    const isSame = language === 'zh' || !found.words.some((word) => splitOtherwise.test(word));
    const words = isSame ? found.words : splitWords(ask, language);
    return { found, words, labels: labelsIn(found, language) };
  }
}

/** All words of a passage in one language. */
export function wordsOf({ title, text, asks }: ReadPassageText): string[] {
  return [...title, ...text, ...asks.flatMap(({ words }) => words)];
}
