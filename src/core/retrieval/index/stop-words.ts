import type { Language } from '../../passages/language.ts';
import { retrievalWordsIn } from '../words/words.ts';

export function isStopWord(foldedWord: string, language: Language): boolean {
  return retrievalWordsIn(language).stopWords.has(foldedWord);
}
