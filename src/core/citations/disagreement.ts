import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { nearestSentence } from './nearest-sentence.ts';

/** A claim as it is shown, with the passage that it is of. */
export interface ShownClaim {
  readonly passage: Passage;
  readonly claim: string;
}

/** Whether two claims, of passages that contradict each other, are what those disagree on. */
export function disagree(a: ShownClaim, b: ShownClaim, language: Language): boolean {
  return [a, b].every(({ passage, claim }) => {
    const { sentences } = passage.texts[language];
    return isDisputed(passage, sentences.indexOf(nearestSentence(claim, sentences)));
  });
}

/** Whether what a passage contradicts says otherwise than one of its sentences, counted from 0. */
export function isDisputed({ disputed }: Passage, sentence: number): boolean {
  return disputed?.includes(sentence + 1) ?? true;
}

/** The sentences of a passage, counted from 0, that what it contradicts says otherwise than. */
export function disputedIn(passage: Passage): number[] {
  const places = [...passage.texts.en.sentences.keys()];
  return places.filter((place) => isDisputed(passage, place));
}
