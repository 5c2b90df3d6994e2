import { languages } from '../../passages/language.ts';
import type { Passage } from '../../passages/passage.ts';
import { entitiesMentioned, type EntityFinder } from '../find-entities.ts';
import { readFeatures } from './read-features.ts';

/** The features of a sentence in its three languages together, with the titles of its passage. */
export function featuresOfSentence(
  { texts }: Passage,
  place: number,
  findEntities: EntityFinder,
): Set<number> {
  const features = languages.flatMap((language) => {
    const { title, sentences } = texts[language];
    return [title, sentences[place] ?? ''].flatMap((text) => {
      const found = findEntities(text, 'exact');
      return [...readFeatures(found.words, entitiesMentioned(found))];
    });
  });
  return new Set(features);
}
