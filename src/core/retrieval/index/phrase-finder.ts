import { detach } from './term-reader.ts';

/** A phrase found among words: words[start] to words[end - 1]. */
export interface FoundPhrase<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

export type PhraseFinder<Value> = (words: readonly string[]) => FoundPhrase<Value>[];

/** The phrases that start with one word: the word alone, and the longer ones, if any, by their second word. */
interface Started<Value> {
  alone: Phrase<Value> | undefined;
  longer: Map<string, Phrase<Value>[]> | undefined;
}

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Finds known phrases among words, the longest first at each place, no two on the same word. */
export function createPhraseFinder<Value>(phrases: Iterable<Phrase<Value>>): PhraseFinder<Value> {
  const byFirstWord = startedBy(phrases);
  return (words) => {
    const found: FoundPhrase<Value>[] = [];
    let start = 0;
    while (start < words.length) {
      const phrase = phraseAt(byFirstWord.get(words[start] ?? ''), words, start);
      const end = start + (phrase?.words.length ?? 1);
      if (phrase !== undefined) found.push({ value: phrase.value, start, end });
      start = end;
    }
    return found;
  };
}

function startedBy<Value>(phrases: Iterable<Phrase<Value>>): Map<string, Started<Value>> {
  const byFirstWord = new Map<string, Started<Value>>();
  const oneOf = createWordStore();
  for (const { words, value } of phrases) {
    const phrase = { words: words.map(oneOf), value };
    const [first, second] = phrase.words;
    if (first === undefined) continue;
    const started = byFirstWord.get(first) ?? { alone: undefined, longer: undefined };
    byFirstWord.set(first, started);
    if (second === undefined) {
      started.alone ??= phrase;
      continue;
    }
    started.longer ??= new Map();
    const alike = started.longer.get(second);
    if (alike === undefined) started.longer.set(second, [phrase]);
    else alike.push(phrase);
  }
  for (const { longer } of byFirstWord.values()) {
    for (const alike of longer?.values() ?? []) {
      alike.sort((a, b) => b.words.length - a.words.length);
    }
  }
  return byFirstWord;
}

/** Gives for equal words one string, which is kept once. */
function createWordStore(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const own = detach(word);
    known.set(own, own);
    return own;
  };
}

function phraseAt<Value>(
  started: Started<Value> | undefined,
  words: readonly string[],
  start: number,
): Phrase<Value> | undefined {
  if (started === undefined) return undefined;
  const alike = started.longer?.get(words[start + 1] ?? '');
  return alike?.find((phrase) => standsAt(phrase.words, words, start)) ?? started.alone;
}

function standsAt(phrase: readonly string[], words: readonly string[], start: number): boolean {
  for (let place = 2; place < phrase.length; place++) {
    if (words[start + place] !== phrase[place]) return false;
  }
  return true;
}
