/** Letters of a token in English text and JSON, rather too few. */
const plainLetters = 3;

/** Tokens of a text, rather too many: of other scripts each character may be one. */
export function estimateTokens(text: string): number {
  const others = text.match(/\P{ASCII}/gu)?.length ?? 0;
  return others + Math.ceil((text.length - others) / plainLetters);
}
