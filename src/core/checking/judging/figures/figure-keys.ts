import type { Language } from '../../../passages/language.ts';
import { isStopWord } from '../../../retrieval/index/stop-words.ts';
import { foldAccents, splitWords, toTerm } from '../../../retrieval/index/tokenize.ts';
import { match } from './compare-values.ts';
import { hasFiguresOfYear } from './figures-by-year.ts';
import type { Stated } from '../../reading/read-stated.ts';

/** First letters by which two words of one stem are told to be so: run and running, operar and operarla. */
const stemLetters = 5;

const countries: ReadonlySet<string> = new Set(['peru', 'china']);

const borders = /[,;，；、]\s|[，；、（(／]|\s[/+]\s|\s(?:and|y|e)\s|和|以及/u;

/**
 * Whether a claim has a figure with the words of another: "US$925 million to run the mine" where a
 * sentence has them to build it.
 */
export function hasKeysSwapped(claim: Stated, sentence: Stated, language: Language): boolean {
  const told = keysOf(sentence, language);
  if (told.length < 2 || hasFiguresOfYear(claim, sentence)) return false;
  // What has one figure says all its words of it.
  const said =
    claim.figures.length === 1
      ? claim.figures.map((figure) => ({ figure, keys: new Set(wordsOf(claim.text, language)) }))
      : keysOf(claim, language);
  // Peru and China go with all the figures of a sentence.
  const named = new Set(
    [claim, sentence].flatMap(({ namedBy }) =>
      [...namedBy].flatMap(([id, name]) => (countries.has(id) ? wordsOf(name, language) : [])),
    ),
  );
  const spelt = new Set([...sentence.namedBy.values()].flatMap((name) => wordsOf(name, language)));
  return said.some(({ figure, keys }) => {
    const own = told.filter((each) => match(figure, each.figure) !== 'none');
    // "16% admire the United States most and 7% China": the words of the first go with the second too.
    const isBare = own.some((each) => [...each.keys].every((key) => named.has(key)));
    if (own.length !== 1 || isBare) return false;
    // By how much something grew is no rival of a share.
    const others = told.filter(
      (each) =>
        !own.includes(each) &&
        each.figure.unit === own[0]?.figure.unit &&
        each.figure.kind === own[0].figure.kind,
    );
    // A clause that names nothing is about what the one before it names.
    const isUnnamed = own.every((each) => ![...each.keys].some((key) => spelt.has(key)));
    const meets = (these: ReadonlySet<string>) =>
      [...keys].some((key) => these.has(key) && !named.has(key) && !(isUnnamed && spelt.has(key)));
    return !own.some((each) => meets(each.keys)) && others.some((each) => meets(each.keys));
  });
}

/**
 * Whether a claim has two years in each other's place: each with words that the passage has only in
 * sentences with the other.
 */
export function hasYearsSwapped(claim: string, passage: string, language: Language): boolean {
  const said = wordsByYear(claim, borders, language);
  const told = wordsByYear(passage, sentenceEnd, language);
  const years = [...said.keys()].filter((year) => told.has(year));
  const keysOfYear = (words: WordsByYear, year: string, other: string) =>
    [...(words.get(year) ?? [])].filter((word) => words.get(other)?.has(word) !== true);
  const isCrossed = (one: string, other: string) => {
    const keys = keysOfYear(said, one, other);
    const own = keysOfYear(told, one, other);
    const others = keysOfYear(told, other, one);
    return keys.some((key) => others.includes(key)) && !keys.some((key) => own.includes(key));
  };
  return years.some((one) =>
    years.some((other) => one !== other && isCrossed(one, other) && isCrossed(other, one)),
  );
}

type WordsByYear = ReadonlyMap<string, ReadonlySet<string>>;

const sentenceEnd = /[.。]\s|。/u;

/** The years of a text, with the words of the stretches in which they stand. */
function wordsByYear(text: string, { source }: RegExp, language: Language): WordsByYear {
  const words = new Map<string, ReadonlySet<string>>();
  for (const stretch of text.split(new RegExp(source, 'u'))) {
    for (const [year] of stretch.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)) {
      words.set(year, new Set([...(words.get(year) ?? []), ...wordsOf(stretch, language)]));
    }
  }
  return words;
}

/** Each figure with the words of its stretch that no other figure's stretch has. */
function keysOf({ text, figures }: Stated, language: Language) {
  const parts = text.split(new RegExp(`(${borders.source})`, 'u'));
  let at = 0;
  const stretches = parts.map((part) => {
    const from = at;
    at += part.length;
    return { from, to: at, words: new Set(wordsOf(part, language)) };
  });
  const found = figures.flatMap((figure) => {
    const own = stretches.find(({ from, to }) => from <= figure.at && figure.at < to);
    return own === undefined ? [] : [{ figure, own }];
  });
  return found.map(({ figure, own }) => {
    const rivals = found.filter((each) => each.own !== own);
    const keys = [...own.words].filter((word) => !rivals.some((each) => each.own.words.has(word)));
    return { figure, keys: new Set(keys) };
  });
}

/** The stems of a text's words, without figures and, in Chinese, the countries; pairs of signs there. */
export function wordsOf(text: string, language: Language): string[] {
  const words = splitWords(text, language).map(foldAccents);
  if (language === 'zh') {
    // No pair of signs spans the border of a country's name.
    const plain = text.replace(/中国|秘鲁|[^\p{Script=Han}]/gu, ' ');
    return Array.from(plain)
      .slice(0, -1)
      .flatMap((sign, place) => {
        const pair = plain.slice(place, place + 2);
        return /^\p{Script=Han}{2}$/u.test(pair) && sign !== ' ' && !/[元万亿千百]/u.test(pair)
          ? [pair]
          : [];
      });
  }
  return words
    .filter((word) => word.length >= 3 && !/\d/u.test(word) && !isStopWord(word, language))
    .flatMap((word) => toTerm(word, language)?.slice(0, stemLetters) ?? []);
}
