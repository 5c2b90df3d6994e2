import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../../src/core/answering/answering.ts';
import { citationsOf } from '../../../../src/core/answering/answer.ts';
import { projectApplication } from '../../../support/application.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const ask = (question: string) => answering.answerExtractively(question, { thisYear: 2026 }).answer;
const citedBy = (question: string) =>
  citationsOf(ask(question)).map(({ passage }) => String(passage.id));

describe('a question for one role', () => {
  it.for([
    'a quien le compro sempra luz del sur',
    '森普拉当初从谁手里买的路德斯',
    'who did enel buy its lima utility from',
  ])('is not answered with the other party of the sale: %s', (question) => {
    expect(ask(question).status).toBe('abstained');
  });

  it.for([
    ['who sold luz del sur', 'luz-del-sur-acquisition-2020'],
    ['de quien compraron los chinos luz del sur', 'luz-del-sur-acquisition-2020'],
    ['查格亚水电站是从谁手里买的', 'chaglla-sale-announced-2017'],
  ] as const)('is answered with who sold: %s', ([question, passage]) => {
    expect(citedBy(question)).toContain(passage);
  });

  it.for(['who built las bambas', 'who built the marcona mine', '谁修建了邦巴斯矿'])(
    'is not answered with who operates: %s',
    (question) => {
      expect(ask(question).status).toBe('abstained');
    },
  );
});

describe('a question for who holds an office', () => {
  it.for([
    ['who is the president of china', 'xi-jinping-president-visits-peru'],
    ['quien es el presidente del peru', 'fujimori-president-july-2026'],
    ['中国驻秘鲁大使是谁', 'china-ambassador-song-yang'],
  ] as const)('is answered with who is said to hold it: %s', ([question, passage]) => {
    expect(citedBy(question)).toContain(passage);
  });

  it.for([
    'who is the mayor of chancay',
    'quien es el presidente de brasil',
    '巴西总统是谁',
    'who is the chief executive of Luz del Sur?',
    'quien es el gerente general de chinalco',
    '香蕉议定书是哪位部长签的',
  ])('is not answered with what somebody in an office did: %s', (question) => {
    expect(ask(question).status).toBe('abstained');
  });

  it.for(['who led the opening of the port of chancay', 'who is xi jinping'])(
    'is told from one for what somebody did: %s',
    (question) => {
      expect(citedBy(question)).toContain('chancay-inauguration-14-nov-2024');
    },
  );
});

const toChina =
  /fruit|asparagus|commodity|mining-in-peru|pecan|export|blueberr|avocado|copper-iron|non-traditional|what-china-buys/u;

describe('a question for what is bought and sold', () => {
  it.for([
    'what stuff does china buy from peru',
    'q compra china del peru',
    'que le vende peru a china',
    '秘鲁都卖啥给中国',
    '中国从秘鲁买什么',
  ])('is answered with goods that go to China: %s', (question) => {
    const ids = citedBy(question);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !toChina.test(id))).toEqual([]);
  });

  it.for(['does china buy copper from peru', '¿China compra cobre del Perú?', '中国买秘鲁的铜吗'])(
    'is answered with who buys them, not declined for want of who was taken over: %s',
    (question) => {
      expect(citedBy(question).join(' ')).toMatch(
        /copper-exports-china-share|copper-to-china|what-china-buys/u,
      );
    },
  );

  it.for(['que le compra peru a china', 'what does peru buy from china'])(
    'is not answered with goods that go to China: %s',
    (question) => {
      expect(citedBy(question).join(' ')).not.toMatch(toChina);
    },
  );
});

describe('a question for a part or a side of a matter', () => {
  it.for([
    ['the people of the other country', 'how many chinese police came to peru for training'],
    ['the people of the other country', 'cuantos policias chinos vinieron a capacitarse al peru'],
    ['the people of the other country', '有多少中国警察来秘鲁受训'],
    ['women only', 'cuantas mujeres viajaron entre los doce policias'],
    ['women only', '去中国培训的12名警察里有几个女的'],
    ['a later phase', 'how much will the third phase of chancay cost'],
    ['a later phase', 'cuanto costara la tercera etapa de chancay'],
    ['a ban', 'is hikvision banned in peru'],
    ['a ban', 'esta prohibida hikvision en el peru'],
    ['a ban', '海康威视在秘鲁被禁了吗'],
  ] as const)('is declined where that is not told (%s): %s', ([, question]) => {
    expect(ask(question).status).toBe('abstained');
  });

  it.for([
    'do people in chancay like the port',
    'que piensan los peruanos del puerto de chancay',
    'que piensan los peruanos de los chilenos',
    '秘鲁人讨厌日本人吗',
  ])('is declined where it asks what a people thinks, and no poll tells: %s', (question) => {
    expect(ask(question).status).toBe('abstained');
  });

  it('is answered with a poll where one tells what a people thinks', () => {
    expect(citedBy('que piensan los peruanos de los chinos')[0]).toMatch(/poll/u);
  });

  it.for(['what is a lawsuit', 'que es una junta vecinal', '什么是诉讼'])(
    'is declined where it asks to define what is told of only: %s',
    (question) => {
      expect(ask(question).status).toBe('abstained');
    },
  );
});

