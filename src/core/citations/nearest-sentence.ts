/** The sentence with the longest common start and end: the one that a claim trims or says otherwise. */
export function nearestSentence(claim: string, sentences: readonly string[]): string {
  if (sentences.includes(claim)) return claim;
  const common = (sentence: string) => {
    let start = 0;
    while (start < claim.length && claim[start] === sentence[start]) start++;
    let end = 0;
    while (end < claim.length - start && claim.at(-1 - end) === sentence.at(-1 - end)) end++;
    return start + end;
  };
  return sentences.toSorted((a, b) => common(b) - common(a))[0] ?? '';
}
