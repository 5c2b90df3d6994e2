import type { Language } from '../passages/language.ts';
import { type ActMatcher, actMatchers, type MatchedAct, type ToldAct } from './acts/act-matcher.ts';
import type { PickedPlace, Talk } from './acts/act-words.ts';
import { repairTypos, type KnowsWord } from './acts/repair-typos.ts';
import { foldText, joinTokens, tokensOf } from './acts/fold-text.ts';

/** What a text does; `language` is that of its words, where they tell. */
export type Act =
  | { readonly kind: 'asks' }
  | (ToldAct & { readonly language: Language | undefined });

const asks: Act = { kind: 'asks' };

/** An act takes few words; and the time that reading takes grows with their number. */
const longestAct = 160;
const mostTokens = 40;
const longestStretch = 24;
const longestPick = 8;

/** A longer text says more than an act that a key tells. */
const mostTokensByKey = 20;

/**
 * Reads whether a text acts (greets, thanks, asks who the program is, wants the last answer shorter)
 * instead of asking something about the subject. It does only where all its words are words of acts,
 * politeness aside: with one word on the subject beside a greeting it asks. Chinese is expected in
 * simplified characters. Words that the collection holds are read as they are typed.
 */
export function readAct(text: string, knowsWord: KnowsWord = () => true): Act {
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: actOfSigns(text), language: undefined };
  if (Array.from(text).length > longestAct) return asks;
  const tokens = tokensOf(foldText(text));
  if (tokens.length === 0 || tokens.length > mostTokens) return asks;
  if (actMatchers.some(({ asksOfMatter }) => asksOfMatter(joinTokens(tokens)))) return asks;
  const isAsking = /[?？]/u.test(text);
  const act = actIn(tokens, isAsking, knowsWord) ?? noise(tokens);
  if (act !== undefined) return act;
  const source = sourceOfMatter(tokens);
  if (source !== undefined) return source;
  const repaired = repairTypos(tokens, knowsWord);
  return (
    (repaired && actIn(repaired, isAsking, knowsWord)) ?? withoutExcuse(text, isAsking) ?? asks
  );
}

/** "Shorter, please. My eyes are bad.": why something is wished for is no part of the wish. */
function withoutExcuse(text: string, isAsking: boolean): Act | undefined {
  const folded = foldText(text);
  return actMatchers
    .flatMap((matcher) => beforeExcuse(folded, matcher) ?? [])
    .map((rest) => actIn(tokensOf(rest), isAsking, () => true))
    .find((act) => act !== undefined && isWishFor(act));
}

/**
 * What stands before an excuse with which a text ends, after a word and behind all that asks; undefined where
 * there is none. In parts, each of which reads the text once: as one pattern it read it anew from each place.
 */
function beforeExcuse(folded: string, { excuse, sign }: ActMatcher): string | undefined {
  const first = folded.search(sign);
  if (first < 0) return undefined;
  const asked = Math.max(folded.lastIndexOf('?'), folded.lastIndexOf('？'));
  const from = Math.max(first, asked) + 1;
  const found = folded.matchAll(excuse).find(({ index }) => index >= from);
  return found === undefined ? undefined : folded.slice(0, found.index);
}

/**
 * "Where did you get that about the split?", "who says 8 million": the matter or figure named is that of
 * the last answer.
 */
function sourceOfMatter(tokens: readonly string[]): Act | undefined {
  const text = joinTokens(tokens);
  return actMatchers
    .map((matcher) => matcher.withoutMatter(text))
    .filter((without) => without !== text)
    .map((without) => actOf(partInStretches(tokensOf(without), 'matchStretch')))
    .find((act) => act?.kind === 'wants-source');
}

function actIn(
  tokens: readonly string[],
  isAsking: boolean,
  knowsWord: KnowsWord,
): Act | undefined {
  const stretches = partInStretches(tokens, 'matchStretch');
  // What asks says nothing of anything; nor does "the second?" pick a sentence.
  return (
    wholeAct(tokens) ??
    (isAsking ? undefined : byKey(tokens, 'matchPick')) ??
    ofPicked(tokens) ??
    actOf(stretches) ??
    byKey(tokens, 'matchKey') ??
    (isAsking ? undefined : byKey(tokens, 'matchSaying')) ??
    talk(tokens, knowsWord) ??
    (stretches && chiefAct(stretches))
  );
}

