import type { Language } from '../../../passages/language.ts';
import { isStopWord } from '../../../retrieval/index/stop-words.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { wordsOf } from '../figures/figure-keys.ts';
import { abroadIn } from '../figures/misplaced-labels.ts';
import type { Judging } from '../judging.ts';
import { checkingWordsIn } from '../../words/words.ts';

/** What a text tells to be of which country: "Peruvian bananas", "the embassy of China". */
interface Borne {
  readonly country: string;
  readonly what: string;
}

/**
 * Whether a claim has something of one country that a sentence has only of another: "China's grapes" for
 * "Peruvian grapes", a British ship for a Danish one.
 */
export function isOfOtherBearer(
  claim: Stated,
  { stated, passage }: HeldSentence,
  { abroad }: Judging,
  language: Language,
): boolean {
  const isCountry = (name: string) => name === 'peru' || name === 'china' || abroad.has(name);
  const said = borneIn(claim, isCountry, language);
  if (said.length === 0) return false;
  const told = borneIn(stated, isCountry, language);
  const { title } = passage.texts[language];
  const ofTitle = borneIn(titleOf(title, language), isCountry, language);
  // What a title has of no country may be of any that it names.
  const titled = new Set(wordsOf(title, language));
  const { countries } = checkingWordsIn(language);
  const isOpen = (country: string, what: string) =>
    titled.has(what) &&
    !ofTitle.some((each) => each.what === what) &&
    (country !== 'peru' && country !== 'china' ? true : countries[country].test(title));
  return said.some(
    ({ country, what }) =>
      told.some((each) => each.what === what && each.country !== country) &&
      !told.some((each) => each.what === what && each.country === country) &&
      !ofTitle.some((each) => each.what === what && each.country === country) &&
      !isOpen(country, what) &&
      !said.some((each) => each.what === what && each.country !== country),
  );
}

/** How far from a country what is of it may stand. */
const reach = { en: 30, es: 30, zh: 3 } as const satisfies Record<Language, number>;

/** A title with Peru and China as its names. */
function titleOf(
  text: string,
  language: Language,
): Pick<Stated, 'text' | 'mentions' | 'countries'> {
  const { countries } = checkingWordsIn(language);
  const mentions = (['peru', 'china'] as const).flatMap((name) => {
    const { source, flags } = countries[name];
    return [...text.matchAll(new RegExp(source, `${flags}g`))].map(({ index, 0: found }) => ({
      name,
      at: index,
      end: index + found.length,
    }));
  });
  return { text, mentions, countries: [] };
}

function borneIn(
  stated: Pick<Stated, 'text' | 'mentions' | 'countries'>,
  isCountry: (name: string) => boolean,
  language: Language,
): Borne[] {
  const { text, mentions } = stated;
  const named = [...mentions, ...abroadIn(stated, language)].filter(({ name }) => isCountry(name));
  const governments = mentions.flatMap(({ name }) => {
    const [, country] = /^government-of-(peru|china)$/u.exec(name) ?? [];
    return country === undefined ? [] : [{ country, what: '=government' }];
  });
  const borne = named.flatMap(({ name: country, at, end }) => {
    const spelt = text.slice(at, end);
    const before = text.slice(Math.max(0, at - reach[language]), at);
    const behind = text.slice(end, end + reach[language]);
    return [...new Set(wordsBorne(spelt, before, behind, language))].map((what) => ({
      country,
      what,
    }));
  });
  return [...governments, ...borne];
}

function wordsBorne(spelt: string, before: string, behind: string, language: Language): string[] {
  switch (language) {
    case 'en': {
      const isOf = /(?:an|ese|ish|['’]s)$/iu.test(spelt) || /^['’]s/u.test(behind);
      const [of] = /(\p{L}+) (?:of|from) (?:the )?$/u.exec(before)?.slice(1) ?? [];
      return [
        ...(isOf ? wordsOf(phrase(behind.replace(/^['’]s/u, ''), language), language) : []),
        ...(of === undefined ? [] : wordsOf(of, language)),
      ];
    }
    case 'es': {
      const [of] = /(\p{L}+) (?:de|del|de la|de los) $/u.exec(before)?.slice(1) ?? [];
      const isOf = /^\p{Ll}/u.test(spelt);
      const last = phrase(before.split(/\s+/u).toReversed().join(' '), language);
      return [
        ...(isOf ? wordsOf(last, language) : []),
        ...(of === undefined ? [] : wordsOf(of, language)),
      ];
    }
    case 'zh': {
      const pair =
        /^的?(?![在对向与和同为将已从给把被是有也曾之等以及的])(\p{Script=Han}{2})/u.exec(
          behind,
        )?.[1];
      return pair === undefined ? [] : wordsOf(pair, language);
    }
  }
}

/** The first words up to one that joins or to the end of a clause, two of them at most. */
function phrase(text: string, language: Language): string {
  const words: string[] = [];
  for (const word of text.trim().split(/\s+/u)) {
    if (/^\d+$/u.test(word)) continue;
    const plain = word.replace(/[^\p{L}-]/gu, '');
    if (plain === '' || isStopWord(plain.toLowerCase(), language)) break;
    words.push(plain);
    if (words.length === 2 || /[,;.:]$/u.test(word)) break;
  }
  return words.join(' ');
}
