import type { Language } from '../../../passages/language.ts';
import { wordsOf } from '../figures/figure-keys.ts';
import type { NearSentence } from '../../reading/held-sentence.ts';
import type { NamedPlace, Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';

/** So many words behind a word that denies are what it denies. */
const scope = { en: 3, es: 3, zh: 5 } as const satisfies Record<Language, number>;

/** From this share of the words denied a claim says what is denied. */
const leastMet = 0.6;

/** Whether a claim that denies nothing says what a sentence denies, and nowhere affirms. */
export function affirmsDenied(claim: Stated, told: Stated, language: Language): boolean {
  if (claim.isNegative || denialsIn(claim.text, language).length > 0) return false;
  const { adverse, without } = checkingWordsIn(language);
  const isAdverse = adverse.test(claim.text);
  const names = new Set(
    [claim, told].flatMap(({ namedBy }) =>
      [...namedBy.values()].flatMap((name) => wordsOf(name, language)),
    ),
  );
  const said = new Set(wordsOf(claim.text, language).filter((word) => !names.has(word)));
  if (!isAdverse && isAllDenied(said, told, language)) return true;
  return denialsIn(told.text, language).some(({ at, end }) => {
    const stretch = stretchFrom(told.text, end, language);
    const around = told.text.slice(0, at) + told.text.slice(end + stretch.length);
    const elsewhere = new Set(wordsOf(around, language));
    const denied = wordsOf(stretch, language)
      .filter((word) => !names.has(word))
      .slice(0, scope[language]);
    const met = denied.filter((word) => said.has(word) && !elsewhere.has(word));
    // "Without leaving the palace" denies leaving it, and "does not oppose" opposing.
    const isOfFirst = isAdverse || matches(without, told.text.slice(at, end));
    if (isOfFirst && !met.includes(denied[0] ?? '')) return false;
    return denied.length > 0 && met.length / denied.length >= leastMet;
  });
}

/** Whether a claim that denies nothing names one whom a sentence names only in what it denies: "and not China". */
export function isNamedAsDenied(claim: Stated, told: Stated, language: Language): boolean {
  const { adverse, without } = checkingWordsIn(language);
  // Who acts "without leaving Lima" is in Lima.
  if (claim.isNegative || adverse.test(claim.text)) return false;
  const isOfNone = told.mentions.some(
    (mention) =>
      claim.mentions.some(({ name }) => name === mention.name) &&
      isDeniedOf(mention, told, language),
  );
  if (isOfNone) return true;
  if (matches(without, told.text)) return false;
  const spelt = ({ text }: Stated, { at, end }: NamedPlace) => text.slice(at, end).toLowerCase();
  const [denied, affirmed] = [told.denied.toLowerCase(), told.affirmed.toLowerCase()];
  const parties = new Set(told.parties.map(({ name }) => name));
  return told.mentions.some((mention) => {
    const written = spelt(told, mention);
    return (
      parties.has(mention.name) &&
      denied.includes(written) &&
      !affirmed.includes(written) &&
      claim.mentions.some((own) => own.name === mention.name && spelt(claim, own) === written)
    );
  });
}

/** How far behind a word that denies the country may stand of which nothing is so: "no Chinese aircraft". */
const besideDenial = { en: 4, es: 14, zh: 2 } as const satisfies Record<Language, number>;

/** Whether a sentence names a country nowhere but right behind a word that denies. */
function isDeniedOf({ name }: NamedPlace, told: Stated, language: Language): boolean {
  if (name !== 'peru' && name !== 'china') return false;
  const denials = denialsIn(told.text, language);
  return told.mentions
    .filter((each) => each.name === name)
    .every(({ at }) => denials.some(({ end }) => at >= end && at - end <= besideDenial[language]));
}

/** Whether a sentence has the words of a claim that it has only, or mostly, in what it denies. */
function isAllDenied(said: ReadonlySet<string>, told: Stated, language: Language): boolean {
  const denials = denialsIn(told.text, language);
  const stretches = denials.map(({ end }) => stretchFrom(told.text, end, language));
  const denied = new Set(stretches.flatMap((stretch) => wordsOf(stretch, language)));
  let affirmed = told.text;
  for (const stretch of stretches) affirmed = affirmed.replace(stretch, ' ');
  const elsewhere = new Set(wordsOf(affirmed, language));
  const own = [...said].filter((word) => !elsewhere.has(word));
  const met = own.filter((word) => denied.has(word));
  return met.length > 1 && met.length / own.length >= leastMet;
}

/** What a word that denies may be about: to the next border of a clause. */
function stretchFrom(text: string, from: number, language: Language): string {
  const rest = text.slice(from);
  const { stretches } = checkingWordsIn(language);
  const found = new RegExp(stretches.source, stretches.flags.replace('g', '')).exec(rest);
  return found === null || found.index === 0 ? rest : rest.slice(0, found.index);
}

/** The places of the words that deny. */
function denialsIn(text: string, language: Language): { at: number; end: number }[] {
  const { negation, notNegation } = checkingWordsIn(language);
  const blank = (found: string) => ' '.repeat(found.length);
  const plain = text.replace(notNegation, blank);
  return [...plain.matchAll(negation)].map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
  }));
}

/** Whether a sentence has all that it has of a claim in what it denies, and its passage most of the claim's words. */
export function meetsOnlyDenied(
  claim: Stated,
  { held: { stated }, deniedShare, affirmedShare, wordShare }: NearSentence,
  language: Language,
): boolean {
  const { adverse } = checkingWordsIn(language);
  return (
    !claim.isNegative &&
    !adverse.test(claim.text) &&
    stated.isNegative &&
    deniedShare >= leastDenied &&
    deniedShare < enoughDenied &&
    affirmedShare === 0 &&
    wordShare >= leastOfWords
  );
}

/** From the larger share on, what is denied tells by itself. */
const leastDenied = 0.1;
const enoughDenied = 0.4;
const leastOfWords = 0.7;

/** Whether a claim has something without what a sentence, which denies nothing, has it with. */
export function isWithout(claim: Stated, told: Stated, language: Language): boolean {
  if (told.isNegative) return false;
  const { without } = checkingWordsIn(language);
  const lackedIn = (text: string) =>
    [...text.matchAll(without)].flatMap((found) =>
      wordsOf(text.slice(found.index + found[0].length), language).slice(0, 1),
    );
  const has = new Set(wordsOf(told.text, language));
  const lacked = lackedIn(told.text);
  return lackedIn(claim.text).some((word) => has.has(word) && !lacked.includes(word));
}

/** A pattern that is asked whether it fits may not be global: it would go on where it stopped. */
function matches({ source, flags }: RegExp, text: string): boolean {
  return new RegExp(source, flags.replace('g', '')).test(text);
}
