import type { Language } from './language.ts';

// A full stop after one of these ends no sentence.
const abbreviation =
  /(?:^|[\s("“¿¡])(?:No|Nos|Art|Arts|art|arts|St|Mr|Mrs|Ms|Dr|Gen|Sr|Sra|Dra|Gral|núm|vs|approx|aprox|Inc|Corp|Co|Ltd|Jr|Mt|[A-ZÁÉÍÓÚÑ](?:\.\s?[A-Z])*|EE|EE\.\s?UU|S\.A(?:\.[AC])?)\.$/u;

const latinEnd = /[.?!…]["”’»)]*(?=\s+["“‘«(¿¡]*[\p{Lu}\p{N}])/gu;
const chineseEnd = /[。？！]["”’」』）)]*/gu;

/**
 * Splits running text into its sentences, trimmed. English and Spanish end one at a stop that is
 * followed by a capital, a digit or an opening mark; Chinese at 。？！.
 */
export function splitSentences(text: string, language: Language): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(language === 'zh' ? chineseEnd : latinEnd)) {
    const end = match.index + match[0].length;
    const candidate = text.slice(start, end);
    if (language !== 'zh' && abbreviation.test(candidate)) continue;
    sentences.push(candidate.trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}
