import { markedText } from '../citations/marked-text.ts';
import { nameOf } from '../passages/entity-names.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { formatList } from '../words/format-list.ts';
import type { Answer, WithoutModel } from './answer.ts';
import type { Gap } from './evidence/gap.ts';

interface Phrases {
  readonly notCovered: string;
  readonly near: (titles: string) => string;
  readonly topics: (names: string) => string;
  readonly missing: (parts: string) => string;
  readonly gap: (about: string, lacking: string) => string;
  readonly lacking: Readonly<Record<'date' | 'amount', string>>;
  readonly without: Readonly<Record<WithoutModel, string>>;
  readonly quoted: (title: string) => string;
  readonly between: string;
}

const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    notCovered: 'The folder does not cover this.',
    near: (titles) => ` The closest that it holds: ${titles}.`,
    topics: (names) => ` It holds passages on ${names}.`,
    missing: (parts) => `The folder does not cover this part of the question: ${parts}.`,
    gap: (about, lacking) => `The folder holds claims about ${about}, but none about ${lacking}.`,
    lacking: { date: 'the date asked for', amount: 'the figure asked for' },
    without: {
      outage: 'Put together without the language model, which cannot be reached now.',
      budget: 'Put together without the language model: its budget for today is used up.',
      share: 'Put together without the language model: your share of today’s budget is used up.',
    },
    quoted: (title) => `“${title}”`,
    between: '; ',
  },
  es: {
    notCovered: 'La carpeta no cubre esta pregunta.',
    near: (titles) => ` Lo más cercano que contiene: ${titles}.`,
    topics: (names) => ` Contiene pasajes sobre ${names}.`,
    missing: (parts) => `La carpeta no cubre esta parte de la pregunta: ${parts}.`,
    gap: (about, lacking) =>
      `La carpeta contiene afirmaciones sobre ${about}, pero ninguna sobre ${lacking}.`,
    lacking: { date: 'esa fecha', amount: 'esa cifra' },
    without: {
      outage: 'Compuesto sin el modelo de lenguaje, que ahora no está disponible.',
      budget: 'Compuesto sin el modelo de lenguaje: su presupuesto de hoy se ha agotado.',
      share: 'Compuesto sin el modelo de lenguaje: su parte del presupuesto de hoy se ha agotado.',
    },
    quoted: (title) => `«${title}»`,
    between: '; ',
  },
  zh: {
    notCovered: '资料库没有涵盖这个问题。',
    near: (titles) => `库中最接近的内容：${titles}。`,
    topics: (names) => `库中收录的主题有：${names}。`,
    missing: (parts) => `资料库没有涵盖问题的这一部分：${parts}。`,
    gap: (about, lacking) => `资料库收录了关于${about}的内容，但没有关于${lacking}的内容。`,
    lacking: { date: '具体时间', amount: '具体数额' },
    without: {
      outage: '语言模型目前无法使用，本回答未经其参与。',
      budget: '语言模型今日的额度已用完，本回答未经其参与。',
      share: '您今日的语言模型额度已用完，本回答未经其参与。',
    },
    quoted: (title) => `“${title}”`,
    between: '；',
  },
};

/** An answer as plain text: each sentence followed by its markers, or what the folder holds instead. */
export function answerText(answer: Answer, knowledge: Knowledge): string {
  const notice = withoutText(answer);
  return [mainText(answer, knowledge), ...(notice === undefined ? [] : [notice])].join(' ');
}

function mainText(answer: Answer, knowledge: Knowledge): string {
  if (answer.status === 'abstained') return declineText(answer, knowledge);
  const text = markedText(answer.sentences, answer.citations);
  if (answer.status === 'answered') return text;
  return `${text} ${missingText(answer.missing, answer.language)}`;
}

/** That a model which is there had no part in an answer, where a reader is told. */
export function withoutText({ without, language }: Answer): string | undefined {
  return without === undefined ? undefined : phrases[language].without[without];
}

/** That part of a question is not covered; it holds the asker's words. */
export function missingText(parts: readonly string[], language: Language): string {
  const { missing, quoted, between } = phrases[language];
  // What looks like a marker is none.
  const words = parts.map((part) => part.replace(/\[\d+\]\s*/g, ''));
  return missing(words.map(quoted).join(between));
}

type Declined = Extract<Answer, { status: 'abstained' }>;

/** That the folder does not cover a question, what it lacks, and what it holds nearby or else at all. */
export function declineText({ near, gap, language }: Declined, knowledge: Knowledge): string {
  const { notCovered, near: nearPhrase, topics, quoted, between } = phrases[language];
  const lacks = gap === undefined ? '' : spaced(gapText(gap, knowledge, language), language);
  if (near.length > 0) {
    const titles = near.map((passage) => quoted(passage.texts[language].title)).join(between);
    return notCovered + lacks + nearPhrase(titles);
  }
  const names = [...knowledge.topics.values()].map((topic) => topic[language].name);
  const list = formatList(
    language === 'zh' ? names : names.map((name) => name.toLowerCase()),
    language,
  );
  return notCovered + lacks + topics(list);
}

const spaced = (text: string, language: Language) => (language === 'zh' ? text : ` ${text}`);

function gapText({ about, lacking }: Gap, knowledge: Knowledge, language: Language): string {
  const known = formatList(
    about.map((id) => nameOf(id, knowledge, language)),
    language,
  );
  return phrases[language].gap(known, lackingText(lacking, knowledge, language));
}

function lackingText(lacking: Gap['lacking'], knowledge: Knowledge, language: Language): string {
  switch (lacking.kind) {
    case 'entity':
      return nameOf(lacking.entity, knowledge, language);
    case 'country':
      return new Intl.DisplayNames([language], { type: 'region' }).of(lacking.code) ?? lacking.code;
    case 'year':
      return language === 'zh' ? `${lacking.year}年` : String(lacking.year);
    case 'number':
      return lacking.number;
    case 'month':
      return monthName(lacking.month, language);
    case 'date':
    case 'amount':
      return phrases[language].lacking[lacking.kind];
    case 'words':
      return phrases[language].quoted(lacking.words);
  }
}

function monthName(month: number, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2000, month - 1, 1)));
}