describe('words that do not ask', () => {
  it.for([
    ['a cuantos trabajadores suspendio shougang', 'shougang-unpaid-suspension-2025'],
    [
      'chancay es concesión o puerto privado? no me queda claro',
      'chancay-exclusivity-essential-services-2021',
    ],
    ['besides BYD, which chinese car brands are most common in peru', 'chinese-car-brands-in-peru'],
    ['which phone brand led imports last year', 'smartphone-imports-honor-2025'],
    ['que hay del tren a brasil, camina o esta muerto', 'bioceanic-rail-not-advancing-2025'],
  ] as const)('rule out nothing: %s', ([question, passage]) => {
    expect(citedBy(question)).toContain(passage);
  });

  it('name a company only where they are its name', () => {
    expect(citedBy('que le vendemos mas a china, minerales o comida')).not.toContain(
      'minmetals-operates-las-bambas',
    );
  });
});

describe('a question for the total of what is traded', () => {
  it.for([
    ['en', 'how many phones did peru import in total in 2025'],
    ['es', 'cuántos celulares importó el perú en total en 2025'],
    ['zh', '2025年秘鲁智能手机总进口量多少'],
  ])('is not answered with one brand, %s: %s', ([, question = '']) => {
    const quotes = citationsOf(ask(question)).map(({ quote }) => quote);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatch(/7\.2|7,2|720/u);
    expect(quotes[0]).not.toMatch(/Honor|荣耀/u);
  });
});

describe('a question for the value of all that is traded', () => {
  it.for([
    ['en', 'What were the exports of Peru in 2016?'],
    ['es', '¿Cuáles fueron las exportaciones del Perú en 2016?'],
    ['zh', '秘鲁2016年的出口'],
  ])('is not answered with one good, %s: %s', ([, question = '']) => {
    expect(citedBy(question)).not.toContain('grape-exports-china-2014-2021');
  });

  it.for([
    ['en', 'What fruits does China import from Peru?'],
    ['es', '¿Qué frutas importa China del Perú?'],
    ['zh', '中国从秘鲁进口哪些水果'],
  ])('is answered with what is sold, whichever side is said to trade, %s: %s', (asked) => {
    expect(citedBy(asked[1] ?? '')).toContain('china-buys-peruvian-fruit');
  });
});

describe('a count of people or things', () => {
  it.for(['秘鲁有多少孔子学院学员', '中国政府奖学金每年给秘鲁学生多少名额'])(
    'is not answered with a sentence without a number: %s',
    (question) => {
      const shown = citationsOf(ask(question)).map(({ passage }) => String(passage.id));
      expect(shown).not.toContain('confucius-institutes-identify-students');
    },
  );
});

describe('a count', () => {
  it('is told before what is as like the question but has none', () => {
    expect(citedBy('how many phones did peru import')[0]).toMatch(/^(?:smart)?phone-imports/u);
  });

  it.for([
    '海康威视在秘鲁卖了几个摄像头',
    '¿Cuántos de los 32 cambios de diseño de Pampa de Pongo que presentó Jinzhao ya aprobó el Minem?',
  ])(
    'is not answered where no number is told but those that the question names: %s',
    (question) => {
      expect(ask(question).status).toBe('abstained');
    },
  );

  it('stands without what contradicts something else of its passage', () => {
    expect(citedBy('a cuantos trabajadores suspendio shougang')).toEqual([
      'shougang-unpaid-suspension-2025',
    ]);
  });
});

describe('a Chinese question as it is spoken', () => {
  it('asks for a share by how big a piece it is', () => {
    expect(citedBy('2024年秘鲁出口多大一块去了中国')).toContain('china-share-of-peru-exports-2024');
  });
});
