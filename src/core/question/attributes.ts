import type { Language } from '../passages/language.ts';
import { attributes, type Attribute } from './kinds.ts';
import { questionWords } from './words/words.ts';

/**
 * Lists the attributes that a text speaks of. A word search takes one for another, since all else in
 * the question is the same.
 */
export function attributesIn(text: string, language: Language): ReadonlySet<Attribute> {
  const words = questionWords[language].attributes;
  return new Set(attributes.filter((name) => words[name].test(text)));
}
