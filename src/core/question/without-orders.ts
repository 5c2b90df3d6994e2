import type { Language } from '../passages/language.ts';
import { askedWords } from '../retrieval/asked-words.ts';
import type { EntityFinder } from '../retrieval/find-entities.ts';
import { questionWords } from './words/words.ts';

// Entered at the start of a run of spaces only: from within it, the search would take its square.
const clauseEnd =
  /(?<=[.!?:;。！？：；】\]])\s*|(?<!\s)\s*,?\s+(?:and then|then|y (?:después|luego)|y dime|and tell me)\s+|[，,]?(?:然后|再告诉我|请问)/iu;

/** A mark or a word, of any language, that makes a clause a question. */
const asking =
  /[?？]|\b(?:who|whom|whose|what|when|where|which|why|how)\b|(?:qui[eé]n|qu[eé]|cu[aá]l|cu[aá]nt|cu[aá]ndo|d[oó]nde|c[oó]mo)|谁|什么|何|哪|多少|几|怎|吗|呢/iu;

/**
 * Removes the clauses that order the program about. Beside an order only what asks is kept; empty
 * where nothing does.
 */
export function withoutOrders(
  question: string,
  language: Language,
  findEntities: EntityFinder,
): string {
  const { ordered, told, opensAsking } = questionWords[language].orders;
  const saysOrder = (clause: string) =>
    ordered.some((pattern) => pattern.test(clause)) ||
    (!opensAsking.test(clause) && told.some((pattern) => pattern.test(clause)));
  // A name orders nothing: "And State Grid?".
  const orders = (clause: string) =>
    saysOrder(clause) && saysOrder(maskNames(clause, findEntities));
  const clauses = question.split(clauseEnd).filter((clause) => clause !== '');
  if (!clauses.some(orders)) return question;
  return clauses
    .filter((clause) => asking.test(clause) && !orders(clause))
    .join(' ')
    .trim();
}

function maskNames(clause: string, findEntities: EntityFinder): string {
  const names = findEntities(clause, 'exact').mentions.map((each) => askedWords(clause, each));
  return names.reduce<string>((text, name) => text.replace(name ?? '', '·'), clause);
}
