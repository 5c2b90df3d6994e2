import type { Language } from '../passages/language.ts';
import { findQuantities } from '../passages/quantities.ts';
import type { Question } from './question.ts';
import type { AskedRelation, RelationFinder } from './relations.ts';
import type { EntityFinder } from '../retrieval/find-entities.ts';
import { isStopWord } from '../retrieval/index/stop-words.ts';
import { foldAccents, splitWords } from '../retrieval/index/tokenize.ts';
import { questionWords } from './words/words.ts';

const mostParts = 3;

/**
 * The questions in a question, in order; one where it is a single one. Each part must ask something
 * of its own: a clause without a question word belongs to its neighbour.
 */
export function splitQuestion(
  question: string,
  language: Language,
  findRelations: RelationFinder,
): string[] {
  const { borders, questionWord } = questionWords[language];
  const asks = ({ text, isMarked }: Piece) =>
    questionWord.test(text) ||
    findRelations(text, language).some(isFigure) ||
    (isMarked && asksOfSomething(text, language, findRelations));
  const parts: string[] = [];
  let waiting = '';
  for (const piece of piecesOf(question, borders)) {
    const joined = waiting === '' ? piece.text : `${waiting} ${piece.text}`;
    if (asks(piece)) {
      parts.push(joined);
      waiting = '';
    } else if (parts.length === 0) waiting = joined;
    else parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${piece.text}`;
  }
  if (waiting !== '') parts.push(waiting);
  return parts.length > 1 &&
    parts.length <= mostParts &&
    asksOfSomething(parts[0] ?? '', language, findRelations)
    ? parts
    : [question];
}

interface Piece {
  readonly text: string;
  /** True where a question mark ends it. */
  readonly isMarked: boolean;
}

function piecesOf(question: string, borders: RegExp): Piece[] {
  const ends = [...question.matchAll(borders)].map((match) => ({
    at: match.index,
    mark: match[0],
  }));
  return [...ends, { at: question.length, mark: '' }]
    .map(({ at, mark }, place) => {
      const last = ends[place - 1];
      const own = question.slice(last === undefined ? 0 : last.at + last.mark.length, at);
      return {
        text: own.replace(/^[¿\s]+|[?？\s]+$/gu, ''),
        isMarked: /[?？]\s*$/u.test(own + mark),
      };
    })
    .filter(({ text }) => text !== '');
}

/**
 * True where a part that stands alone truly asks: by a word of its own, as a fragment that names a
 * figure, or, where it has neither, by the question mark for which it stands alone.
 */
export function isAsking({ text, language, relations }: Question, isFragment: boolean): boolean {
  const { questionWord, clauseAsks } = questionWords[language];
  if (clauseAsks.test(text)) return true;
  return relations.some(isFigure) ? isFragment : !questionWord.test(text);
}

/** A fragment such as "total cost" asks without a word that asks. */
const isFigure = ({ answer }: AskedRelation) =>
  answer === 'money' ||
  answer === 'share' ||
  answer === 'count' ||
  answer === 'amount' ||
  answer === 'date';

/** "On what date and how was it opened?" is one question: its first half asks of nothing. */
function asksOfSomething(part: string, language: Language, findRelations: RelationFinder): boolean {
  const words = splitWords(part, language).map(foldAccents);
  const telling = words.filter((word) => !isStopWord(word, language));
  const least = language === 'zh' ? 4 : findRelations(part, language).length > 0 ? 1 : 2;
  return telling.length >= least;
}

const joiner = /^(?:and|or|vs|versus|y|e|o|u|与|和|及|或|、|以|跟|同)$/u;

const mostListed = 3;

/**
 * A question about several named things or years in a row ("X and Y", "2024年和2025年") as one
 * question for each; empty where nothing is listed. Only what stands side by side is a list: two
 * names in one question may as well be asked about together.
 */
export function splitListed(
  question: string,
  language: Language,
  findEntities: EntityFinder,
): string[] {
  const { words, mentions } = findEntities(question);
  const list = mentions.filter(({ start, end }, place) => {
    const previous = mentions[place - 1];
    const next = mentions[place + 1];
    return (
      (previous !== undefined && isJoined(words, previous.end, start)) ||
      (next !== undefined && isJoined(words, end, next.start))
    );
  });
  if (list.length >= 2 && list.length <= mostListed) {
    return list.map((kept) =>
      words
        .filter(
          (_, place) =>
            !list.some((other) => other !== kept && other.start <= place && place < other.end),
        )
        .join(' '),
    );
  }
  return splitYears(question, language);
}

function isJoined(words: readonly string[], from: number, to: number): boolean {
  const between = words.slice(from, to);
  // In Chinese and in notes names stand side by side with nothing between them.
  return between.length === 0 || (between.length === 1 && joiner.test(between[0] ?? ''));
}

function splitYears(question: string, language: Language): string[] {
  const years = findQuantities(question, language).filter(({ unit }) => unit === 'year');
  const distinct = [...new Set(years.map(({ value }) => value))];
  if (distinct.length < 2 || distinct.length > mostListed) return [];
  return distinct.map((kept) =>
    distinct
      .filter((year) => year !== kept)
      .reduce((text, year) => text.replaceAll(new RegExp(`${year}年?`, 'gu'), ' '), question),
  );
}