/** A wish for one sentence of the last answer: what is said beside its place is the wish. */
function ofPicked(tokens: readonly string[]): Act | undefined {
  if (tokens.length > mostTokensByKey) return undefined;
  const picked = longestPickIn(tokens);
  if (picked === undefined) return undefined;
  const { start, end, place, languages } = picked;
  const inPlace = (...words: readonly string[]) => [
    ...tokens.slice(0, start),
    ...words,
    ...tokens.slice(end),
  ];
  const standIns = actMatchers.filter(({ language }) => languages.includes(language));
  const readings = [
    inPlace(),
    ...standIns.flatMap(({ standIn }) => [
      inPlace(...tokensOf(standIn)),
      [...inPlace(), ...tokensOf(standIn)],
    ]),
  ];
  const act = readings.map(wishIn).find((found) => found !== undefined);
  return act && { ...act, place };
}

function wishIn(tokens: readonly string[]): WishFor | undefined {
  const act = actOf(partInStretches(tokens, 'matchStretch')) ?? byKey(tokens, 'matchKey');
  return act !== undefined && isWishFor(act) ? act : undefined;
}

type WishFor = Extract<Act, { readonly kind: `wants-${string}` }>;

function isWishFor(act: Act): act is WishFor {
  return act.kind.startsWith('wants-');
}

interface Picked {
  readonly start: number;
  readonly end: number;
  readonly place: PickedPlace;
  readonly languages: readonly Language[];
}

/** The words that pick a sentence, in more than a figure. */
function longestPickIn(tokens: readonly string[]): Picked | undefined {
  let longest: Picked | undefined;
  for (let start = 0; start < tokens.length; start++) {
    const furthest = Math.min(tokens.length, start + longestPick);
    for (let end = start + 1; end <= furthest; end++) {
      const text = joinTokens(tokens.slice(start, end));
      const found = /^\d+$/u.test(text) ? undefined : bestMatch(text, 'matchPick');
      if (found?.act?.kind !== 'picks') continue;
      if (longest !== undefined && end - start <= longest.end - longest.start) continue;
      longest = { start, end, place: found.act.place, languages: found.languages };
    }
  }
  return longest;
}

/** Words that act only where nothing else is said. */
function wholeAct(tokens: readonly string[]): Act | undefined {
  const found = bestMatch(joinTokens(tokens), 'matchWhole');
  return found && chiefAct([found]);
}

/** A part of a text that is an act or a filler as a whole. */
interface Stretch extends MatchedAct {
  /** The languages whose words they are. */
  readonly languages: readonly Language[];
}

/** The act of stretches of which one acts at least, with fillers around them. */
function actOf(stretches: readonly Stretch[] | undefined): Act | undefined {
  return stretches?.some(({ act }) => act !== undefined) ? chiefAct(stretches) : undefined;
}

/** An act that a key tells, in a sentence of words that say nothing on any subject. */
function byKey(tokens: readonly string[], how: Matching): Act | undefined {
  return tokens.length > mostTokensByKey ? undefined : actOf(partInStretches(tokens, how));
}

/** Words of neither an act nor the collection that talk may hold; they name nothing that is asked for. */
const mostUnknown = 2;
const shortestUnknown = 4;

/** Talk of the program: beside the key stands a word that speaks to it. */
function talk(tokens: readonly string[], knowsWord: KnowsWord): Act | undefined {
  if (tokens.length > mostTokensByKey) return undefined;
  const stretches =
    partInStretches(tokens, 'matchTalk') ??
    partInStretches(withoutUnknown(tokens, knowsWord), 'matchTalk');
  return stretches?.some(({ isAddress }) => isAddress) ? actOf(stretches) : undefined;
}

function withoutUnknown(tokens: readonly string[], knowsWord: KnowsWord): readonly string[] {
  const isUnknown = (token: string) =>
    token.length >= shortestUnknown &&
    /^[a-z]+$/u.test(token) &&
    !knowsWord(token) &&
    bestMatch(token, 'matchTalk') === undefined;
  const known = tokens.filter((token) => !isUnknown(token));
  return tokens.length - known.length > mostUnknown ? tokens : known;
}

