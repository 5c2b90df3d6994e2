import { soundOf } from './chinese-sound.ts';
import { bigramTerm, type KeywordIndex } from '../index/keyword-index.ts';
import { isStopWord } from '../index/stop-words.ts';
import { isHanCharacter } from '../index/term-table.ts';
import { chineseParticles } from '../words/zh.ts';

/** Puts right the characters of a Chinese text that were typed for others of the same sound. */
export type HomophoneRepairer = (text: string) => string;

/**
 * Chinese is typed by sound, so that most slips are other characters of the same sound. A character
 * that makes no known pair with either neighbour is replaced by one of its sound that does, the pairs
 * being those of the index; where none does, or where it is part of a word of the Unicode library's
 * dictionary, it stays. Sounds are without tones.
 */
export function createHomophoneRepairer(index: KeywordIndex): HomophoneRepairer {
  const bySound = Map.groupBy([...index.terms.keys()].filter(isHanCharacter), soundOf);

  /** The number of documents in which two characters stand side by side. */
  function pairs(first: string | undefined, second: string | undefined): number {
    const one = first === undefined ? undefined : index.terms.get(first);
    const other = second === undefined ? undefined : index.terms.get(second);
    const term =
      one === undefined || other === undefined ? undefined : bigramTerm(index, one, other);
    return term === undefined ? 0 : (index.documentFrequency[term] ?? 0);
  }

  function repaired(characters: readonly string[], place: number): string {
    const character = characters[place] ?? '';
    const before = characters[place - 1];
    const after = characters[place + 1];
    const fit = (candidate: string) => {
      const left = pairs(before, candidate);
      const right = pairs(candidate, after);
      return left > 0 && right > 0 ? bothSides + left + right : left + right;
    };
    const isPlain = isStopWord(character, 'zh') || chineseParticles.has(character);
    if (!isHanCharacter(character) || isPlain || fit(character) > 0) return character;
    const candidates = bySound.get(soundOf(character)) ?? [];
    const [best] = candidates.toSorted((a, b) => fit(b) - fit(a));
    return best === undefined || fit(best) === 0 ? character : best;
  }

  return (text) => {
    const characters = Array.from(text);
    const isInWord = wordPlaces(text);
    for (const place of characters.keys()) {
      if (!isInWord.has(place)) characters[place] = repaired(characters, place);
    }
    return characters.join('');
  };
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The places of characters that make a word of several with their neighbours. */
function wordPlaces(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  let place = 0;
  for (const { segment } of segmenter.segment(text)) {
    const { length } = Array.from(segment);
    if (length > 1) for (let offset = 0; offset < length; offset++) places.add(place + offset);
    place += length;
  }
  return places;
}

/** Puts a character that fits both neighbours before any that fits one of them, however often. */
const bothSides = 1e6;
