import type { Language } from '../../../passages/language.ts';
import { isStopWord } from '../../../retrieval/index/stop-words.ts';
import { foldAccents, splitWords, toTerm } from '../../../retrieval/index/tokenize.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';

/** What stands about a name: words with the side on which they stand, the nearer the heavier. */
type Surroundings = ReadonlyMap<string, number>;

interface Placed {
  readonly name: string;
  readonly at: number;
  readonly end: number;
  readonly around: Surroundings;
}

/** First letters by which two words of one stem are told to be so. */
const stemLetters = 5;

/** How many words, or pairs of signs, on either side of a name tell its place. */
const reach = { en: 6, es: 6, zh: 8 } as const satisfies Record<Language, number>;

/**
 * Whether a sentence is nearer to a claim with two of its names in each other's place than as it is. It
 * goes by no verb: each name has a preposition, and words on either side of it, and where a name has in
 * a claim what another has in the sentence, and the other what the one has, they are exchanged. How much
 * nearer it has to be goes by the two names; some two are never compared.
 */
export function hasNamesExchanged(
  claim: Stated,
  told: Stated,
  leastOf: (one: string, other: string) => number | undefined,
  language: Language,
): boolean {
  const isMirrored = isTurnedRound(claim, language) !== isTurnedRound(told, language);
  const said = placesIn(claim, false, language);
  const held = placesIn(told, isMirrored, language);
  const names = [...new Set(said.map(({ name }) => name))].filter((name) =>
    held.some((each) => each.name === name),
  );
  const best = (name: string, by: string) => {
    const own = said.filter((each) => each.name === name);
    const others = held.filter((each) => each.name === by);
    return Math.max(
      0,
      ...own.flatMap((one) => others.map((other) => likeness(one.around, other.around))),
    );
  };
  return names.some((one, place) =>
    names.slice(place + 1).some((other) => {
      const least = leastOf(one, other);
      if (least === undefined) return false;
      if (areJoined(claim, said, [one, other], language)) return false;
      if (areJoined(told, held, [one, other], language)) return false;
      const changed = [best(one, other), best(other, one)];
      if (Math.min(...changed) === 0) return false;
      return sumOf(changed) - best(one, one) - best(other, other) >= least;
    }),
  );
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** How much of their surroundings two names share. */
function likeness(one: Surroundings, other: Surroundings): number {
  return sumOf([...one].map(([feature, weight]) => Math.min(weight, other.get(feature) ?? 0)));
}

/** Whether a text has its doer behind its verb: what stands before a name there stands behind it elsewhere. */
function isTurnedRound({ text, mentions }: Stated, language: Language): boolean {
  // In Chinese the doer stands before the verb in the passive too.
  if (language === 'zh') return false;
  const { passive, agent } = checkingWordsIn(language);
  const by = new RegExp(`(?:${agent.source})$`, agent.flags);
  return passive.test(text) && mentions.some(({ at }) => by.test(text.slice(0, at)));
}

/** Names that stand for a country. */
const countryOf: Readonly<Record<string, string>> = {
  beijing: 'china',
};

const read = new WeakMap<Stated, readonly Placed[]>();

function placesIn(stated: Stated, isMirrored: boolean, language: Language): readonly Placed[] {
  if (isMirrored) return readPlaces(stated, ['>', '<'], language);
  const known = read.get(stated) ?? readPlaces(stated, ['<', '>'], language);
  read.set(stated, known);
  return known;
}

function readPlaces(
  stated: Stated,
  [before, behind]: readonly [string, string],
  language: Language,
): Placed[] {
  const words = wordsOf(stated, language);
  return stated.mentions.map(({ name, at, end }) => {
    const around = new Map<string, number>();
    const add = (feature: string, weight: number) => {
      around.set(feature, Math.max(weight, around.get(feature) ?? 0));
    };
    const addAll = (side: string, near: readonly { readonly stem: string }[]) => {
      for (const [place, { stem }] of near.slice(0, reach[language]).entries()) {
        add(`${side}${stem}`, 1 / (place + 1));
      }
    };
    addAll(before, words.filter((word) => word.end <= at).toReversed());
    addAll(
      behind,
      words.filter((word) => word.at >= end),
    );
    add(`=${markerOf(stated.text, at, end, language)}`, 1);
    return { name: countryOf[name] ?? name, at, end, around };
  });
}

/** What a name is in its clause, as the words right beside it tell. */
function markerOf(text: string, at: number, end: number, language: Language): string {
  const { markers, markersBehind } = checkingWordsIn(language);
  const before = text.slice(Math.max(0, at - 16), at);
  const found = markers.find(([, pattern]) => pattern.test(before));
  if (found !== undefined) return found[0];
  const behind = text.slice(end, end + 4);
  return markersBehind.find(([, pattern]) => pattern.test(behind))?.[0] ?? 'plain';
}

/** Whether two names stand in one list, where neither does more than the other. */
function areJoined(
  { text }: Stated,
  places: readonly Placed[],
  names: readonly string[],
  language: Language,
): boolean {
  const { joining } = checkingWordsIn(language);
  const own = places.filter(({ name }) => names.includes(name));
  return own.some((one, place) => {
    const next = own[place + 1];
    return (
      next !== undefined && next.name !== one.name && joining.test(text.slice(one.end, next.at))
    );
  });
}

/** The words of a text outside its names, with their places; in Chinese pairs of signs. */
function wordsOf({ text, mentions }: Stated, language: Language) {
  const lower = text.toLowerCase();
  let from = 0;
  const placed = splitWords(text, language).flatMap((word) => {
    const at = lower.indexOf(word, from);
    if (at < 0) return [];
    from = at + word.length;
    return [{ word: foldAccents(word), at, end: from }];
  });
  const free = placed.filter(
    ({ at, end }) => !mentions.some((name) => name.at < end && at < name.end),
  );
  if (language === 'zh') {
    return free.flatMap(({ word, at }, place) => {
      const next = free[place + 1];
      return next?.at === at + 1 ? [{ stem: word + next.word, at, end: next.end }] : [];
    });
  }
  return free.flatMap(({ word, at, end }) => {
    const stem = isStopWord(word, language) ? undefined : toTerm(word, language);
    return stem === undefined ? [] : [{ stem: stem.slice(0, stemLetters), at, end }];
  });
}
