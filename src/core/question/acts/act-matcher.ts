import { languages, type Language } from '../../passages/language.ts';
import {
  nameOfLanguage,
  pickedPlaces,
  plainActs,
  type ActWords,
  type PickedPlace,
  type Talk,
  type Wish,
} from './act-words.ts';
import { chineseKeys } from './keys/zh.ts';
import { englishKeys } from './keys/en.ts';
import type { KeyedWish, KeyWords } from './keys/key-words.ts';
import { spanishKeys } from './keys/es.ts';
import { chinese } from './zh.ts';
import { english } from './en.ts';
import { foldText } from './fold-text.ts';
import { spanish } from './es.ts';

/** An act as its words tell it. */
export type ToldAct =
  | { readonly kind: Talk }
  | { readonly kind: Wish }
  | { readonly kind: 'wants-language'; readonly to: Language }
  | { readonly kind: 'picks'; readonly place: PickedPlace };

/** An act, or a filler where there is none; of several the one with the lowest rank counts. */
export interface MatchedAct {
  readonly rank: number;
  readonly act: ToldAct | undefined;
}

/** Matches folded text against the words of one language. */
export interface ActMatcher {
  readonly language: Language;
  readonly matchStretch: (text: string) => MatchedAct | undefined;
  readonly matchWhole: (text: string) => MatchedAct | undefined;
  /** Matches a key of a wish, or what may stand around it. */
  readonly matchKey: (text: string) => MatchedAct | undefined;
}

const ranked: readonly ToldAct[] = [
  ...pickedPlaces.map((place) => ({ kind: 'picks', place }) as const),
  ...languages.map((to) => ({ kind: 'wants-language', to }) as const),
  ...plainActs.map((kind) => ({ kind })),
];

const actWords: Readonly<Record<Language, ActWords>> = { en: english, es: spanish, zh: chinese };
const keyWords: Readonly<Record<Language, KeyWords>> = {
  en: englishKeys,
  es: spanishKeys,
  zh: chineseKeys,
};

export const actMatchers: readonly ActMatcher[] = languages.map((language) => {
  const words = actWords[language];
  const { keys, inLanguage, around } = keyWords[language];
  return {
    language,
    matchKey: createMatch((act) => {
      if (act.kind === 'wants-language') return withNames(inLanguage, act.to);
      return isKeyed(act.kind) ? keys[act.kind] : [];
    }, around),
    matchStretch: createMatch((act) => stretchSources(act, words), words.fillers),
    matchWhole: createMatch((act) => wholeSources(act, words), []),
  };
});

function stretchSources(act: ToldAct, words: ActWords): readonly string[] {
  if (act.kind === 'picks') return [];
  if (act.kind !== 'wants-language') return words.acts[act.kind];
  return withNames(words.inLanguage, act.to);
}

/** With the names of a language in all languages: people mix them, as in "in español". */
function withNames(sources: readonly string[], to: Language): string[] {
  const names = languages.map((language) => actWords[language].names[to]).join('|');
  return sources.map((source) => source.replaceAll(nameOfLanguage, `(${names})`));
}

function isKeyed(kind: ToldAct['kind']): kind is KeyedWish {
  return kind.startsWith('wants-') && kind !== 'wants-again' && kind !== 'wants-language';
}

function wholeSources(act: ToldAct, words: ActWords): readonly string[] {
  if (act.kind === 'picks') return [words.picks[act.place]];
  if (act.kind === 'wants-language') return [words.bareNames[act.to]];
  return words.alone[act.kind] ?? [];
}

/** One regular expression for all acts, each a group, in the order in which they count; fillers have none. */
function createMatch(
  sourcesOf: (act: ToldAct) => readonly string[],
  fillers: readonly string[],
): (text: string) => MatchedAct | undefined {
  const groups = ranked
    .map((act, rank) => ({ act, rank, sources: sourcesOf(act) }))
    .filter(({ sources }) => sources.length > 0);
  const alternatives = [
    ...groups.map(({ sources }) => `(${alternativesOf(sources)})`),
    ...(fillers.length > 0 ? [alternativesOf(fillers)] : []),
  ];
  const pattern = new RegExp(`^(?:${alternatives.join('|')})$`);
  return (text) => {
    const match = pattern.exec(text);
    if (match === null) return undefined;
    const group = groups[match.slice(1).findIndex((part) => part !== undefined)];
    return { rank: group?.rank ?? Infinity, act: group?.act };
  };
}

function alternativesOf(sources: readonly string[]): string {
  // Only the groups of acts capture.
  return sources.map((source) => foldText(source).replace(/\((?!\?)/g, '(?:')).join('|');
}
