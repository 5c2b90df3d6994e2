import type { Language } from '../../passages/language.ts';

/**
 * Acts that a person performs with a few words, instead of a question on the subject. Where several are
 * performed at once ("ok thanks, source?"), the first of this list counts.
 */
export const plainActs = [
  'changes-subject',
  'asks-citing',
  'asks-privacy',
  'asks-sources',
  'wants-source',
  'wants-shorter',
  'wants-simpler',
  'wants-more',
  'wants-again',
  'asks-trust',
  'asks-maker',
  'asks-who',
  'asks-currency',
  'asks-languages',
  'asks-limits',
  'asks-abilities',
  'orders',
  'asks-opinion',
  'insults',
  'disagrees',
  'quits',
  'thanks',
  'leaves',
  'praises',
  'reacts',
  'greets',
  'agrees',
  'nothing',
] as const;
export type PlainAct = (typeof plainActs)[number];

/** Acts that want something of the last answer. */
export type Wish = Extract<PlainAct, `wants-${string}`>;

export const isWish = (kind: PlainAct): kind is Wish => kind.startsWith('wants-');

/** Acts that need no answer before them. */
export type Talk = Exclude<PlainAct, Wish>;

/** The places of a sentence that can be picked, counted from 1. */
export const pickedPlaces = [1, 2, 3, 4, 5, 'last'] as const;
export type PickedPlace = (typeof pickedPlaces)[number];

/** Stands for the name of a language in the patterns of `inLanguage`. */
export const nameOfLanguage = 'NAME';

/**
 * The words of one language by which people act. Another language is one more of these.
 *
 * Each text is the source of a regular expression that must match a stretch of the folded text as a
 * whole: lower case, no accents, no apostrophes, no punctuation, single spaces between words and none
 * beside Chinese characters. Letters written twice count once, here and there.
 */
export interface ActWords {
  /** Politeness, forms of address and the like, which may stand around an act and perform none. */
  readonly fillers: readonly string[];
  readonly acts: Readonly<Partial<Record<PlainAct, readonly string[]>>>;
  /** Words that perform the act only where nothing else is said. */
  readonly alone: Readonly<Partial<Record<PlainAct, readonly string[]>>>;
  /** Begins a new subject, alone or before a question; `opensSubject` needs no stop behind it. */
  readonly newSubject: string;
  readonly opensSubject: string;
  /** What a wish for a source may say of the matter: "where did you get that **about the split**". */
  readonly ofMatter: string;
  /** Asks of the matter in words that else are a wish: "what does the name mean", "which is more". */
  readonly asksOfMatter: string;
  /** Begins what says why something is wished for: "my eyes are bad". */
  readonly excuse: string;
  /** Asks for the last answer in another language. */
  readonly inLanguage: readonly string[];
  /** How this language calls each language. */
  readonly names: Readonly<Record<Language, string>>;
  /** Names of languages that say the same where nothing else is said. */
  readonly bareNames: Readonly<Record<Language, string>>;
  /** Picks a sentence of the last answer. */
  readonly picks: Readonly<Record<PickedPlace, string>>;
  /** What a picked sentence may be called without its place. */
  readonly standIn: string;
  /** What may stand around that, beside the fillers: "tell me about". */
  readonly aroundPicks: readonly string[];
}
