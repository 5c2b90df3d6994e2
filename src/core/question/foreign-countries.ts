import { languages } from '../passages/language.ts';
import { createPhraseFinder, type PhraseFinder } from '../retrieval/index/phrase-finder.ts';
import { foldAccents, splitWords } from '../retrieval/index/tokenize.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** What the folder is about, and so no country elsewhere. */
const own: ReadonlySet<string> = new Set(['PE', 'CN', 'HK', 'MO', 'TW']);

/** Codes that stand for no country, or whose name is a word of another kind in one of the languages. */
const left: ReadonlySet<string> = new Set([
  'EU',
  'EZ',
  'UN',
  'ZZ',
  'XA',
  'XB',
  'QO',
  'JE',
  'TD',
  'RE',
]);

/** Lists the countries but Peru and China which a text names, as ISO 3166-1 codes. */
export type CountryFinder = (text: string) => string[];

/** The same of the words of a text, each with its place. */
export type CountryMentions = PhraseFinder<string>;

export function createCountryFinder(mentionsOf: CountryMentions): CountryFinder {
  return (text) => [...new Set(mentionsOf(splitWords(text, 'zh')).map(({ value }) => value))];
}

export function createCountryMentions(): CountryMentions {
  const names = languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  const phrases = letters.flatMap((first) =>
    letters.flatMap((second) => {
      const code = first + second;
      if (own.has(code) || left.has(code)) return [];
      return names.flatMap((display) => {
        const name = display.of(code);
        return name === undefined || name === code ? [] : [{ words: folded(name), value: code }];
      });
    }),
  );
  const find = createPhraseFinder([...phrases, ...demonymPhrases()]);
  return (words) => find(words.map(foldAccents));
}

/** What a country's people and things are called, in the languages whose passages write it so. */
const demonyms: Readonly<Record<string, string>> = {
  AR: 'argentine argentinian argentinians argentino argentina argentinos argentinas',
  BO: 'bolivian bolivians boliviano boliviana bolivianos bolivianas',
  BR: 'brazilian brazilians brasileño brasileña brasileños brasileñas',
  CA: 'canadian canadians canadiense canadienses',
  CL: 'chilean chileans chileno chilena chilenos chilenas',
  CO: 'colombian colombians colombiano colombiana colombianos colombianas',
  DE: 'german germans alemán alemana alemanes',
  EC: 'ecuadorian ecuadorians ecuadorean ecuatoriano ecuatoriana ecuatorianos',
  ES: 'spaniard spaniards',
  FR: 'french francés francesa franceses',
  GB: 'british británico británica británicos uk',
  IN: 'indian indians',
  IT: 'italian italians italiano italiana italianos',
  JP: 'japanese japonés japonesa japoneses',
  KR: 'korean koreans coreano coreana coreanos',
  MX: 'mexican mexicans mexicano mexicana mexicanos',
  RU: 'russian russians ruso rusa rusos rusas',
  VE: 'venezuelan venezuelans venezolano venezolana venezolanos',
};

function demonymPhrases() {
  return Object.entries(demonyms).flatMap(([code, words]) =>
    words.split(' ').map((word) => ({ words: folded(word), value: code })),
  );
}

function folded(text: string): string[] {
  return splitWords(text, 'zh').map(foldAccents);
}
