import { beforeAll, describe, expect, it } from 'vitest';
import { isTrim, trimFaults, trimsOf } from '../../../src/core/citations/trim.ts';
import type { Language } from '../../../src/core/passages/language.ts';
import { languages } from '../../../src/core/passages/language.ts';
import {
  createEntityFinder,
  type EntityFinder,
} from '../../../src/core/retrieval/find-entities.ts';
import { readProject } from '../../support/project.ts';

let findEntities: EntityFinder;
let sentences: { readonly language: Language; readonly text: string }[];
beforeAll(async () => {
  const { knowledge } = await readProject();
  findEntities = createEntityFinder(knowledge.entities.values());
  sentences = languages.flatMap((language) =>
    [...knowledge.passages.values()].flatMap(({ texts }) =>
      texts[language].sentences.map((text) => ({ language, text })),
    ),
  );
});

describe('a trim', () => {
  it.for([
    [
      'en',
      'The plant in the south, which lies by the sea, was acquired by Chinese companies.',
      'The plant in the south was acquired by Chinese companies.',
    ],
    [
      'en',
      'The plant was acquired by Chinese companies (with their partners).',
      'The plant was acquired by Chinese companies (with their partners).',
    ],
    [
      'es',
      'La central del sur, cuya sala es nueva, fue adquirida por empresas chinas.',
      'La central del sur fue adquirida por empresas chinas.',
    ],
    [
      'zh',
      '秘鲁的公共和民营主流媒体，包括财经报纸，转载了中国官方媒体的内容。',
      '秘鲁的公共和民营主流媒体转载了中国官方媒体的内容。',
    ],
  ] as const)('in %s may leave out an aside: %s', ([language, sentence, text]) => {
    expect(text === sentence || isTrim(text, sentence, language, findEntities)).toBe(true);
  });

  it.for([
    ['a figure', 'The port, which has 4 berths, opened.', 'The port opened.', 'figures'],
    ['a date', 'The port, which began in 2021, opened.', 'The port opened.', 'figures'],
    ['a name', 'The port, which COSCO operates, opened wide.', 'The port opened wide.', 'names'],
    ['a negation', 'The port, which is not public, is open.', 'The port is open.', 'negation'],
    ['a hedge', 'The port, which may grow, is open.', 'The port is open.', 'hedge'],
    ['a status', 'The port, which is planned, is deep.', 'The port is deep.', 'status'],
    [
      'a speaker',
      'The port, which is large according to it, is deep.',
      'The port is deep.',
      'reporting',
    ],
    [
      'a verb',
      'COSCO owns the port and leases the land.',
      'COSCO owns the land.',
      'not-a-deletion',
    ],
    [
      'a restriction',
      'In rural areas, most homes lack light.',
      'Most homes lack light.',
      'not-a-deletion',
    ],
    ['a part of a list', 'It covers roads, ports and rail.', 'It covers roads.', 'not-a-deletion'],
    [
      'an exception',
      'All ports (except one) are public.',
      'All ports are public.',
      'not-a-deletion',
    ],
    [
      'a restriction in brackets',
      'The railway (subject to a study) links the two cities of the coast.',
      'The railway links the two cities of the coast.',
      'not-a-deletion',
    ],
    [
      'the beginning of a list',
      'The workers, including miners, drivers and cooks, went on strike at the mine.',
      'The workers, drivers and cooks, went on strike at the mine.',
      'not-a-deletion',
    ],
    [
      'nearly all',
      'It works, which pleases shippers, traders and farmers alike.',
      'It works.',
      'not-a-deletion',
    ],
  ] as const)('may not leave out %s: %s', ([, sentence, text, fault]) => {
    expect(trimFaults(text, sentence, 'en', findEntities)).toContain(fault);
    expect(isTrim(text, sentence, 'en', findEntities)).toBe(false);
  });

  it('keeps most of a sentence', () => {
    const sentence = 'Ships call, which pleases traders and farmers and bankers and brokers alike.';
    expect(trimFaults('Ships call.', sentence, 'en', findEntities)).toContain('too-short');
  });

  it.for([
    ['a word added', 'The port, which is deep, opened early.', 'The deep port opened early.'],
    ['a word exchanged', 'The port, which is deep, opened early.', 'The port opened late.'],
    ['words moved', 'The port, which is deep, opened early.', 'Early opened the port.'],
  ] as const)('has no %s', ([, sentence, text]) => {
    expect(trimFaults(text, sentence, 'en', findEntities)).toContain('not-a-deletion');
  });

  it('of a sentence of the folder only leaves characters out, and no digit or capital', () => {
    const signs = (text: string) => (text.match(/[\p{N}\p{Lu}]/gu) ?? []).join('');
    for (const { language, text } of sentences) {
      for (const trimmed of trimsOf(text, language)) {
        let place = 0;
        for (const sign of text.split('')) if (sign === trimmed.at(place)) place++;
        expect(place).toBe(trimmed.length);
        expect(signs(trimmed)).toBe(signs(text));
      }
    }
  });
});
