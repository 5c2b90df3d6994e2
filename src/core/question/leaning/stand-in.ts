import type { Language } from '../../passages/language.ts';
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
 * leaves it out: "who sold it?" and "who sold?" are of Chaglla.
 */
export function withStandIn(question: string, name: string, language: Language): string {
  const { person, thing } = questionWords[language].standIns;
  const pronoun = [person, thing].find((each) => each.test(question));
  const bare = question
    .replace(/[?？\s]+$/u, '')
    .replace(questionWords[language].carriesOver, ' ')
    .trim();
  if (language === 'zh') {
    return pronoun === undefined ? `${name}${bare}` : bare.replace(pronoun, name);
  }
  if (language === 'es') {
    const without = pronoun === undefined ? bare : bare.replace(pronoun, ' ').replace(/\s+/gu, ' ');
    return `${without.trim()} ${name}`;
  }
  return pronoun === undefined ? `${bare} ${name}` : bare.replace(pronoun, name);
}
