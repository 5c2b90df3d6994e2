import { expect, it } from 'vitest';
import { createQuestionJudges } from '../../../../../src/core/answering/evidence/answerability.ts';
import { createHomes } from '../../../../../src/core/checking/homes.ts';
import { createLinks } from '../../../../../src/core/checking/judging/links.ts';
import {
  createMissingFinder,
  createSpellings,
} from '../../../../../src/core/checking/judging/parties/naming.ts';
import type { HeldSentence } from '../../../../../src/core/checking/reading/held-sentence.ts';
import { createHeld } from '../../../../../src/core/checking/reading/read-held.ts';
import { readStated, type Stated } from '../../../../../src/core/checking/reading/read-stated.ts';
import { spellingsOf } from '../../../../../src/core/passages/entity-names.ts';
import type { Knowledge } from '../../../../../src/core/passages/knowledge.ts';
import { languages, type Language } from '../../../../../src/core/passages/language.ts';
import { projectRetriever, readProject } from '../../../../support/project.ts';

/** The same as it would be written if it were never slow. */
function plainlyMissing(claim: Stated, held: HeldSentence, { entities }: Knowledge): string[] {
  return [...claim.entities].filter((id) => {
    const entity = entities.get(id);
    const names = [claim.namedBy.get(id) ?? '', ...(entity ? spellingsOf(entity) : [])];
    const isSpelt = names.some((name) => {
      const words = name.toLowerCase().split(' ');
      const [last = ''] = name.split(' ').slice(-1);
      const isPlace = entity?.type === 'place' && /^\p{Lu}\p{L}{3}/u.test(last);
      return (
        name.length > 1 &&
        (held.wording.includes(name.toLowerCase()) ||
          (isPlace && held.wording.includes(last.toLowerCase())) ||
          (entity?.type === 'product' &&
            words.length > 1 &&
            words.every((word) => held.wording.includes(word))))
      );
    });
    return !held.named.has(id) && !isSpelt;
  });
}

/** More names than any claim has room for: every place and every product, as one would type them. */
function manyNames({ entities }: Knowledge, language: Language): string {
  const wanted = [...entities.values()].filter(
    ({ type }) => type === 'place' || type === 'product',
  );
  return wanted.map((entity) => entity[language].name).join(', ');
}

it.for(languages)(
  'what a claim names and a passage does not is found as one would look for it, in %s',
  async (language) => {
    const { knowledge } = await readProject();
    const retriever = await projectRetriever();
    const { findCountries, findRelations } = createQuestionJudges(knowledge, retriever);
    const { findEntities } = retriever;
    const homeOf = createHomes(knowledge, findCountries);
    const readers = { knowledge, findEntities, findCountries, homeOf, findRelations };
    const held = createHeld(retriever, readers);
    const missingFrom = createMissingFinder({
      knowledge,
      links: createLinks(knowledge),
      speltOf: createSpellings(knowledge),
      homeOf,
      everywhere: new Set(),
      abroad: new Set(),
    });
    const claim = readStated(manyNames(knowledge, language), language, readers);
    expect(claim.entities.size).toBeGreaterThan(100);
    const passages = [...knowledge.passages.values()].filter((_, place) => place % 6 === 0);
    const sentences = passages.flatMap((passage) => held(passage, language));
    expect(sentences.map((each) => missingFrom(claim, each))).toEqual(
      sentences.map((each) => plainlyMissing(claim, each, knowledge)),
    );
  },
);
