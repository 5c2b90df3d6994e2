import type { Language } from '../passages/language.ts';
import { splitWords, toTerm } from '../retrieval/index/tokenize.ts';

/** Characters that say who does what to whom, when, and how surely; none of them parts from its word. */
const chinese =
  /[将会须需应已曾仍还正未了着过向从自往对由给为因和或与及至到在于把被让使令但而则且若如就才只仅也都又再均各每某该此其等前后上下内外中间起止初末不没无非别约近逾超余多少半两几第]/gu;

/**
 * The words of a text that hold others together, each as often as it stands there, in an order of
 * their own: prepositions, conjunctions, auxiliaries. No measure of meaning tells "with" from "against".
 */
export function functionWords(text: string, language: Language): string {
  if (language === 'zh') return [...(text.match(chinese) ?? [])].toSorted().join('');
  return splitWords(text, language)
    .filter((word) => toTerm(word, language) === undefined)
    .toSorted()
    .join(' ');
}

/**
 * Whether two texts have the words that stand in both in the same order: those that changed places have
 * changed what is said of what. In Chinese a comma parts words too.
 */
export function keepsOrder(text: string, source: string, language: Language): boolean {
  const parts = (of: string) => (language === 'zh' ? Array.from(of) : splitWords(of, language));
  const words = parts(text);
  const there = parts(source);
  const shared = new Set(words).intersection(new Set(there));
  const common = (of: readonly string[]) => of.filter((word) => shared.has(word)).join(' ');
  return common(words) === common(there);
}
