import type { Language } from '../passages/language.ts';
import { type ActMatcher, actMatchers, type MatchedAct, type ToldAct } from './acts/act-matcher.ts';
import type { PlainAct } from './acts/act-words.ts';
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

/** A longer text says more than that it wants something of the last answer. */
const mostTokensOfWish = 20;

/**
 * Reads whether a text acts (greets, thanks, asks who the program is, wants the last answer shorter)
 * instead of asking something about the subject. It does only where all its words are words of acts,
 * politeness aside: with one word on the subject beside a greeting it asks. Chinese is expected in
 * simplified characters.
 */
export function readAct(text: string): Act {
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: actOfSigns(text), language: undefined };
  if (Array.from(text).length > longestAct) return asks;
  const tokens = tokensOf(foldText(text));
  if (tokens.length === 0 || tokens.length > mostTokens) return asks;
  return wholeAct(tokens, text) ?? actOfStretches(tokens) ?? wish(tokens) ?? noise(tokens) ?? asks;
}

/** Words that act only where nothing else is said. "The second?" asks of something: it picks nothing. */
function wholeAct(tokens: readonly string[], text: string): Act | undefined {
  const found = bestMatch(joinTokens(tokens), 'matchWhole');
  if (found?.act === undefined) return undefined;
  const isAsking = /[?？]/u.test(text);
  return found.act.kind === 'picks' && isAsking ? undefined : chiefAct([found]);
}

/** A part of a text that is an act or a filler as a whole. */
interface Stretch extends MatchedAct {
  /** The languages whose words they are. */
  readonly languages: readonly Language[];
}

/** An act of one stretch after another, with fillers around them. */
function actOfStretches(tokens: readonly string[]): Act | undefined {
  const stretches = partInStretches(tokens, 'matchStretch');
  return stretches === undefined ? undefined : chiefAct(stretches);
}

/** A wish that a key tells, in a sentence of words that say nothing on any subject. */
function wish(tokens: readonly string[]): Act | undefined {
  if (tokens.length > mostTokensOfWish) return undefined;
  const stretches = partInStretches(tokens, 'matchKey');
  const isWish = stretches?.some(({ act }) => act !== undefined) ?? false;
  return stretches !== undefined && isWish ? chiefAct(stretches) : undefined;
}

type Matching = Exclude<keyof ActMatcher, 'language'>;

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
    const others = matched.rank === found?.rank ? found.languages : [];
    found = { ...matched, languages: [...others, matcher.language] };
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
] as const satisfies readonly (readonly [PlainAct, RegExp])[];

function actOfSigns(text: string): PlainAct {
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
