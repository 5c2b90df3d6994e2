import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/passages/language.ts';
import { fillersIn } from '../../../src/core/question/fillers/fillers.ts';
import {
  createConceptFinder,
  type ConceptFinder,
} from '../../../src/core/retrieval/find-concepts.ts';
import { createTermReader } from '../../../src/core/retrieval/index/term-reader.ts';
import { splitWords } from '../../../src/core/retrieval/index/tokenize.ts';
import type { Retriever } from '../../../src/core/retrieval/retriever.ts';
import { projectRetriever, readProject } from '../../support/project.ts';

let find: ConceptFinder;
let retriever: Retriever;
beforeAll(async () => {
  find = createConceptFinder((await readProject()).knowledge.thesaurus, createTermReader());
  retriever = await projectRetriever();
});

const conceptsIn = (text: string, language: Language) =>
  find(splitWords(text, 'zh'), language).map(({ value }) => value.id);

describe('a concept', () => {
  it.for([
    ['camara', 'surveillance'],
    ['camaritas', 'surveillance'],
    ['viajecitos', 'trip'],
    ['barquitos', 'ship'],
    ['vendio', 'sell'],
    ['gruas', 'crane'],
    ['tunel', 'tunnel-matter'],
  ] as const)('is found in Spanish as people type it: %s', ([word, concept]) => {
    expect(conceptsIn(word, 'es')).toEqual([concept]);
  });

  it.for(['requisito', 'apetito', 'distrito'])(
    'is none of a word that only ends so: %s',
    (word) => {
      expect(conceptsIn(word, 'es')).toEqual([]);
    },
  );
});

describe('a thing that no passage tells of', () => {
  it.for([
    ['Did China dig the canal route in Cusco?', 1],
    ['中国在库斯科挖了运河吗？', 1],
  ] as const)('is missing as one: %s', ([question, count]) => {
    const { said } = retriever.retrieve(question, { limit: 5 });
    const missing = said.filter(({ labelled, rarity }) => labelled && rarity >= 1);
    expect(missing).toHaveLength(count);
  });
});

it('leaves aside turns of phrase whose words tell something elsewhere', () => {
  const words = 'asking for a friend who owns the friend';
  expect(fillersIn(words, 'en').has(3)).toBe(true);
  expect(fillersIn(words, 'en').has(7)).toBe(false);
});
