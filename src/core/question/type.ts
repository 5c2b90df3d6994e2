import { hasNumberWord } from '../passages/number-words.ts';
import { findQuantities } from '../passages/quantities.ts';
import type { Language } from '../passages/language.ts';

/** The kind of thing that a question asks for, as far as its words tell. */
export type QuestionType = 'money' | 'percent' | 'amount' | 'date' | 'list' | 'other';

type Patterns = Readonly<Record<Exclude<QuestionType, 'other'>, RegExp>>;

// The first that fits counts, in the order of the tuple below.
const patterns: Readonly<Record<Language, Patterns>> = {
  en: {
    date: /^\W*(?:(?:and|so|but|ok|then)\W+)*when\b|\b(?:since|by|from|until) when\b|\bwhen (?:did|was|were|is|are|will|does|do|has|have|exactly)\b|\b(?:what|which) (?:year|date|day|month)\b/iu,
    percent:
      /\b(?:what|which|how) (?:share|percentage|proportion|percent|per cent)\b|\bwhat (?:%|is the (?:share|percentage))|\bpercent(?:age)? of\b/iu,
    money:
      /\b(?:how much|what)\b.*\b(?:cost|costs|paid|pay|price|invest(?:ed|ment)?|spen[dt]|worth|money|dollars|donat|fee|tax)/iu,
    amount: /\bhow (?:much|many|long|big|large|far)\b|\bwhat (?:amount|sum|size|number)\b/iu,
    list: /\bwhich\b.*s\b|\blist\b|\bwhat (?:are|were)\b|\bname (?:all|the)\b|\bwho are\b/iu,
  },
  es: {
    date: /(?<!\p{L})cuándo(?!\p{L})|^\P{L}*(?:(?:y|pero|entonces)\P{L}+)*cuando(?!\p{L})(?!.*(?:qui[eé]n|qu[eé](?!\p{L})|cu[aá]nt|c[oó]mo|d[oó]nde))|(?:desde|para|hasta) cuando(?!\p{L})|(?<!\p{L})(?:qu[eé]|cu[aá]l) (?:a[nñ]o|fecha|d[ií]a|mes)(?!\p{L})/iu,
    percent: /qu[eé] (?:%|porcentaje|proporci[oó]n|parte)|cu[aá]nto por ciento|cu[aá]ntos? %/iu,
    money:
      /cu[aá]nt[oa]s?(?!\p{L}).*(?<!\p{L})(?:cost|cuesta|pag|invert|invirti|gast|vale|plata|dinero|d[oó]lares|don[oóa])|(?:qu[eé]|cu[aá]l)(?!\p{L}).*(?:precio|costo|coste|monto)/iu,
    amount: /cu[aá]nt[oa]s?\b|\bqu[eé] (?:suma|cantidad|n[uú]mero)\b/iu,
    list: /\bcu[aá]les\b|\blista\b|\bqu[eé] \p{L}+s\b|\bqui[eé]nes\b|\benumera/iu,
  },
  zh: {
    date: /何时|什么时候|哪年|哪一年|几月|日期|哪天|哪一天|什么时间/u,
    percent: /占比|比例|百分之|几成|份额/u,
    money:
      /多少钱|花了多少|耗资|造价|投资(?:了)?多少|多少(?:投资|美元|资金|费用)|(?:价格|成本|金额)(?:是|为|有|要)?多少/u,
    amount: /多少|几(?:个|家|所|座|条|名|次|年)|多大|多长|多高/u,
    list: /哪些|哪几|有什么|列出|分别/u,
  },
};

const order = ['date', 'percent', 'money', 'amount', 'list'] as const;

/** One is left out: as a word it is an article in Spanish and everywhere in Chinese. */
const smallNumbers = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export function questionType(question: string, language: Language): QuestionType {
  return order.find((type) => patterns[language][type].test(question)) ?? 'other';
}

const currencies: ReadonlySet<string> = new Set(['USD', 'PEN', 'CNY', 'EUR']);

const isDatePart = (unit: string) => unit === 'year' || unit === 'month' || unit === 'day';

function hasSomeNumberWord(sentence: string, language: Language): boolean {
  return smallNumbers.some((value) => hasNumberWord(sentence, value, language));
}

/** Whether a sentence has the kind of thing asked for; true where no kind is known. */
export function hasAnswerType(sentence: string, type: QuestionType, language: Language): boolean {
  const quantities = findQuantities(sentence, language);
  if (type === 'date') return quantities.some(({ unit }) => isDatePart(unit));
  // A tax or fee is paid in per cent too.
  if (type === 'money') {
    return quantities.some(({ unit }) => currencies.has(unit) || unit === 'percent');
  }
  if (type === 'percent') {
    return (
      quantities.some(({ unit }) => unit === 'percent') || hasSomeNumberWord(sentence, language)
    );
  }
  if (type === 'amount') {
    return (
      quantities.some(({ unit }) => !isDatePart(unit)) || hasSomeNumberWord(sentence, language)
    );
  }
  return true;
}

/** Whether a sentence has an amount, share or date of the kind asked for that the question does not name itself. */
export function hasNews(
  sentence: string,
  question: string,
  type: QuestionType,
  language: Language,
): boolean {
  const asked = new Set(
    findQuantities(question, language).map(({ unit, value }) => `${unit}:${value}`),
  );
  return findQuantities(sentence, language).some(
    ({ unit, value }) => isDatePart(unit) === (type === 'date') && !asked.has(`${unit}:${value}`),
  );
}
