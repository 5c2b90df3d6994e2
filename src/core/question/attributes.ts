import type { Language } from '../passages/language.ts';
import { attributes, type Attribute } from './kinds.ts';
import { attributeWords } from './words/attribute-words.ts';

/**
 * Lists the attributes that a question asks for, or that a passage tells. A word search takes one for
 * another, since all else in the question is the same.
 */
export function attributesIn(
  text: string,
  language: Language,
  as: 'asks' | 'tells',
): ReadonlySet<Attribute> {
  const words = attributeWords[language];
  const patternOf = (name: Attribute) => {
    const own = words[name];
    return own instanceof RegExp ? own : own[as];
  };
  return new Set(attributes.filter((name) => patternOf(name).test(text)));
}
