import type { Language } from '../passages/language.ts';
import type { PartSources } from './part-answer.ts';

/**
 * A question with its slips put right; undefined where it has none, or where that would change a name
 * that is known or a word that asks: 鱼粉 is no slip for 鱼分, nor 发电量 for 发电两.
 */
export function repairQuestion(
  question: string,
  language: Language,
  { retriever, findRelations }: PartSources,
): string | undefined {
  const repaired = retriever.repaired(question);
  if (repaired === question) return undefined;
  const namesIn = (text: string) =>
    retriever.findEntities(text).mentions.map(({ entity }) => entity);
  const relationsIn = (text: string) =>
    findRelations(text, language).map(({ relation }) => relation);
  return keepsAll(namesIn(question), namesIn(repaired)) &&
    keepsAll(relationsIn(question), relationsIn(repaired))
    ? repaired
    : undefined;
}

function keepsAll<Found>(before: readonly Found[], after: readonly Found[]): boolean {
  return before.every((each) => after.includes(each));
}
