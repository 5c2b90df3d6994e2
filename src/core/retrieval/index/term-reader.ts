import type { Language } from '../../passages/language.ts';
import { toTerm } from './tokenize.ts';

/** The index term of one surface word; undefined for a stop word. */
export type TermOf = (word: string, language: Language) => string | undefined;

/** Most words that are remembered: room for those of the passages, and a limit on what strangers type. */
const mostKnown = 50_000;

/** Letters of the longest word that is remembered: a stranger's may have five hundred. */
export const longestKnown = 40;

/** Creates a reader that remembers: stemming is most of the work, and texts repeat their words. */
export function createTermReader(): TermOf {
  const known = { en: new Map(), es: new Map(), zh: new Map() } as const satisfies Record<
    Language,
    Map<string, string | undefined>
  >;
  return (word, language) => {
    const terms: Map<string, string | undefined> = known[language];
    const before = terms.get(word);
    if (before !== undefined || terms.has(word)) return before;
    const term = toTerm(word, language);
    if (terms.size < mostKnown && word.length <= longestKnown) terms.set(detach(word), term);
    return term;
  };
}

/** A copy that does not keep alive the long text which V8 would otherwise slice it from. */
export function detach(word: string): string {
  return word.length < 13 ? word : Array.from(word).join('');
}
