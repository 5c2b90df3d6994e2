import type { Language } from '../passages/language.ts';
import { splitWords } from '../retrieval/index/tokenize.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The places of a text's words (Chinese characters apart) at which a word begins: by the dictionary of
 * the Unicode library (UAX 29) in Chinese, every place in other languages.
 */
export function wordBeginnings(text: string, language: Language): ReadonlySet<number> {
  const words = splitWords(text, 'zh');
  if (language !== 'zh') return new Set(words.keys());
  const plain = text.normalize('NFKC').toLowerCase();
  const starts = new Set([...segmenter.segment(plain)].map(({ index }) => index));
  const beginnings = new Set<number>();
  let offset = 0;
  for (const [place, word] of words.entries()) {
    const index = plain.indexOf(word, offset);
    offset = index + word.length;
    if (starts.has(index)) beginnings.add(place);
  }
  return beginnings;
}
