import type { Language } from '../passages/language.ts';
import {
  longestClaim,
  longestQuestion,
  shortestQuestion,
  type CleanedQuestion,
} from '../question/clean-question.ts';

type Refused = Extract<CleanedQuestion, { ok: false }>;

interface Phrases {
  readonly question: (longest: string, length: string) => string;
  readonly claim: (longest: string, length: string) => string;
  readonly more: string;
  readonly less: string;
}

const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    question: (longest, length) =>
      `A question has ${shortestQuestion} to ${longest} characters; this one has ${length}.`,
    claim: (longest, length) =>
      `A claim has ${shortestQuestion} to ${longest} characters; this one has ${length}.`,
    more: ' Write a little more.',
    less: ' Shorten it.',
  },
  es: {
    question: (longest, length) =>
      `Una pregunta tiene de ${shortestQuestion} a ${longest} caracteres; esta tiene ${length}.`,
    claim: (longest, length) =>
      `Una afirmación tiene de ${shortestQuestion} a ${longest} caracteres; esta tiene ${length}.`,
    more: ' Escriba un poco más.',
    less: ' Acórtela.',
  },
  zh: {
    question: (longest, length) =>
      `问题应为${shortestQuestion}至${longest}个字符，现有${length}个，`,
    claim: (longest, length) =>
      `待核查的说法应为${shortestQuestion}至${longest}个字符，现有${length}个，`,
    more: '请再写详细一些。',
    less: '请缩短。',
  },
};

/** What is wrong with a question, in a person's language. */
export function refusalOf(refused: Refused, language: Language): string {
  return said('question', longestQuestion, refused, language);
}

/** What is wrong with a claim to check, in a person's language. */
export function claimRefusalOf(refused: Refused, language: Language): string {
  return said('claim', longestClaim, refused, language);
}

function said(
  what: 'question' | 'claim',
  longest: number,
  { reason, length }: Refused,
  language: Language,
): string {
  const words = phrases[language];
  const number = (value: number) => value.toLocaleString(language);
  const limits = words[what](number(longest), number(length));
  return limits + (reason === 'too-short' ? words.more : words.less);
}
