import { findQuantities, hasNumberWord } from '../passages/quantities.ts';
import type { Language } from '../passages/language.ts';

/** The kind of thing that a question asks for, as far as its words tell. */
export type QuestionType = 'amount' | 'date' | 'list' | 'other';

const patterns: Readonly<Record<Language, Readonly<Record<'amount' | 'date' | 'list', RegExp>>>> = {
  en: {
    amount:
      /\bhow (?:much|many|long|big|large|far)\b|\bwhat (?:share|percentage|proportion|percent|amount|price|sum|size|number)\b|\b(?:price|cost|value|share|percentage)\b/iu,
    date: /\bwhen\b|\bwhat (?:year|date|day|month)\b|\bsince when\b|\bwhich year\b/iu,
    list: /\bwhich\b.*s\b|\blist\b|\bwhat (?:are|were)\b|\bname (?:all|the)\b|\bwho are\b/iu,
  },
  es: {
    amount:
      /cu[aá]nt[oa]s?\b|\bqu[eé] (?:porcentaje|proporci[oó]n|parte|monto|precio|suma|cantidad|n[uú]mero)\b|\b(?:precio|costo|coste|porcentaje|monto)\b/iu,
    date: /cu[aá]ndo\b|\b(?:qu[eé]|cu[aá]l) (?:a[nñ]o|fecha|d[ií]a|mes)\b|desde cu[aá]ndo/iu,
    list: /\bcu[aá]les\b|\blista\b|\bqu[eé] \p{L}+s\b|\bqui[eé]nes\b|\benumera/iu,
  },
  zh: {
    amount: /多少|几(?:个|家|所|座|条|名|次|年)|多大|多长|多高|占比|比例|价格|成本|金额/u,
    date: /何时|什么时候|哪年|哪一年|几月|日期|哪天|什么时间/u,
    list: /哪些|哪几|有什么|列出|分别/u,
  },
};

/** One is left out: as a word it is an article in Spanish and everywhere in Chinese. */
const smallNumbers = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export function questionType(question: string, language: Language): QuestionType {
  const { amount, date, list } = patterns[language];
  if (date.test(question)) return 'date';
  if (amount.test(question)) return 'amount';
  if (list.test(question)) return 'list';
  return 'other';
}

const isDatePart = (unit: string) => unit === 'year' || unit === 'month' || unit === 'day';

function hasSomeNumberWord(sentence: string, language: Language): boolean {
  return smallNumbers.some((value) => hasNumberWord(sentence, value, language));
}

/** Whether a sentence has the kind of thing asked for; true where no kind is known. */
export function hasAnswerType(sentence: string, type: QuestionType, language: Language): boolean {
  const quantities = findQuantities(sentence, language);
  if (type === 'date') return quantities.some(({ unit }) => isDatePart(unit));
  if (type === 'amount') {
    return quantities.some(({ unit }) => !isDatePart(unit)) || hasSomeNumberWord(sentence, language);
  }
  return true;
}
