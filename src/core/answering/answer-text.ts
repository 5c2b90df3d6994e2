import { markedText } from '../citations/marked-text.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import type { Answer } from './answer.ts';

interface Phrases {
  readonly notCovered: string;
  readonly near: (titles: string) => string;
  readonly topics: (names: string) => string;
  readonly missing: (parts: string) => string;
  readonly quoted: (title: string) => string;
  readonly between: string;
}

const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    notCovered: 'The folder does not cover this.',
    near: (titles) => ` The closest that it holds: ${titles}.`,
    topics: (names) => ` It holds passages on ${names}.`,
    missing: (parts) => `The folder does not cover this part of the question: ${parts}.`,
    quoted: (title) => `“${title}”`,
    between: '; ',
  },
  es: {
    notCovered: 'La carpeta no cubre esta pregunta.',
    near: (titles) => ` Lo más cercano que contiene: ${titles}.`,
    topics: (names) => ` Contiene pasajes sobre ${names}.`,
    missing: (parts) => `La carpeta no cubre esta parte de la pregunta: ${parts}.`,
    quoted: (title) => `«${title}»`,
    between: '; ',
  },
  zh: {
    notCovered: '资料库没有涵盖这个问题。',
    near: (titles) => `库中最接近的内容：${titles}。`,
    topics: (names) => `库中收录的主题有：${names}。`,
    missing: (parts) => `资料库没有涵盖问题的这一部分：${parts}。`,
    quoted: (title) => `“${title}”`,
    between: '；',
  },
};

/** An answer as plain text: each sentence followed by its markers, or what the folder holds instead. */
export function answerText(answer: Answer, knowledge: Knowledge): string {
  if (answer.status === 'abstained') return declineText(answer.near, knowledge, answer.language);
  const text = markedText(answer.sentences, answer.citations);
  if (answer.status === 'answered') return text;
  return `${text} ${missingText(answer.missing, answer.language)}`;
}

/** That part of a question is not covered; it holds the asker's words. */
export function missingText(parts: readonly string[], language: Language): string {
  const { missing, quoted, between } = phrases[language];
  return missing(parts.map(quoted).join(between));
}

/** That the folder does not cover a question, and what it holds nearby or else at all. */
export function declineText(
  near: readonly Passage[],
  knowledge: Knowledge,
  language: Language,
): string {
  const { notCovered, near: nearPhrase, topics, quoted, between } = phrases[language];
  if (near.length > 0) {
    const titles = near.map((passage) => quoted(passage.texts[language].title)).join(between);
    return notCovered + nearPhrase(titles);
  }
  const names = [...knowledge.topics.values()].map((topic) => topic[language].name);
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    language === 'zh' ? names : names.map((name) => name.toLowerCase()),
  );
  return notCovered + topics(list);
}
