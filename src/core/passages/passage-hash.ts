import { languages } from './language.ts';
import type { Passage } from './passage.ts';

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const encoder = new TextEncoder();

/**
 * A hash of what a reader is told by a passage: its texts, kind, status, date, who says it, and what
 * supports it. It changes where a correction changes any of them, and not where only the questions
 * that find the passage change. FNV-1a with 64 bits (RFC 9923): against chance, not against malice.
 */
export function passageHash(passage: Passage): string {
  const { kind, status, asOf, saidBy, support, contradicts, supersedes, texts } = passage;
  const shown = languages.map((language) => [texts[language].title, texts[language].text]);
  const supports = support.map(({ source, locator }) => [source, locator]);
  const told = [kind, status ?? '', asOf, saidBy, supports, contradicts, supersedes, shown];
  let hash = offsetBasis;
  for (const byte of encoder.encode(JSON.stringify(told))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}
