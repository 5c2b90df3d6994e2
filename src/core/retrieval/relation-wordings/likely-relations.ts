import type { Language } from '../../passages/language.ts';
import type { RelationId } from '../../passages/passage.ts';
import { placeInRising } from '../../rising.ts';
import type { EntityFinder } from '../find-entities.ts';
import type { TermOf } from '../index/term-reader.ts';
import { weightStep, type RelationWordings } from './count-wordings.ts';
import { readWording } from './read-wording.ts';

/**
 * How likely a question is to ask for each relation, by how the asks of the collection are worded: 0 for
 * the likeliest, below 0, as a difference of log-likelihoods, for others. Empty where no word was ever
 * asked.
 */
export type LikelyRelations = (
  question: string,
  language: Language,
) => ReadonlyMap<RelationId, number>;

export function createLikelyRelations(
  wordings: RelationWordings,
  findEntities: EntityFinder,
  termOf: TermOf,
): LikelyRelations {
  return (question, language) => {
    const counts = wordings[language];
    const { relations, of, weights, base, starts } = counts;
    const scores = new Float32Array(relations.length);
    let known = 0;
    const wording = readWording(findEntities(question, 'exact'), language, termOf);
    for (const feature of wording) {
      const place = placeInRising(feature, counts.features);
      if (place === undefined) continue;
      known += 1;
      for (let entry = starts[place] ?? 0; entry < (starts[place + 1] ?? 0); entry++) {
        const relation = of[entry] ?? 0;
        scores[relation] = (scores[relation] ?? 0) + weightStep * (weights[entry] ?? 0);
      }
    }
    if (known === 0) return new Map();
    const likely = relations.map(
      (relation, place) =>
        [relation, (scores[place] ?? 0) + wording.length * (base[place] ?? 0)] as const,
    );
    const most = Math.max(...likely.map(([, score]) => score));
    return new Map(likely.map(([relation, score]) => [relation, score - most]));
  };
}
