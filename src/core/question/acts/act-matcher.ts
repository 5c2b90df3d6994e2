import { languages, type Language } from '../../passages/language.ts';
import { perLanguage } from '../../passages/per-language.ts';
import {
  isWish,
  nameOfLanguage,
  pickedPlaces,
  plainActs,
  type ActWords,
  type PickedPlace,
  type Talk,
  type Wish,
} from './act-words.ts';
import { chineseKeys } from './keys/zh.ts';
import { chineseTalk } from './talk/zh.ts';
import { englishKeys } from './keys/en.ts';
import { englishTalk } from './talk/en.ts';
import type { KeyWords } from './keys/key-words.ts';
import { spanishKeys } from './keys/es.ts';
import { spanishTalk } from './talk/es.ts';
import type { TalkWords } from './talk/talk-words.ts';
import { chinese } from './zh.ts';
import { english } from './en.ts';
import { foldText } from './fold-text.ts';
import { spanish } from './es.ts';

/** An act as its words tell it. A wish may be for one sentence: "the second one, who says that?" */
export type ToldAct =
  | { readonly kind: Talk }
  | { readonly kind: Wish; readonly place?: PickedPlace }
  | { readonly kind: 'wants-language'; readonly to: Language; readonly place?: PickedPlace }
  | { readonly kind: 'picks'; readonly place: PickedPlace };

/** An act, or a filler where there is none; of several the one with the lowest rank counts. */
export interface MatchedAct {
  readonly rank: number;
  readonly act: ToldAct | undefined;
  /** True of words that speak to the program or of it. */
  readonly isAddress: boolean;
}

type Match = (text: string) => MatchedAct | undefined;

/** Matches folded text against the words of one language. */
export interface ActMatcher {
  readonly language: Language;
  /** A word that means the last answer, in place of what picks a sentence of it. */
  readonly standIn: string;
  /** What follows a wish and says why. */
  readonly excuse: RegExp;
  /** A sign of a word, of which one stands before an excuse. */
  readonly sign: RegExp;
  readonly matchStretch: Match;
  readonly matchWhole: Match;
  /** Matches a key of a wish, or what may stand around it. */
  readonly matchKey: Match;
  /** Matches the place of a sentence, or what may stand around it. */
  readonly matchPick: Match;
  /** Matches a key of talk about the program, words that speak to it, or what may stand around them. */
  readonly matchTalk: Match;
  /** Matches what is said of an answer or its matter, or what may stand around it. */
  readonly matchSaying: Match;
  /** A text without what a wish for a source says of the matter. */
  readonly withoutMatter: (text: string) => string;
  /** Whether a whole text asks of the matter in words that else are a wish. */
  readonly asksOfMatter: (text: string) => boolean;
}

const ranked: readonly ToldAct[] = [
  ...pickedPlaces.map((place) => ({ kind: 'picks', place }) as const),
  ...languages.map((to) => ({ kind: 'wants-language', to }) as const),
  ...plainActs.map((kind) => (isWish(kind) ? { kind } : { kind })),
];

interface Words {
  readonly acts: ActWords;
  readonly keys: KeyWords;
  readonly talk: TalkWords;
}

const wordsOf: Readonly<Record<Language, Words>> = {
  en: { acts: english, keys: englishKeys, talk: englishTalk },
  es: { acts: spanish, keys: spanishKeys, talk: spanishTalk },
  zh: { acts: chinese, keys: chineseKeys, talk: chineseTalk },
};

/** What stands before a question of a new subject; its group is the question. */
export const opensSubjectIn = perLanguage((language) => {
  const { newSubject, opensSubject } = wordsOf[language].acts;
  const between = language === 'zh' ? String.raw`\s*` : String.raw`\s+`;
  return new RegExp(
    String.raw`^\P{L}*(?:(?:ok(?:ay)?|well|now|so|bueno|ya|y|listo|那么?|好)[\s,，]+)?(?:(?:${newSubject})\s*[,.:;!—–。，：；！-]+|(?:${opensSubject})(?:\s*[,.:;!—–。，：；！-]+|${between}))\s*(\S.*)$`,
    'iu',
  );
});

