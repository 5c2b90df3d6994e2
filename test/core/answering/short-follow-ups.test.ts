import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answering/answer.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { projectApplication } from '../../support/application.ts';
import { cited, createConverse } from '../../support/conversing.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const converse = createConverse(() => answering);

const gapOf = (answer: Answer) => (answer.status === 'abstained' ? answer.gap : undefined);

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
      expect(gapOf(answer)?.lacking).toEqual({
        kind: 'position',
        speaker: { kind: 'entity', entity: speaker },
      });
      expect(gapOf(answer)?.about).toEqual(['las-bambas']);
    },
  );
});

describe('whether a country objects', () => {
  it('asks for its word on what was spoken of', async () => {
    const answer = await converse('en', ['is huawei building 5g in peru', 'did the us complain']);
    expect(gapOf(answer)?.lacking).toEqual({
      kind: 'position',
      speaker: { kind: 'entity', entity: 'united-states' },
    });
  });

  it('is asked for by another country too, of the same thing', async () => {
    const answer = await converse('en', [
      'is huawei building 5g in peru',
      'did the us complain',
      'and what did peru say',
    ]);
    expect(gapOf(answer)?.lacking).toEqual({
      kind: 'position',
      speaker: { kind: 'entity', entity: 'peru' },
    });
  });

  it('leaves that the subject of what follows', async () => {
    const answer = await converse('es', [
      'puerto de chancay',
      'eeuu se opone?',
      'cuando se inauguro',
    ]);
    expect(cited(answer)[0]).toBe('chancay-inauguration-14-nov-2024');
  });
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

describe('what is bare after something that was told', () => {
  const fined = ['el puerto de chancay malogro la playa?', 'le pusieron multa'];

  it('asks for the amount that stands there, and for no other of its kind', async () => {
    const answer = await converse('es', [...fined, 'cuanto']);
    expect(cited(answer)).toEqual(['chancay-beach-fine-733463']);
  });

  it('asks who had it', async () => {
    const answer = await converse('es', ['hidrovia amazonica', 'quien la tenia']);
    expect(cited(answer)).toEqual(['hidrovia-amazonica-sinohydro-ended']);
  });

  it('asks for the price of what was bought, and of nothing else of the buyer', async () => {
    const answer = await converse('zh', ['三峡在秘鲁买了什么', '多少钱']);
    expect(cited(answer)).toEqual(['luz-del-sur-acquisition-2020']);
  });

  it('is declined where what stands there counts something else', async () => {
    const answer = await converse('en', ['huawei', 'how many employees']);
    expect(gapOf(answer)?.lacking).toEqual({ kind: 'relation', relation: 'workforce' });
  });

  it('is not answered with what is told of another of its kind', async () => {
    const answer = await converse('es', [
      'minera chinalco',
      'donde esta',
      'cuantos empleos da',
      'paga impuestos?',
    ]);
    expect(gapOf(answer)?.lacking).toEqual({ kind: 'relation', relation: 'tax' });
    expect(gapOf(answer)?.about).toEqual(['chinalco']);
  });

  it('is declined where no reason is told of it', async () => {
    expect((await converse('zh', ['秘鲁人讨厌中国人吗', '为什么'])).status).toBe('abstained');
  });
});

describe('a late turn that the last one does not answer', () => {
  it.for([
    [
      'es',
      ['que es chancay', 'cuanto costo', 'ya terminaron?'],
      /^chancay-(?:licence|inauguration|three-million|second-stage)|^abstained$/u,
    ],
    [
      'es',
      ['quien es el dueño del puerto de chancay', 'y antes quien lo tenia'],
      /^chancay-cosco-bought-60-2019$/u,
    ],
    [
      'en',
      ['las bambas road blockades', 'how come', 'how much did it cost', 'and how many died'],
      /^las-bambas-(?:deaths|conflicts)/u,
    ],
  ] as const)('is of what was spoken of before: %s', async ([language, questions, passage]) => {
    const answer = await converse(language, questions);
    expect(cited(answer)[0] ?? answer.status).toMatch(passage);
  });

  it.for([
    [
      'zh',
      ['华工是什么时候到秘鲁的', '来了多少人', '现在秘鲁有多少华裔'],
      'tusan-population-estimates',
    ],
    [
      'es',
      ['cuantos turistas chinos vienen al peru', 'hay vuelo directo'],
      'shanghai-madrid-lima-flights-2024',
    ],
    [
      'en',
      ['why are there so many chinese restaurants in lima', 'when did the chinese come'],
      'first-chinese-callao-1849',
    ],
  ] as const)(
    'stands alone where it says what it is on: %s',
    async ([language, questions, passage]) => {
      expect(cited(await converse(language, questions))).toContain(passage);
    },
  );
});

describe('"which is bigger?" after two amounts', () => {
  it.for([
    ['en', ['how many blueberries does peru sell to china', 'and avocados', 'which is bigger']],
    ['zh', ['秘鲁蓝莓出口中国多少', '那牛油果呢', '哪个更多']],
    ['es', ['cuantos arandanos vende peru a china', 'y paltas', 'cual vende mas de los dos']],
  ] as const)('shows both again, %s', async ([language, questions]) => {
    const shown = cited(await converse(language, questions));
    expect(shown.some((id) => id.includes('blueberr'))).toBe(true);
    expect(shown.some((id) => id.includes('avocado'))).toBe(true);
  });
});

describe('those who are where that is which was spoken of', () => {
  it('are asked of there', async () => {
    const answer = await converse('zh', ['钱凯港是谁建的?', '当地渔民怎么说']);
    expect(cited(answer)[0]).toBe('chancay-fishermen-lost-grounds-2024');
  });
});

describe('a name that nothing is told of', () => {
  it('is not answered with what was spoken of', async () => {
    expect((await converse('zh', ['两洋铁路要花多少钱', '那近郊铁路呢'])).status).toBe('abstained');
  });
});

describe('what is taken back', () => {
  it.for([
    ['zh', '秘鲁车厘子 不对 是葡萄 能卖到中国吗', 'china-buys-peruvian-fruit'],
    [
      'en',
      'cherries, no wait, avocados: since when can peru sell them to china',
      'avocado-access-china-2015',
    ],
  ] as const)('is not asked, %s', async ([language, question, passage]) => {
    expect(cited(await converse(language, [question]))).toContain(passage);
  });
});

describe('a question of the matter in words of talk', () => {
  it.for([
    [
      'es',
      ['que cambia con la optimizacion del TLC con china', 'ya esta vigente?'],
      /^fta-upgrade/u,
    ],
    ['en', ['what is chifa', 'what does the word mean'], /^chifa-word-and-origin$/u],
    ['en', ['smuggling from china to peru', 'how much is it worth'], /^abstained$/u],
  ] as const)('is no talk, %s', async ([language, questions, passage]) => {
    const answer = await converse(language, questions);
    expect(cited(answer)[0] ?? answer.status).toMatch(passage);
  });

  it('is no talk of the program where it asks of people', async () => {
    expect((await converse('en', ['toromocho', 'are people happy there'])).status).not.toBe('chat');
  });
});

describe('a country after what is told of no country', () => {
  it.for([
    ['zh', ['钱凯港是谁建的', '什么时候开港的', '那美国呢'], 'us-warns-chancay-sovereignty-2026'],
  ] as const)('is asked for its word, %s', async ([language, questions, passage]) => {
    expect(cited(await converse(language, questions))).toContain(passage);
  });
});

describe('a noun after a question of the two countries', () => {
  it('is asked of China in Peru', async () => {
    const answer = await converse('es', ['cuanto le debe el peru a china', 'y la inversion']);
    expect(answer.status).toBe('answered');
  });
});

describe('"and before?" after who has a thing', () => {
  it.for([
    ['es', ['que es chancay', 'de quien es', 'y antes?'], 'chancay-cosco-bought-60-2019'],
    ['en', ['who owns luz del sur', 'and before?'], 'luz-del-sur-acquisition-2020'],
    ['zh', ['拉斯邦巴斯是谁的', '以前呢'], 'las-bambas-purchase-2014'],
  ] as const)('asks who had it, %s', async ([language, questions, passage]) => {
    expect(cited(await converse(language, questions))[0]).toBe(passage);
  });
});

describe('a country that has no word on what was spoken of', () => {
  it('is told to have none, and nothing else of it', async () => {
    const answer = await converse('zh', ['两洋铁路建了吗', '那美国呢']);
    expect(gapOf(answer)?.lacking).toEqual({
      kind: 'position',
      speaker: { kind: 'entity', entity: 'united-states' },
    });
  });
});

describe('"what things?" after how much is bought', () => {
  it('asks what is bought, and is no talk', async () => {
    const answer = await converse('es', ['cuanto nos compra china', 'y que cosas']);
    expect(cited(answer)[0]).toBe('what-china-buys-from-peru');
  });
});

describe('what goes back to an earlier matter by other words for it', () => {
  it('is not declined for the last one', async () => {
    const answer = await converse('en', [
      'Where would the bi-oceanic railway run?',
      'And the Lima–Ica line, how much would that one cost?',
      'Back to the ocean-to-ocean train: is it moving forward?',
    ]);
    expect(cited(answer)[0]).toBe('bioceanic-rail-not-advancing-2025');
  });
});

describe('"who came after?"', () => {
  it.for([
    ['en', ['jose jeri', 'who came after him'], 'balcazar-president-february-2026'],
    ['es', ['quien vino despues de jeri'], 'balcazar-president-february-2026'],
  ] as const)('is whoever holds the office next, %s', async ([language, questions, passage]) => {
    expect(cited(await converse(language, questions))[0]).toBe(passage);
  });
});
