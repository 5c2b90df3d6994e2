import { markedText } from '../citations/marked-text.ts';
import { nameOf } from '../passages/entity-names.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { formatMonth } from '../words/format-date.ts';
import { formatList } from '../words/format-list.ts';
import { wordsIn } from '../words/words.ts';
import type { Answer } from './answer.ts';
import type { Gap } from './evidence/gap.ts';

/** An answer as plain text: each sentence followed by its markers, or what the collection holds instead. */
export function answerText(answer: Answer, knowledge: Knowledge): string {
  const notice = withoutText(answer);
  return [mainText(answer, knowledge), ...(notice === undefined ? [] : [notice])].join(' ');
}

function mainText(answer: Answer, knowledge: Knowledge): string {
  switch (answer.status) {
    case 'chat':
      return answer.text;
    case 'abstained':
      return declineText(answer, knowledge);
    case 'answered': {
      const text = markedText(answer.sentences, answer.citations);
      return answer.opening === undefined ? text : `${answer.opening}\n${text}`;
    }
    case 'partial': {
      const text = markedText(answer.sentences, answer.citations);
      return `${text} ${missingText(answer.missing, answer.language)}`;
    }
  }
}

/** The notice that a model which is configured had no part in an answer; undefined where none is due. */
export function withoutText({ without, language }: Answer): string | undefined {
  return without === undefined ? undefined : wordsIn(language).answer.without[without];
}

/** The notice that parts of a question are not covered; it holds the asker's words. */
export function missingText(parts: readonly string[], language: Language): string {
  const { answer, quoted, separator } = wordsIn(language);
  // Without what looks like a marker.
  const words = parts.map((part) => part.replace(/\[\d+\]\s*/g, ''));
  return answer.missing(words.map(quoted).join(separator));
}

type Declined = Extract<Answer, { status: 'abstained' }>;

/** Says that the collection does not cover a question, what it lacks, and what it holds nearby or at all. */
export function declineText(
  { near, gap, opening, language }: Declined,
  knowledge: Knowledge,
): string {
  if (opening !== undefined) return opening;
  const { answer, sentenceSpace } = wordsIn(language);
  return [
    answer.notCovered,
    ...(gap === undefined ? [] : [gapText(gap, knowledge, language)]),
    near.length > 0 ? nearText(near, language) : topicsText(knowledge, language),
  ].join(sentenceSpace);
}

function nearText(near: Declined['near'], language: Language): string {
  const { answer, quoted, separator } = wordsIn(language);
  return answer.near(near.map(({ texts }) => quoted(texts[language].title)).join(separator));
}

function topicsText(knowledge: Knowledge, language: Language): string {
  const { answer, hasLetterCase } = wordsIn(language);
  const names = [...knowledge.topics.values()].map((topic) => topic[language].name);
  const inSentence = hasLetterCase ? names.map((name) => name.toLowerCase()) : names;
  return answer.topics(formatList(inSentence, language));
}

function gapText({ about, lacking }: Gap, knowledge: Knowledge, language: Language): string {
  const known = about.map((id) => nameOf(id, knowledge, language));
  const unknown = lackingText(lacking, knowledge, language);
  return wordsIn(language).answer.gap(formatList(known, language), unknown);
}

function lackingText(lacking: Gap['lacking'], knowledge: Knowledge, language: Language): string {
  const { answer, quoted, year } = wordsIn(language);
  switch (lacking.kind) {
    case 'entity':
      return nameOf(lacking.entity, knowledge, language);
    case 'country':
      return new Intl.DisplayNames([language], { type: 'region' }).of(lacking.code) ?? lacking.code;
    case 'year':
      return year(String(lacking.year));
    case 'number':
      return lacking.number;
    case 'month':
      return formatMonth(lacking.month, language);
    case 'date':
    case 'amount':
      return answer.lacking[lacking.kind];
    case 'words':
      return quoted(lacking.words);
  }
}