export const actMatchers: readonly ActMatcher[] = languages.map((language) => {
  const { acts, keys, talk } = wordsOf[language];
  return {
    language,
    standIn: foldText(acts.standIn),
    excuse: new RegExp(acts.excuse, 'gu'),
    sign: language === 'zh' ? /\p{Script=Han}/u : /\w/u,
    withoutMatter: withoutMatter(acts, language),
    asksOfMatter: wholeOf(acts.asksOfMatter),
    matchKey: createMatch([
      ...groupsOf((act) => {
        if (act.kind === 'wants-language') return withNames(keys.inLanguage, act.to);
        return sourcesIn(keys.keys, act);
      }),
      around([...keys.around, ...talk.generic]),
    ]),
    matchStretch: createMatch([
      ...groupsOf((act) => {
        if (act.kind === 'wants-language') return withNames(acts.inLanguage, act.to);
        return act.kind === 'changes-subject' ? [acts.newSubject] : sourcesIn(acts.acts, act);
      }),
      around(acts.fillers),
    ]),
    matchWhole: createMatch(
      groupsOf((act) => {
        if (act.kind === 'wants-language') return [acts.bareNames[act.to]];
        return [...sourcesIn(acts.alone, act), ...sourcesIn(talk.spoken, act)];
      }),
    ),
    matchPick: createMatch([
      ...groupsOf((act) => (act.kind === 'picks' ? [acts.picks[act.place]] : [])),
      around([...acts.fillers, ...acts.aroundPicks]),
    ]),
    matchTalk: withAddress(
      createMatch([
        ...groupsOf((act) => sourcesIn(talk.spoken, act), true),
        ...groupsOf((act) => sourcesIn(talk.keys, act)),
        { ...around(talk.address), isAddress: true },
        around([...talk.around, ...talk.generic]),
      ]),
      talk.address,
    ),
    matchSaying: createMatch([
      ...groupsOf((act) => sourcesIn(talk.sayings, act)),
      around(talk.aroundSayings),
    ]),
  };
});

/** Alternatives that tell the same. */
interface Group extends MatchedAct {
  readonly sources: readonly string[];
}

function groupsOf(sourcesOf: (act: ToldAct) => readonly string[], isAddress = false): Group[] {
  return ranked.map((act, rank) => ({ act, rank, isAddress, sources: sourcesOf(act) }));
}

function around(sources: readonly string[]): Group {
  return { act: undefined, rank: Infinity, isAddress: false, sources };
}

function sourcesIn(
  table: Readonly<Partial<Record<string, readonly string[]>>>,
  { kind }: ToldAct,
): readonly string[] {
  return table[kind] ?? [];
}

/** With the names of a language in all languages: people mix them, as in "in español". */
function withNames(sources: readonly string[], to: Language): string[] {
  const names = languages.map((language) => wordsOf[language].acts.names[to]).join('|');
  return sources.map((source) => source.replaceAll(nameOfLanguage, `(${names})`));
}

/** One regular expression for all groups, which capture in the order in which they are tried. */
function createMatch(all: readonly Group[]): Match {
  const groups = all.filter(({ sources }) => sources.length > 0);
  const alternatives = groups.map(({ sources }) => `(${alternativesOf(sources)})`);
  const pattern = new RegExp(`^(?:${alternatives.join('|')})$`);
  return (text) => {
    const match = pattern.exec(text);
    if (match === null) return undefined;
    return groups[match.slice(1).findIndex((part) => part !== undefined)];
  };
}

/** A figure of the last answer, as "who says 8 million" names it. */
const figure =
  /(?:(?<=^| )(?:the|los|las|el|la) )?\d+(?: \d+)*(?: ?(?:percent|bilion|milion|k|bn|m|por ciento|milones|mil|百分之|亿|万|美元|吨))*/u;

function wholeOf(source: string): (text: string) => boolean {
  const pattern = new RegExp(`^(?:${foldText(source)})$`, 'u');
  return (text) => pattern.test(text);
}

/** What is left keeps the word that stands for the matter. */
function withoutMatter(
  { ofMatter, standIn }: ActWords,
  language: Language,
): ActMatcher['withoutMatter'] {
  const pattern = new RegExp(
    language === 'zh' ? foldText(ofMatter) : `(?<=^| )${foldText(ofMatter)}$`,
    'u',
  );
  return (text) =>
    text.replace(pattern, language === 'zh' ? '' : '$1').replace(figure, foldText(standIn));
}

/** A key that holds a word of address speaks to the program too. */
function withAddress(match: Match, address: readonly string[]): Match {
  const edge = '(?<=\\p{Script=Han})';
  const pattern = new RegExp(
    `(?:^| |${edge})(?:${alternativesOf(address)})(?=$| |\\p{Script=Han})`,
    'u',
  );
  return (text) => {
    const matched = match(text);
    const isAddress = matched?.act !== undefined && pattern.test(text);
    return matched && isAddress ? { ...matched, isAddress } : matched;
  };
}

function alternativesOf(sources: readonly string[]): string {
  // Only the groups capture.
  return foldText(sources.join('|')).replace(/\((?!\?)/g, '(?:');
}
