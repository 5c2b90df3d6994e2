import type { Language } from '../passages/language.ts';
import { isStopWord } from '../retrieval/index/stop-words.ts';
import { foldAccents, splitWords } from '../retrieval/index/tokenize.ts';

const questionWord: Readonly<Record<Language, string>> = {
  en: 'who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|can|by whom|in what|for how|to whom|since when',
  es: 'qui[eé]n(?:es)?|qu[eé]|cu[aá]l(?:es)?|cu[aá]nd?t?[oa]s?|cu[aá]ndo|d[oó]nde|c[oó]mo|por qu[eé]|a qui[eé]n|de qui[eé]n|en qu[eé]|para qu[eé]|desde cu[aá]ndo',
  zh: '谁|什么|何时|何地|哪|多少|几|怎么|怎样|如何|为什么|为何|是否|有没有',
};

const borders: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`[?;]\s+|,?\s+(?:and|or|but)\s+(?:also\s+)?(?=(?:${questionWord.en})\b)|,\s+(?=(?:${questionWord.en})\b)`,
    'giu',
  ),
  es: new RegExp(
    String.raw`[?;]\s+|,?\s+(?:y|e|o|pero)\s+(?:tambi[eé]n\s+)?¿?(?=(?:${questionWord.es})(?![\p{L}]))|,\s+¿?(?=(?:${questionWord.es})(?![\p{L}]))`,
    'giu',
  ),
  zh: /[？；]\s*|，(?:以及|还有|并且|而且|又|那么?|同时|另外)?/gu,
};

const mostParts = 3;

/**
 * The questions in a question, in order; one where it is a single one. Each part must ask something
 * of its own: a clause without a question word belongs to its neighbour.
 */
export function splitQuestion(question: string, language: Language): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of question.matchAll(borders[language])) {
    pieces.push(question.slice(from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(question.slice(from));
  const asks = new RegExp(
    language === 'zh'
      ? questionWord.zh
      : String.raw`(?<!\p{L})(?:${questionWord[language]})(?!\p{L})`,
    'iu',
  );
  const parts: string[] = [];
  let waiting = '';
  for (const piece of pieces
    .map((text) => text.replace(/^[¿\s]+|[?？\s]+$/gu, ''))
    .filter(Boolean)) {
    const joined = waiting === '' ? piece : `${waiting} ${piece}`;
    if (asks.test(piece)) {
      parts.push(joined);
      waiting = '';
    } else if (parts.length === 0) waiting = joined;
    else parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${piece}`;
  }
  if (waiting !== '') parts.push(waiting);
  return parts.length > 1 && parts.length <= mostParts && asksOfSomething(parts[0] ?? '', language)
    ? parts
    : [question];
}

/** "On what date and how was it opened?" is one question: its first half asks of nothing. */
function asksOfSomething(part: string, language: Language): boolean {
  const words = splitWords(part, language).map(foldAccents);
  const telling = words.filter((word) => !isStopWord(word, language));
  return telling.length >= (language === 'zh' ? 4 : 2);
}
