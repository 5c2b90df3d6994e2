/** A phrase found among words: words[start] to words[end - 1]. */
export interface FoundPhrase<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

export type PhraseFinder<Value> = (words: readonly string[]) => FoundPhrase<Value>[];

/** Finds known phrases among words, the longest first at each place, no two on the same word. */
export function createPhraseFinder<Value>(
  phrases: Iterable<{ readonly words: readonly string[]; readonly value: Value }>,
): PhraseFinder<Value> {
  const byFirstWord = new Map<string, { words: readonly string[]; value: Value }[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first === undefined) continue;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);

  return (words) => {
    const found: FoundPhrase<Value>[] = [];
    let start = 0;
    while (start < words.length) {
      const first = start;
      const phrase = byFirstWord
        .get(words[start] ?? '')
        ?.find((candidate) => standsAt(candidate.words, words, first));
      const end = start + (phrase?.words.length ?? 1);
      if (phrase !== undefined) found.push({ value: phrase.value, start, end });
      start = end;
    }
    return found;
  };
}

function standsAt(phrase: readonly string[], words: readonly string[], start: number): boolean {
  for (let place = 1; place < phrase.length; place++) {
    if (words[start + place] !== phrase[place]) return false;
  }
  return true;
}
