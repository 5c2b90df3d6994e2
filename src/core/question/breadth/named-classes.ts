import type { ThingClass } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { foldAccents } from '../../retrieval/index/tokenize.ts';
import { breadthWords, superlatives, type Superlative } from './breadth-words.ts';
import type { PlacedQuestion } from './placed-question.ts';
import { wordsOf, type WordsIn } from './words-of.ts';

/** What was said before a question that may leave out the kind or the country. */
export interface SaidBefore {
  /** Where it may be of the country that was spoken of: "any roads?" */
  readonly country: string;
  /** Where it may be of the kind that was spoken of: "which is the biggest?" */
  readonly kind: string;
}

export interface KnownClass {
  readonly each: ThingClass;
  readonly wordsIn: WordsIn;
}

/** The kind and the country that a question names or leaves to what was said before. */
export interface NamedClasses {
  readonly nation: KnownClass;
  readonly of: KnownClass | undefined;
  /** Whether the kind is left out. */
  readonly isOfSpoken: boolean;
  /** By what the things of the kind are ranked. */
  readonly superlative: Superlative | undefined;
}

/** The kind of things that a text names, by the longest word for one. */
export type KindReader = (text: string, language: Language) => ThingClass | undefined;

export function createKindReader(classes: readonly ThingClass[]): KindReader {
  const things = classes
    .filter(({ nation }) => nation === undefined)
    .map((each) => ({ each, wordsIn: wordsOf(each) }));
  return (text, language) => longestNamed(things, foldAccents(text.toLowerCase()), language)?.each;
}

export type ClassNamer = (
  question: PlacedQuestion,
  before: SaidBefore | undefined,
) => NamedClasses | undefined;

/** Creates the reader of kinds and countries; undefined where no country is asked of. */
export function createClassNamer(classes: readonly ThingClass[]): ClassNamer {
  const known = classes.map((each) => ({ each, wordsIn: wordsOf(each) }));
  const nations = known.filter(({ each }) => each.nation !== undefined);
  const things = known.filter(({ each }) => each.nation === undefined);

  return ({ text, language, finds }, before) => {
    const ownKind = longestNamed(things, text, language);
    const { superlatives: words } = breadthWords[language];
    const superlative = superlatives.find((each) => finds(words[each]).size > 0);
    const isOfSpoken = ownKind === undefined && superlative !== undefined;
    const of = isOfSpoken ? lastNamed(things, before?.kind ?? '', language) : ownKind;
    const spoken = isOfSpoken ? before?.kind : before?.country;
    const nation =
      nations.find(({ wordsIn }) => finds(wordsIn(language)).size > 0) ??
      (of === undefined ? undefined : lastNamed(nations, spoken ?? '', language));
    return nation === undefined ? undefined : { nation, of, isOfSpoken, superlative };
  };
}

/** The class that a text names last. */
function lastNamed(
  classes: readonly KnownClass[],
  text: string,
  language: Language,
): KnownClass | undefined {
  const folded = foldAccents(text.toLowerCase());
  const [last] = classes
    .map((each) => ({
      each,
      at: Math.max(-1, ...folded.matchAll(each.wordsIn(language)).map(({ index }) => index)),
    }))
    .toSorted((a, b) => b.at - a.at);
  return last !== undefined && last.at >= 0 ? last.each : undefined;
}

/** The class whose longest word a text says: a copper mine is asked for as no mine. */
function longestNamed(
  things: readonly KnownClass[],
  text: string,
  language: Language,
): KnownClass | undefined {
  const lengthOf = ({ wordsIn }: KnownClass) =>
    Math.max(0, ...(text.match(wordsIn(language)) ?? []).map((word) => word.length));
  const [longest] = things
    .map((thing) => ({ thing, length: lengthOf(thing) }))
    .toSorted((a, b) => b.length - a.length);
  return longest !== undefined && longest.length > 0 ? longest.thing : undefined;
}
