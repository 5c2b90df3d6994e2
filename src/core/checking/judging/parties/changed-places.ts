import type { Language } from '../../../passages/language.ts';
import { isStopWord } from '../../../retrieval/index/stop-words.ts';
import { foldAccents, splitWords, toTerm } from '../../../retrieval/index/tokenize.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { deeds } from '../../words/deeds.ts';
import { checkingWordsIn } from '../../words/words.ts';
import { wordsOf } from '../figures/figure-keys.ts';

/** First letters by which two words of one stem are told to be so. */
const stemLetters = 5;

/**
 * Whether a claim has the words of a sentence in their order but for two, which stand in each other's place
 * with others between: "Congress altered the law for APN" for "APN altered the law for Congress". It asks not
 * who they are nor what is done. Where one of both texts is passive, or says what something is, the order
 * tells nothing.
 */
export function haveTwoChangedPlaces(claim: Stated, told: Stated, language: Language): boolean {
  const { passive, copula } = checkingWordsIn(language);
  if (passive.test(claim.text) !== passive.test(told.text)) return false;
  if (copula.test(claim.text) !== copula.test(told.text)) return false;
  const said = onceIn(claim, language);
  const held = onceIn(told, language);
  const shared = [...said.keys()].filter((word) => held.has(word));
  if (shared.length < 3) return false;
  const places = shared
    .toSorted((a, b) => (said.get(a) ?? 0) - (said.get(b) ?? 0))
    .map((word) => held.get(word) ?? 0);
  return places.some((one, from) =>
    places.slice(from + 2).some((other, step) => {
      const to = from + 2 + step;
      if (one < other) return false;
      const changed = places.with(from, other).with(to, one);
      return inversions(changed) === 0;
    }),
  );
}

function inversions(places: readonly number[]): number {
  let count = 0;
  for (const [at, place] of places.entries()) {
    count += places.slice(at + 1).filter((next) => next < place).length;
  }
  return count;
}

/** The words, and names as one word each, that a text has once, by where they stand. */
function onceIn({ text, mentions }: Stated, language: Language): Map<string, number> {
  const placed: { readonly word: string; readonly at: number }[] = [];
  const seen = new Set<string>();
  for (const { name, at, end } of mentions) {
    placed.push({ word: `=${name}`, at });
    for (let each = at; each < end; each++) seen.add(String(each));
  }
  const lower = text.toLowerCase();
  let from = 0;
  let previous: { readonly word: string; readonly at: number } | undefined;
  for (const word of splitWords(text, language)) {
    const at = lower.indexOf(word, from);
    if (at < 0) continue;
    from = at + word.length;
    if (seen.has(String(at))) continue;
    if (language === 'zh') {
      if (previous !== undefined && previous.at === at - 1) {
        placed.push({ word: previous.word + word, at });
      }
      previous = { word, at };
      continue;
    }
    if (isStopWord(word, language) || /\d/u.test(word)) continue;
    const stem = toTerm(foldAccents(word), language)?.slice(0, stemLetters);
    if (stem !== undefined) placed.push({ word: stem, at });
  }
  const counts = new Map<string, number>();
  for (const { word } of placed) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(
    placed.filter(({ word }) => counts.get(word) === 1).map(({ word, at }) => [word, at]),
  );
}

/**
 * Whether two parties stand in the other order in a sentence, with the same deed between them: "Petrobras
 * bought CNPC's business" for "CNPC agreed to buy the business of Petrobras".
 */
export function areTurnedRound(
  claim: Stated,
  told: Stated,
  areParties: (one: string, other: string) => boolean,
  language: Language,
): boolean {
  const { passive, verb, past } = checkingWordsIn(language);
  if (passive.test(claim.text) !== passive.test(told.text)) return false;
  const spelt = [claim, told].flatMap(({ namedBy }) => [...namedBy.values()]);
  const ofNames = new Set(spelt.flatMap((name) => wordsOf(name, language)));
  const names = [...new Set(claim.mentions.map(({ name }) => name))];
  return names.some((one, place) =>
    names.slice(place + 1).some((other) => {
      const said = between(claim, one, other);
      const held = between(told, other, one);
      if (said === undefined || held === undefined || !areParties(one, other)) return false;
      if (!verb.test(said) && !past.test(said)) return false;
      const words = new Set(wordsOf(said, language).filter((word) => !ofNames.has(word)));
      return (
        wordsOf(held, language).some((word) => words.has(word)) ||
        deeds.some((deed) => deed.said[language].test(said) && deed.told[language].test(held))
      );
    }),
  );
}

/** What stands between two names of which the one is always before the other. */
function between({ mentions, text }: Stated, one: string, other: string): string | undefined {
  const placesOf = (id: string) => mentions.filter(({ name }) => name === id).map(({ at }) => at);
  const from = Math.max(...placesOf(one));
  const to = Math.min(...placesOf(other));
  return Number.isFinite(from) && Number.isFinite(to) && from < to
    ? text.slice(from, to)
    : undefined;
}

/**
 * Whether a claim has one thing by two of its names, in the other order than a sentence: "Hierro Perú bought
 * Shougang", where the one goes by the other's name since.
 */
export function areNamesOfOneTurned(claim: Stated, told: Stated, language: Language): boolean {
  const { passive } = checkingWordsIn(language);
  if (passive.test(claim.text) !== passive.test(told.text)) return false;
  // "Lo compró": the object stands first.
  if (/(?<!\p{L})l[oa]s?\s+\p{Ll}+(?:ó|aron|ieron)(?!\p{L})/iu.test(claim.text)) return false;
  const held = told.text.toLowerCase();
  const spelt = claim.mentions.map(({ name, at, end }) => ({
    name,
    text: claim.text.slice(at, end).toLowerCase(),
  }));
  const isTurned = (one: string, other: string) => {
    const [first, second] = [held.indexOf(one), held.indexOf(other)];
    const areApart = !one.includes(other) && !other.includes(one);
    return areApart && first > second && second >= 0;
  };
  return spelt.some((one, place) =>
    spelt
      .slice(place + 1)
      .some((other) => other.name === one.name && isTurned(one.text, other.text)),
  );
}
