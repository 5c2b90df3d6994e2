import type { Language } from '../passages/language.ts';
import { isStopWord } from '../retrieval/index/stop-words.ts';
import { splitWords, toTerm } from '../retrieval/index/tokenize.ts';
import { guardsIn, type PlacedGuard } from '../statements/read-guards.ts';
import type { GuardKind } from '../statements/words/words.ts';
import { checkingWordsIn } from './words/words.ts';

/** Kinds that a claim may not add: what it adds of the others makes it say less. */
const notToAdd: ReadonlySet<GuardKind> = new Set([
  'negation',
  'quantifier',
  'comparative',
  'status',
]);

/** Kinds that it may not leave out of what it says. */
const notToLeaveOut: ReadonlySet<GuardKind> = new Set(['negation', 'hedge', 'status']);

/** From this share of words in the same order a claim is a sentence letter for letter, but for a few words. */
const leastInOrder = 0.7;

/** Whether a claim is a sentence of the collection letter for letter, but for a few words. */
export function isLetterForLetter(claim: string, sentence: string, language: Language): boolean {
  return shareInOrder(splitWords(claim, language), splitWords(sentence, language)) >= leastInOrder;
}

/** Whether a claim is a sentence of the collection word for word. */
export function isIdentical(claim: string, sentence: string, language: Language): boolean {
  return splitWords(claim, language).join(' ') === splitWords(sentence, language).join(' ');
}

/**
 * Whether a claim that is otherwise a sentence of the collection changes a word that guards it: adds a
 * "not" or an "all", or leaves out an "about" or a "planned" before what it says.
 */
export function changesGuards(
  claim: string,
  sentence: string,
  explained: ReadonlySet<string>,
  language: Language,
): boolean {
  const said = guardsIn(claim, language);
  const told = guardsIn(sentence, language);
  const added = surplus(said, told).filter(({ kind }) => notToAdd.has(kind));
  const terms = new Set(termsIn(claim, language));
  const leftOut = surplus(told, said).filter(
    ({ kind, text, end }) =>
      notToLeaveOut.has(kind) &&
      (kind !== 'status' || isOpen(text, language)) &&
      nextTerms(sentence.slice(end), language).some((term) => terms.has(term)),
  );
  return [...added, ...leftOut].some(({ kind }) => !explained.has(kind));
}

/** The share of the longer text's words that both have in the same order. */
function shareInOrder(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, () => 0);
  for (const word of one) {
    const next = [0];
    for (const [place, told] of other.entries()) {
      const kept = Math.max(next[place] ?? 0, row[place + 1] ?? 0);
      next.push(word === told ? (row[place] ?? 0) + 1 : kept);
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(one.length, other.length, 1);
}

/** Whether a word of a stage says that something is not done yet: what is done may be left out. */
function isOpen(text: string, language: Language): boolean {
  const { hedge, pending, open } = checkingWordsIn(language);
  return hedge.test(text) || pending.test(text) || open.test(text);
}

/** The guards of a text that another has less often. */
function surplus(own: readonly PlacedGuard[], other: readonly PlacedGuard[]): PlacedGuard[] {
  const count = (guards: readonly PlacedGuard[], meaning: string) =>
    guards.filter((guard) => guard.meaning === meaning).length;
  return own.filter(({ meaning }) => count(own, meaning) > count(other, meaning));
}

/** How many words behind a guard it may be about. */
const reach = { en: 2, es: 2, zh: 3 } as const satisfies Record<Language, number>;

function nextTerms(text: string, language: Language): string[] {
  return termsIn(text.slice(0, 60), language).slice(0, reach[language]);
}

/** Words without the small ones, figures among them; in Chinese pairs of characters. */
function termsIn(text: string, language: Language): string[] {
  const words = splitWords(text, language);
  if (language === 'zh') return words.slice(0, -1).map((sign, place) => sign + words[place + 1]);
  return words
    .filter((word) => !isStopWord(word, language))
    .flatMap((word) => toTerm(word, language) ?? []);
}