type Matching = Exclude<
  keyof ActMatcher,
  'language' | 'standIn' | 'excuse' | 'sign' | 'withoutMatter' | 'asksOfMatter'
>;

/** A text as the fewest stretches, one after another; undefined where a word is in none. */
function partInStretches(tokens: readonly string[], how: Matching): readonly Stretch[] | undefined {
  /** For each place the best reading of all before it. */
  const best: (readonly Stretch[] | undefined)[] = [[], ...tokens.map(() => undefined)];
  for (let start = 0; start < tokens.length; start++) {
    const before = best[start];
    if (before === undefined) continue;
    const furthest = Math.min(tokens.length, start + longestStretch);
    for (let end = start + 1; end <= furthest; end++) {
      const known = best[end];
      if (known !== undefined && known.length <= before.length) continue;
      const stretch = bestMatch(joinTokens(tokens.slice(start, end)), how);
      if (stretch === undefined) continue;
      const reached = [...before, stretch];
      if (known === undefined || isBetter(reached, known)) best[end] = reached;
    }
  }
  return best[tokens.length];
}

function isBetter(one: readonly Stretch[], other: readonly Stretch[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  return rankOf(one) < rankOf(other);
}

const rankOf = (stretches: readonly Stretch[]) => Math.min(...stretches.map(({ rank }) => rank));

/** The act that counts among those of all languages. */
function bestMatch(text: string, how: Matching): Stretch | undefined {
  let found: Stretch | undefined;
  for (const matcher of actMatchers) {
    const matched = matcher[how](text);
    if (matched === undefined || (found !== undefined && matched.rank > found.rank)) continue;
    const same = matched.rank === found?.rank ? found : undefined;
    found = {
      ...matched,
      isAddress: matched.isAddress || (same?.isAddress ?? false),
      languages: [...(same?.languages ?? []), matcher.language],
    };
  }
  return found;
}

/** Of several acts the one that counts; where all is politeness nothing is said. */
function chiefAct(stretches: readonly Stretch[]): Act {
  const [chief] = stretches.toSorted((a, b) => a.rank - b.rank);
  const told = [...(chief === undefined ? [] : [chief]), ...stretches].find(
    ({ languages }) => languages.length === 1,
  );
  return { ...(chief?.act ?? { kind: 'nothing' }), language: told?.languages[0] };
}

/** What the few signs say that people send without a word. */
const signs = [
  ['thanks', /[🙏❤💕💖😘🥰🤗💐🌹]/u],
  ['agrees', /[👍👌✅🆗💯🤝✔☑]/u],
  ['greets', /[👋]/u],
  ['disagrees', /[👎❌🚫]/u],
  ['praises', /[👏🔥🎉💪⭐🌟😍]/u],
  ['reacts', /[😂🤣😅😆😄😁😮😲😱😳🤯😢😭😡🤔🙄😐😕😬😊🙂😉😀😃😎]/u],
] as const satisfies readonly (readonly [Talk, RegExp])[];

function actOfSigns(text: string): Talk {
  return signs.find(([, pattern]) => pattern.test(text))?.[0] ?? 'nothing';
}

/** Neighbouring keys, one after another. */
const keys =
  /^(?:asd?f?g?|sdf?g?|dfg?h?|fghj?|ghjk?|hjkl?|jkl|qwer?t?y?|werty|zxcv?b?n?m?|xcvb?|lkj?h?|poiu|mnbv?|aoe|uiop)+\p{L}?$/u;

/** From here on letters without a vowel are no abbreviation. */
const leastVowelless = 6;

/** A single letter or small number, or what comes of playing on the keyboard. */
function noise(tokens: readonly string[]): Act | undefined {
  const [only = ''] = tokens;
  const isSingle = tokens.length === 1 && /^(?:[a-z]|\d{1,3}|(\d)\1+|1234\d*)$/u.test(only);
  const isNoise = isSingle || tokens.every(isPlayed);
  return isNoise ? { kind: 'nothing', language: undefined } : undefined;
}

function isPlayed(token: string): boolean {
  const isVowelless = /^[bcdfghjklmnpqrstvwxz]+$/u.test(token) && token.length >= leastVowelless;
  return isVowelless || keys.test(token) || /^123\d*$/u.test(token);
}
