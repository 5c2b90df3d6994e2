import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createQuestionJudges } from '../../../../src/core/answering/evidence/answerability.ts';
import { createAskQuestion } from '../../../../src/core/answering/evidence/asked-question.ts';
import { createGapFinder, type FoundGap } from '../../../../src/core/answering/told/find-gap.ts';
import { gapText } from '../../../../src/core/answering/told/gap-text.ts';
import type { Knowledge } from '../../../../src/core/passages/knowledge.ts';
import type { Language } from '../../../../src/core/passages/language.ts';
import { readKnowledge } from '../../../../src/core/passages/read-knowledge.ts';
import { createRetriever, type Retriever } from '../../../../src/core/retrieval/retriever.ts';
import { readKnowledgeFolder } from '../../../../src/storage/files/knowledge-folder.ts';

let knowledge: Knowledge;
let retriever: Retriever;
let gapOf: (question: string, language: Language) => FoundGap;
beforeAll(async () => {
  ({ knowledge } = readKnowledge(await readKnowledgeFolder('knowledge')));
  retriever = createRetriever(knowledge);
  const judges = createQuestionJudges(knowledge, retriever);
  const findGap = createGapFinder({ knowledge, retriever, ...judges });
  const ask = createAskQuestion({ retriever, ...judges });
  gapOf = (question, language) => findGap(ask(question, language));
});

const textOf = (question: string, language: Language) =>
  gapText(gapOf(question, language).gap, knowledge, language);

describe('what the collection lacks for a question', () => {
  it('is a relation only where no passage on its subject tells it', () => {
    const [lacks, tells] = ['What wages does Las Bambas pay?', 'Who operates Las Bambas?'].map(
      (question) => gapOf(question, 'en').gap.lacking,
    );
    expect(lacks).toEqual({ kind: 'relation', relation: 'salary' });
    expect(tells).toEqual({ kind: 'answer' });
  });

  it.for([
    ['any news this week', 'en'],
    ['what is going on between peru and china', 'en'],
    ['qué hay de nuevo esta semana', 'es'],
    ['最近有什么新闻', 'zh'],
  ] as const)('is news, and the newest that is told is named: %s', ([question, language]) => {
    const { gap, near } = gapOf(question, language);
    expect(gap.lacking).toEqual({ kind: 'news' });
    const dates = [...knowledge.passages.values()]
      .filter(({ id, kind }) => kind === 'fact' && !knowledge.successors.has(id))
      .map(({ asOf }) => asOf);
    expect(near[0]?.asOf).toBe(dates.toSorted().at(-1));
  });

  it('is no news where something is named of which it is asked', () => {
    expect(gapOf('any news on Alianza Lima', 'en').gap.lacking.kind).not.toBe('news');
  });

  it('is not named by words that may have been meant otherwise', () => {
    expect(gapOf('Price per kilo of pecans at the farm gate?', 'en').gap.lacking).toEqual({
      kind: 'answer',
    });
  });

  it.for([
    ['how many days was the las bambas corridor blocked', 'en'],
    ['de palta cuantas toneladas fueron', 'es'],
    ['拉斯邦巴斯的村民堵路堵了多少天', 'zh'],
    ['圣加旺三期一共造了多少钱', 'zh'],
  ] as const)('is not named by a measure or a shared word: %s', ([question, language]) => {
    expect(gapOf(question, language).gap.lacking).toEqual({ kind: 'answer' });
  });

  it.for([
    ['Who audits the Chancay Multipurpose Port Terminal?', 'en'],
    ['¿Cuántos pisos tiene el Terminal Portuario Multipropósito de Chancay?', 'es'],
  ] as const)('is no part of a longer name that it holds: %s', ([question, language]) => {
    expect(gapOf(question, language).gap.lacking.kind).not.toBe('mention');
  });

  it('is a period only where the same is told for others, of which the nearest are named', () => {
    const { lacking } = gapOf('What were the exports of Peru in 2003?', 'en').gap;
    expect(lacking).toMatchObject({ kind: 'period', relation: 'export-value', period: '2003' });
    expect(gapOf('What were the exports of Peru in 2025?', 'en').gap.lacking.kind).not.toBe(
      'period',
    );
  });

  it('is no country that stands in a name, nor one of whose people a passage speaks', () => {
    expect(gapOf('意大利国家电力公司在秘鲁有多少客户？', 'zh').gap.lacking.kind).not.toBe(
      'mention',
    );
    expect(gapOf('How many Peruvians come from Japan?', 'en').gap.lacking.kind).not.toBe('mention');
    expect(gapOf('How large is the army of Hungary?', 'en').gap.lacking).toEqual({
      kind: 'mention',
      what: { kind: 'country', code: 'HU' },
    });
  });

  it('is a name as it is written, where capitals tell that it is one', () => {
    expect(textOf('How many people work at Ashton Quill?', 'en')).toBe(
      'The collection does not mention “Ashton Quill”.',
    );
    expect(textOf('HOW MANY PEOPLE WORK AT ASHTON QUILL?', 'en')).not.toContain('ASHTON');
  });

  it('is never told in words of a Chinese question, which have no borders', () => {
    const pieces = fc.constantFrom(
      '你知道',
      '到上',
      '海要',
      '几天',
      '秘鲁',
      '工厂',
      '那个',
      '卖了',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (picked) => {
        const { lacking } = gapOf(picked.join(''), 'zh').gap;
        expect(lacking.kind === 'mention' && lacking.what.kind === 'name').toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is told instead', () => {
  it('is at most six relations of what is asked about, by their names in its language', () => {
    const { told } = gapOf('Who swept the Port of Chancay?', 'en').gap;
    expect(told.map(({ entity }) => entity)).toEqual(['chancay-port']);
    expect(told.flatMap(({ relations }) => relations).length).toBeLessThanOrEqual(6);
    expect(textOf('钱凯港雇了多少工人？', 'zh')).toMatch(
      /可以查到：(?:[\p{Script=Han}GDP]+、){5}/u,
    );
  });

  it('is nothing where what is asked about is not known', () => {
    expect(gapOf('How do I bake an apple cake?', 'en')).toMatchObject({
      gap: { about: [], lacking: { kind: 'everything' }, told: [] },
      near: [],
    });
  });

  it('is shown by passages that are on it, never by those that sound alike', () => {
    const { near } = gapOf('What wages does Las Bambas pay?', 'en');
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThanOrEqual(3);
    for (const passage of near) {
      const subjects = passage.tells.flatMap(({ of, by }) => [of, by]);
      expect([...subjects, ...retriever.entitiesOf(passage)]).toContain('las-bambas');
    }
  });
});
