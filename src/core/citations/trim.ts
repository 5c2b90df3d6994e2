// An aside: a stretch in brackets, or between two commas or two dashes.
const aside =
  /\s*[(（][^()（）]*[)）]|,\s[^,;:()]*,(?=\s)|，[^，；：（）。]*，|\s[–—]\s[^–—]*\s[–—](?=\s)/gu;

/** Most asides of one sentence that are tried in every combination. */
const mostAsides = 5;

/**
 * Whether a claim is a sentence word for word, or that sentence without some of its asides. Nothing
 * else counts as a trim: a deletion elsewhere can change who did what.
 */
export function isVerbatimOrTrim(claim: string, sentence: string): boolean {
  if (claim === sentence) return true;
  const asides = [...sentence.matchAll(aside)].slice(0, mostAsides);
  for (let choice = 1; choice < 1 << asides.length; choice++) {
    if (withoutAsides(sentence, asides, choice) === claim) return true;
  }
  return false;
}

function withoutAsides(
  sentence: string,
  asides: readonly RegExpExecArray[],
  choice: number,
): string {
  let trimmed = '';
  let from = 0;
  for (const [place, match] of asides.entries()) {
    if ((choice & (1 << place)) === 0) continue;
    trimmed += sentence.slice(from, match.index);
    from = match.index + match[0].length;
  }
  return trimmed + sentence.slice(from);
}
