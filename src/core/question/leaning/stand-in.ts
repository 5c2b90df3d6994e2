import type { Language } from '../../passages/language.ts';
import type { RelationFinder } from '../relations.ts';
import { questionWords } from '../words/words.ts';

/** Whom or what a word of a question stands for. */
export type StandsFor = 'person' | 'thing';

/** What a question's pronoun stands for; undefined where it has none. */
export function standsFor(question: string, language: Language): StandsFor | undefined {
  return mayStandFor(question, language)[0];
}

/** All that its pronoun may stand for: "ella" for her or for a mine. */
export function mayStandFor(question: string, language: Language): StandsFor[] {
  const { standIns } = questionWords[language];
  return (['person', 'thing'] as const).filter((kind) => standIns[kind].test(question));
}

/**
 * A question with a name in the place of the word that stands for it, or with the name added where it
 * leaves it out: "who sold it?" and "who sold?" are of Chaglla. Added, too, where the word is one of those
 * that ask: "how is it going?"
 */
export function withStandIn(
  question: string,
  name: string,
  language: Language,
  findRelations: RelationFinder,
): string {
  const bare = question
    .replace(/[?？\s]+$/u, '')
    .replace(questionWords[language].carriesOver, ' ')
    .trim();
  const added = language === 'zh' ? `${name}${bare}` : `${bare} ${name}`;
  const { person, thing } = questionWords[language].standIns;
  const pronoun = [person, thing].find((each) => each.test(question));
  if (pronoun === undefined) return added;
  const replaced =
    language === 'es'
      ? `${bare.replace(pronoun, ' ').replace(/\s+/gu, ' ').trim()} ${name}`
      : bare.replace(pronoun, name);
  const asks = new Set(findRelations(replaced, language).map(({ relation }) => relation));
  return findRelations(bare, language).every(({ relation }) => asks.has(relation))
    ? replaced
    : added;
}
