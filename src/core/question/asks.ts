import type { Language } from '../passages/language.ts';
import { isStopWord } from '../retrieval/index/stop-words.ts';
import { foldAccents, splitWords } from '../retrieval/index/tokenize.ts';
import { questionTypes, type Asked, type AskedName, type QuestionType } from './kinds.ts';
import type { Asks } from './question.ts';
import { questionWords, type Opening } from './words/words.ts';

/** What a question asks for, without the kind of thing that would answer. */
export type Focus = Pick<Asks, 'asked' | 'start' | 'end'>;

/** Reads what a question asks for: the word that asks, what it asks for, and what would answer. */
export function readAsks(question: string, language: Language): Asks {
  const focus = focusOf(question, language);
  const words = wordsOf(question, focus, language);
  const type = typeOf(question, language);
  return {
    ...focus,
    words,
    type,
    isAmount: type !== 'other' && type !== 'list',
    name: nameAsked(question, focus, words, language),
  };
}

/** Words that ask for one thing; the others may ask for all that there is. */
const ofOne: readonly Asked[] = ['who', 'when', 'where', 'why', 'how-many'];

/** Whether a question asks for one amount, date, name, place or reason. */
export function asksForOne(question: string, language: Language): boolean {
  const { asked, isAmount } = readAsks(question, language);
  return isAmount || ofOne.includes(asked);
}

function typeOf(question: string, language: Language): QuestionType {
  const { types, extent } = questionWords[language];
  const type = questionTypes.find((each) => types[each].test(question)) ?? 'other';
  return type === 'amount' && extent.test(question) ? 'other' : type;
}

/** The kind of name that would answer, as far as the question's words tell. */
function nameAsked(
  question: string,
  { asked }: Focus,
  focusWords: string,
  language: Language,
): AskedName | undefined {
  const { person, company, place } = questionWords[language].names;
  if (asked === 'where' || place.test(focusWords)) return 'place';
  if (!['who', 'which', 'other'].includes(asked)) return undefined;
  if (person.test(question)) return 'person';
  return company.test(focusWords) ? 'company' : undefined;
}

function wordsOf(question: string, { start, end }: Focus, language: Language): string {
  return splitWords(question, 'zh')
    .slice(start, end)
    .join(language === 'zh' ? '' : ' ');
}

/** The words that ask, in order, the longer first where two start together. */
function findOpenings(question: string, known: readonly Opening[]) {
  return known
    .flatMap(({ asked, pattern }) =>
      [...question.matchAll(pattern)].map((match) => ({
        asked,
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** The word that a question asks by. */
export function askedBy(question: string, language: Language): Asked {
  return openingOf(question, language)?.asked ?? 'other';
}

/** The first words that ask. */
function openingOf(question: string, language: Language) {
  const found = findOpenings(question, questionWords[language].openings);
  const [first] = found;
  if (first?.asked !== 'which' || language === 'zh') return first;
  // "What is the number of …": the longest opening that starts within the first.
  const longer = found.find(
    ({ from, to }) => from > first.from && from <= first.to + 1 && to > first.to,
  );
  return longer ?? first;
}

/** Finds what a question asks for, by its first words that ask. */
export function focusOf(question: string, language: Language): Focus {
  return language === 'zh' ? chineseFocus(question) : latinFocus(question, language);
}

const mostFocusWords = 3;

function latinFocus(question: string, language: 'en' | 'es'): Focus {
  const opening = openingOf(question, language);
  if (opening === undefined) return { asked: 'other', start: 0, end: 0 };
  const start = splitWords(question.slice(0, opening.to), 'zh').length;
  const words = splitWords(question, 'zh');
  const isStop = (word: string | undefined) =>
    word !== undefined && isStopWord(foldAccents(word), language);
  if (isStop(words[start])) return { asked: opening.asked, start, end: start };
  let end = start;
  while (end < words.length && end - start < mostFocusWords && !isStop(words[end])) end++;
  return { asked: opening.asked, start, end };
}

const chineseBreak = /[的了在是有被由与和及对从到给向用，。？?、为所会要让把]/u;
const mostFocusCharacters = 4;

function chineseFocus(question: string): Focus {
  const opening = openingOf(question, 'zh');
  if (opening === undefined) return { asked: 'other', start: 0, end: 0 };
  const words = splitWords(question, 'zh');
  const before = splitWords(question.slice(0, opening.from), 'zh').length;
  const after = splitWords(question.slice(0, opening.to), 'zh').length;
  const isOpen = (word: string | undefined) => !chineseBreak.test(word ?? '');
  let end = after;
  while (end < words.length && end - after < mostFocusCharacters && isOpen(words[end])) end++;
  if (end > after) return { asked: opening.asked, start: after, end };
  // "X 是多少", "X 叫什么": what stands before.
  let last = before;
  while (last > 0 && /[是为叫有由在]/u.test(words[last - 1] ?? '')) last--;
  let start = last;
  while (start > 0 && last - start < mostFocusCharacters && isOpen(words[start - 1])) start--;
  return { asked: opening.asked, start, end: last };
}
