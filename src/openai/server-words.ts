import type { JsonValue } from '../core/ports.ts';

/** As much of a server's words as is looked at. */
const mostRead = 4_000;

/** As much of them as a line of the log holds. */
const mostLogged = 300;

/** Words in a row that, where they were sent, are taken for repeated and not for chance. */
const repeatedWords = 3;

const hidden = '[…]';

/** What may be a secret or personal, wherever a server has it from. */
const masks: readonly (readonly [RegExp, string])[] = [
  [/<[^<>]{0,500}>/g, ' '],
  [/\p{C}|\s+/gu, ' '],
  [/(:\/\/)[^\s/@]{1,200}@/g, '$1'],
  [/(\bhttps?:\/\/[^\s?#]{1,300})[?#][^\s'"]*/g, '$1'],
  [/[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g, hidden],
  [/\b(?:sk|pk|rk|gsk|xai|hf)[-_][\w*.-]{6,200}|\bBearer [^\s'"]{1,200}/gi, hidden],
  [/\b(?=[\w-]{0,60}\d)[\w-]{32,200}/g, hidden],
  [/(?<![\w-])\+?\d[\d ().-]{6,20}\d(?![\w-])/g, hidden],
  [/ {2,}/g, ' '],
];

/**
 * A server's words without what it repeats of the request (a question may be in it), without the key,
 * what looks like one, addresses of persons and long numbers, and not longer than is read.
 */
export function serverWords(words: string, sent: JsonValue, key: string | undefined): string {
  const keyless = key === undefined ? words : words.replaceAll(key, hidden);
  const masked = masks.reduce(
    (text, [pattern, by]) => text.replace(pattern, by),
    keyless.slice(0, mostRead).toWellFormed(),
  );
  return withoutRepeated(masked, sent).trim();
}

/** The same, as long as a line of the log takes it; undefined where nothing is said. */
export function wordsForLog(words: string): string | undefined {
  if (words === '') return undefined;
  return words.length <= mostLogged ? words : `${words.slice(0, mostLogged).toWellFormed()}…`;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words in Latin and other letters, and each character of Chinese. */
function wordsIn(text: string): Word[] {
  return [...text.matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/gu)].map(
    ({ 0: word, index }) => ({
      text: word.toLowerCase(),
      start: index,
      end: index + word.length,
    }),
  );
}

/** Each row of so many words, as one text. */
const rowsOf = (words: readonly Word[], length: number): string[] =>
  words.slice(length - 1).map((_, place) =>
    words
      .slice(place, place + length)
      .map(({ text }) => text)
      .join(' '),
  );

function withoutRepeated(text: string, sent: JsonValue): string {
  const words = wordsIn(text);
  const repeated = new Set<number>();
  const mark = (texts: readonly string[], length: number) => {
    const rows = new Set(texts.flatMap((sentText) => rowsOf(wordsIn(sentText), length)));
    rowsOf(words, length).forEach((row, place) => {
      if (!rows.has(row)) return;
      for (let after = 0; after < length; after += 1) repeated.add(place + after);
    });
  };
  mark(textsIn(sent), repeatedWords);
  for (let length = 1; length < repeatedWords; length += 1) {
    mark(shortQuestions(sent, length), length);
  }
  return cut(text, words, repeated);
}

/** Puts one sign in the place of each row of repeated words. */
function cut(text: string, words: readonly Word[], repeated: ReadonlySet<number>): string {
  let kept = '';
  let from = 0;
  words.forEach(({ start, end }, place) => {
    if (!repeated.has(place)) return;
    if (!repeated.has(place - 1)) kept += `${text.slice(from, start)}${hidden}`;
    from = end;
  });
  return kept + text.slice(from);
}

/** A question may be shorter than a row that is no chance: questions stand at the top of what is sent. */
function shortQuestions(sent: JsonValue, length: number): string[] {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return [];
  return Object.values(sent)
    .filter((value) => typeof value === 'string')
    .filter((value) => wordsIn(value).length === length);
}

function textsIn(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part: JsonValue) => textsIn(part));
}
