function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Returns a check for the first run of more than `most` words that a text shares with another. */
export function createSharedWordsCheck(
  other: string,
  most: number,
): (text: string) => string | undefined {
  const length = most + 1;
  const runs = new Set(runsOf(wordsOf(other), length));
  return (text) => runsOf(wordsOf(text), length).find((run) => runs.has(run));
}

function runsOf(words: readonly string[], length: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, place) => words.slice(place, place + length).join(' '));
}
