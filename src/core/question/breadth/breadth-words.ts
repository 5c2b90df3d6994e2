import type { Language } from '../../passages/language.ts';
import { chineseBreadth } from './zh.ts';
import { englishBreadth } from './en.ts';
import { spanishBreadth } from './es.ts';

/** What a question asks for that asks for no single thing. */
export const breadthKinds = [
  'worth',
  'supporters',
  'critics',
  'position',
  'outcome',
  'status',
  'latest',
  'story',
  'biggest',
  'importance',
  'overview',
] as const;
export type BreadthKind = (typeof breadthKinds)[number];

/** Which one of a kind a question asks for. */
export const superlatives = ['biggest', 'oldest', 'newest'] as const;
export type Superlative = (typeof superlatives)[number];

export function isSuperlative(asks: string): asks is Superlative {
  return superlatives.some((each) => each === asks);
}

/**
 * The words that ask for one kind of broad answer, in lower case without accents. They may be as general
 * as they like: a question is broad only where nothing is left of it beside them, names and fillers.
 */
export type BreadthWords = Readonly<Record<BreadthKind, RegExp>> & {
  /** Asks what is new of nothing in particular: "any news?" */
  readonly news: RegExp;
  /** What stands before the name of whoever is asked for their word: "the position of". */
  readonly wordOf: RegExp;
  /** What stands before the name of what that word is on: "what is said about". */
  readonly wordOn: RegExp;
  /** Asks who somebody is: of a person, a company or an institution. */
  readonly whoIs: RegExp;
  /** Asks who has all things of a kind, and whoever has them: "do firms run any ports". */
  readonly has: RegExp;
  /** Whoever has them, and not the things. */
  readonly firms: RegExp;
  /** Asks who builds them. */
  readonly builds: RegExp;
  /** Asks for the first or the most of them, which is one, or for those that are not so. */
  readonly ranks: RegExp;
  /** Asks for the one of them that is the biggest, the oldest, the newest. */
  readonly superlatives: Readonly<Record<Superlative, RegExp>>;
  /** Asks for one among them: "which of the mines". */
  readonly oneOf: RegExp;
  /** Words that may stand beside those that ask, and ask for nothing themselves. */
  readonly beside: RegExp;
};

export const breadthWords: Readonly<Record<Language, BreadthWords>> = {
  en: englishBreadth,
  es: spanishBreadth,
  zh: chineseBreadth,
};
