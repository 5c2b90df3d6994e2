import { beforeAll, describe, expect, it } from 'vitest';
import { citationsOf, type Answer } from '../../../src/core/answering/answer.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { projectApplication } from '../../support/application.ts';
import { createConverse } from '../../support/conversing.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const converse = createConverse(() => answering);

const gapOf = (answer: Answer) => (answer.status === 'abstained' ? answer.gap : undefined);
const cited = (answer: Answer) => citationsOf(answer).map(({ passage }) => String(passage.id));

describe('"and now?" after an answer', () => {
  it.for([
    ['en', ['las bambas', 'did anyone die there', 'and now?'], /^las-bambas|^mmg-/u],
    ['es', ['las bambas', 'y ahora?'], /^las-bambas|^mmg-/u],
    ['zh', ['钱凯港是什么', '现在呢'], /^chancay-licence-june-2025$/u],
    ['en', ['what is chancay', 'how is it now'], /^chancay-licence-june-2025$/u],
  ] as const)('asks how that stands, %s', async ([language, questions, passage]) => {
    expect(cited(await converse(language, questions))[0]).toMatch(passage);
  });

  it.for([
    ['en', 'and now?'],
    ['es', 'y ahora'],
    ['zh', '现在呢'],
  ] as const)('is talk where nothing was spoken of, %s', async ([language, question]) => {
    expect((await converse(language, [question])).status).toBe('chat');
  });
});

describe('"is that a lot?" after an amount', () => {
  it.for([
    [
      'en',
      ['how much copper does las bambas produce', 'is that a lot?'],
      /^las-bambas-copper|^copper-producers/u,
    ],
    [
      'es',
      ['cuánto exporta el Perú a China', '¿es mucho?'],
      /^china-share-of-peru-exports|^china-34-percent|first-partner|at-a-glance/u,
    ],
    ['zh', ['拉斯邦巴斯产多少铜', '算多吗'], /^las-bambas-copper|^copper-producers/u],
  ] as const)('is told by its share or rank, %s', async ([language, questions, passage]) => {
    expect(cited(await converse(language, questions))[0]).toMatch(passage);
  });

  it('is declined where neither is held', async () => {
    expect((await converse('en', ['how much did chancay cost', 'is that a lot'])).status).toBe(
      'abstained',
    );
  });
});

describe('a noun after a thing', () => {
  it.for([
    ['en', ['what is chancay', 'and the roads?'], 'chancay-bypass-route-open-2025'],
    ['en', ['what is chancay', 'and the fishermen?'], 'chancay-fishermen-lost-grounds-2024'],
    ['zh', ['钱凯港是什么', '那渔民呢'], 'chancay-fishermen-lost-grounds-2024'],
    ['en', ['what is huawei doing in peru', 'and 5g?'], 'entel-huawei-5g-antenna-2024'],
    // also a turn later, and where a number was asked for in between.
    [
      'es',
      ['cosco en chancay', 'cuantos trabajos dio', 'y los pescadores?'],
      'chancay-fishermen-lost-grounds-2024',
    ],
  ] as const)('is of that thing, %s', async ([language, questions, passage]) => {
    expect(cited(await converse(language, questions))).toContain(passage);
  });

  it('takes the place of the noun where one was asked for', async () => {
    const answer = await converse('en', [
      'what share of cars sold in peru is chinese',
      'and phones?',
    ]);
    expect(cited(answer)[0]).toMatch(/phone/u);
  });
});

describe('a country after what others say of a thing', () => {
  it.for([
    ['es', ['que dice estados unidos de chancay', 'y china que respondio', 'y el peru?']],
    ['en', ['what does the us say about chancay', 'and what does china say', 'and peru?']],
    ['zh', ['美国怎么看钱凯港', '那中国怎么回应', '秘鲁呢']],
  ] as const)('is asked for its word on that thing, %s', async ([language, questions]) => {
    expect(cited(await converse(language, questions))).toContain(
      'peru-denies-sovereignty-risk-chancay-2026',
    );
  });

  it.for([
    ['en', ['las bambas', 'what does the us say'], 'united-states'],
    ['es', ['las bambas', 'que dice estados unidos'], 'united-states'],
    ['zh', ['拉斯邦巴斯', '那美国怎么看'], 'united-states'],
  ] as const)(
    'is said to have none where it has none, %s',
    async ([language, questions, speaker]) => {
      const answer = await converse(language, questions);
      expect(gapOf(answer)?.lacking).toEqual({ kind: 'position', speaker });
      expect(gapOf(answer)?.about).toEqual(['las-bambas']);
    },
  );
});

describe('who else buys', () => {
  it.for([
    ['en', ['how much copper does china buy from peru', 'who else buys it?']],
    ['es', ['cuánto cobre compra china al perú', 'quien mas lo compra']],
  ] as const)(
    'asks of goods for their buyers, and of no company, %s',
    async ([language, questions]) => {
      const answer = await converse(language, questions);
      expect(cited(answer)[0]).toMatch(/^copper-(?:exports-china-share|to-china)/u);
    },
  );
});

describe('a question after a turn that only named its topic', () => {
  it('is joined to it', async () => {
    const answer = await converse('es', ['beca china', 'cuantos van']);
    expect(cited(answer)).toEqual(['chinese-scholarships-peru-numbers']);
  });
});

describe('a wish for examples', () => {
  it.for([
    ['en', ['did china donate stuff to the peruvian army', 'what exactly']],
    ['es', ['que compra china al peru', 'por ejemplo']],
    ['zh', ['中国给秘鲁捐过东西吗', '比如']],
  ] as const)('is a wish for more, %s', async ([language, questions]) => {
    const answer = await converse(language, questions);
    expect(answer.status).toBe('answered');
    expect(answer.language).toBe(language);
  });
});

describe('"how much?" after what has one sum', () => {
  it.for([['chancay', 'was anyone fined', 'how much']] as const)(
    'is answered with that: %s',
    async (questions) => {
      expect(cited(await converse('en', questions))).toContain('chancay-beach-fine-733463');
    },
  );

  it('asks who did it by "by whom", and for no source', async () => {
    const answer = await converse('en', ['chancay', 'was anyone fined', 'by whom']);
    expect(answer.status).not.toBe('chat');
    expect(answer.status === 'answered' ? answer.opening : undefined).toBeUndefined();
  });
});

describe('a year after a question that named no thing', () => {
  it('asks of the thing that was spoken of', async () => {
    const answer = await converse('es', ['arandanos a china', 'cuanto vendimos', 'y en 2021?']);
    expect(cited(answer)[0]).toBe('avocado-blueberry-china-market-2021');
  });

  it('is declined where that is not held for it', async () => {
    const answer = await converse('es', ['arandanos a china', 'cuanto vendimos', 'y en 2023?']);
    expect(answer.status).toBe('abstained');
  });
});

describe('a person whom a follow-up names and speaks of', () => {
  it('is asked of, and not of whom was spoken before', async () => {
    const answer = await converse('en', [
      'what visits has xi jinping made to peru',
      'and Boluarte, did she go to China?',
    ]);
    expect(cited(answer)[0]).toBe('boluarte-state-visit-china-2024');
  });
});
