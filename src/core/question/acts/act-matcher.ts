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
}

const ranked: readonly ToldAct[] = [
  ...pickedPlaces.map((place) => ({ kind: 'picks', place }) as const),
  ...languages.map((to) => ({ kind: 'wants-language', to }) as const),
  ...plainActs.map((kind) => ({ kind })),
];

const actWords: Readonly<Record<Language, ActWords>> = { en: english, es: spanish, zh: chinese };

export const actMatchers: readonly ActMatcher[] = languages.map((language) => {
  const words = actWords[language];
  return {
    language,
    matchStretch: createMatch((act) => stretchSources(act, words), words.fillers),
    matchWhole: createMatch((act) => wholeSources(act, words), []),
  };
});

function stretchSources(act: ToldAct, words: ActWords): readonly string[] {
  if (act.kind === 'picks') return [];
  if (act.kind !== 'wants-language') return words.acts[act.kind];
  // People mix languages: "in español".
  const names = languages.map((language) => actWords[language].names[act.to]).join('|');
  return words.inLanguage.map((source) => source.replaceAll(nameOfLanguage, `(${names})`));
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
