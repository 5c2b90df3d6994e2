import type { Entity } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { nameInSentence } from '../../passages/entity-names.ts';
import { languages } from '../../passages/language.ts';
import { foldAccents } from '../../retrieval/index/tokenize.ts';

/** Puts a name in the place of what a thing is called where nothing else is named: "the port". */
export type WithNameOfCalled = (question: string, language: Language) => string;

/** The port of somewhere else, "of Ilo", is another, and so is the port authority. */
const elsewhere =
  '(?! (?:rules?|laws?|authority|system|sector|services?|workers|operators?)(?!\\p{L}))(?! (?:of|in|at|near|from|de|del|en) (?!(?:the |el |la |los |las )?(?:peru|china|chin[eo]s\\p{L}*)(?!\\p{L})))';

/** Creates the reader from the things that have such a call; `namesMatter` tells whether a question names its own. */
export function createNameOfCalled(
  entities: Iterable<Entity>,
  namesMatter: (question: string) => boolean,
): WithNameOfCalled {
  const called = [...entities].flatMap((entity) =>
    languages.flatMap((language) => {
      const { alone } = entity[language];
      const name = nameInSentence(entity, language);
      return alone.length === 0 ? [] : [{ language, name, pattern: patternOf(alone, language) }];
    }),
  );
  return (question, language) => {
    // “The FTA upgrade” is a name of its own, of which the call is a part.
    if (namesMatter(question)) return question;
    const own = called.filter((each) => each.language === language);
    for (const { name, pattern } of own) {
      const found = pattern.exec(foldAccents(question.normalize('NFC').toLowerCase()));
      if (found === null) continue;
      const { index, 0: said } = found;
      return `${question.slice(0, index)}${name}${question.slice(index + said.length)}`;
    }
    return question;
  };
}

function patternOf(calls: readonly string[], language: Language): RegExp {
  const any = calls.map((call) => foldAccents(call.toLowerCase())).join('|');
  return language === 'zh'
    ? new RegExp(any, 'u')
    : new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})${elsewhere}`, 'u');
}
