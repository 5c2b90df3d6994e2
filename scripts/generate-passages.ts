import { languages, type Language } from '../src/core/passages/language.ts';
import type { TextRecord } from '../src/core/retrieval/index/search-records.ts';

const vocabularySize = { en: 40_000, es: 40_000, zh: 15_000 } as const;
const passageLength = 730;

/** Mulberry32: a small seeded generator, so that every run measures the same passages. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = {
  en: 'an ber con dal er fin gor hal ing jor kel lan mer nor op pre qui ran sel tion ul ver wen yor'.split(
    ' ',
  ),
  es: 'al ba ción de el fa gui hue ir ja lla mi ne ño os pre que rro sa tu ur vi ya zón'.split(' '),
  zh: [],
} as const satisfies Record<Language, readonly string[]>;

// Function words take the first ranks, as in real text.
const functionWords = {
  en: 'the of and in to a was is for as on with by he that at from his it an were are which this be had also or has been its'.split(
    ' ',
  ),
  es: 'de la en el y a los que del las un se por con una su para es al como lo fue más o entre sus sobre este desde ha'.split(
    ' ',
  ),
  zh: '的 在 了 是 和 一 有 中 为 人 年 不 大 上 这 国 以 到 会 地'.split(' '),
} as const satisfies Record<Language, readonly string[]>;

/** The text of one passage at a time, in one language, with words as frequent as Zipf's law has them. */
function createWriter(language: Language, random: () => number): () => string {
  const common = functionWords[language];
  const words = Array.from(
    { length: vocabularySize[language] },
    (_, rank) => common[rank] ?? newWord(language, random),
  );
  const separator = language === 'zh' ? '' : ' ';
  // The inverse of Zipf's cumulative distribution: rank = size^u for u uniform in 0..1.
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? '';
  return () => {
    let text = '';
    while (text.length < passageLength) {
      const length = 8 + Math.floor(random() * 16);
      const sentence = Array.from({ length }, word).join(separator);
      text += sentence + (language === 'zh' ? '。' : '. ');
    }
    return text.slice(0, passageLength);
  };
}

function newWord(language: Language, random: () => number): string {
  const count = 1 + Math.floor(random() * (language === 'zh' ? 2 : 3));
  if (language === 'zh') {
    // Common characters lie thick at the start: the square bends the choice towards them.
    return Array.from({ length: count }, () =>
      String.fromCodePoint(0x4e00 + Math.floor(random() ** 2 * 3500)),
    ).join('');
  }
  const parts: readonly string[] = syllables[language];
  return Array.from({ length: count + 1 }, () => parts[Math.floor(random() * parts.length)]).join(
    '',
  );
}

/** Generated passages, a third in each language, the same for the same seed. */
export function generatePassages(count: number, seed: number): TextRecord[] {
  const random = createRandom(seed);
  const writers = languages.map((lang) => ({ lang, write: createWriter(lang, random) }));
  return Array.from({ length: count }, (_, place) => {
    const writer = writers[place % writers.length];
    if (writer === undefined) throw new Error('no languages');
    return { id: `p${place}`, title: `${place}`, text: writer.write(), lang: writer.lang };
  });
}

/** Questions of 8 words taken from random places of the passages, with the passage they came from. */
export function generateQueries(
  passages: readonly TextRecord[],
  count: number,
  seed: number,
): { text: string; lang: Language; passage: string }[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const passage = passages[Math.floor(random() * passages.length)];
    if (passage === undefined) throw new Error('no passages to ask about');
    const { text, lang, id } = passage;
    if (lang === 'zh') {
      const start = Math.floor(random() * (text.length - 16));
      return { text: text.slice(start, start + 16), lang, passage: id };
    }
    const words = text.split(' ');
    const chosen = Array.from({ length: 8 }, () => words[Math.floor(random() * words.length)]);
    return { text: chosen.join(' '), lang, passage: id };
  });
}
