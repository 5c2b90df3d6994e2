import { languages } from '../passages/language.ts';
import { createPhraseFinder } from '../retrieval/index/phrase-finder.ts';
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

/** A function that lists the countries but Peru and China which a text names, as ISO 3166-1 codes. */
export function createCountryFinder(): (text: string) => string[] {
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
  const find = createPhraseFinder(phrases);
  return (text) => [...new Set(find(folded(text)).map(({ value }) => value))];
}

function folded(text: string): string[] {
  return splitWords(text, 'zh').map(foldAccents);
}
