import { languages, type Language } from './language.ts';
import type { Passage } from './passage.ts';

const offsetBasis = [0xcbf29ce4, 0x84222325] as const;
const encoder = new TextEncoder();

/**
 * Hashes what a passage tells its reader: its texts, kind, status, date, speakers and supports. The hash
 * changes with a correction of any of them, and not with the questions that find the passage. FNV-1a
 * (RFC 9923) protects against chance, not against malice.
 */
export function passageHash(passage: Passage): string {
  const { kind, status, asOf, saidBy, support, contradicts, supersedes, texts } = passage;
  const shown = languages.map((language) => [texts[language].title, texts[language].text]);
  const supports = support.map(({ source, locator }) => [source, locator]);
  return hashOf([kind, status ?? '', asOf, saidBy, supports, contradicts, supersedes, shown]);
}

/**
 * Hashes what the reader of one sentence, by its place in the text, is told as fact. It does not change
 * with punctuation, the as-of date, another language, a locator or a link.
 */
export function toldHash(passage: Passage, sentence: number, language: Language): string {
  const { kind, status, saidBy, texts } = passage;
  const words = (texts[language].sentences[sentence] ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}%$]+/gu);
  return hashOf([kind, status ?? '', saidBy, words]);
}

function hashOf(told: unknown): string {
  const { high, low } = fnv1a(JSON.stringify(told));
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}

/** FNV-1a of 64 bits over the text's UTF-8, as two unsigned halves of 32 bits. */
export function fnv1a(text: string): { readonly high: number; readonly low: number } {
  let [high, low] = offsetBasis;
  for (const byte of encoder.encode(text)) {
    // The prime is 2 ** 40 + 0x1b3; every product here is below 2 ** 53.
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + mixed * 2 ** 8) % 2 ** 32;
    low = product % 2 ** 32;
  }
  return { high, low };
}
