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
const firstOf = (answer: Answer) => citationsOf(answer)[0]?.passage.id;
const lackingOf = (answer: Answer) =>
  answer.status === 'abstained' ? answer.gap?.lacking.kind : undefined;

describe('laughter before a question', () => {
  it.for([
    ['es', 'jaja y de quien es el puerto', 'chancay-ownership-cosco-ipch'],
    ['zh', '哈哈钱凯港是谁的', 'chancay-ownership-cosco-ipch'],
    ['en', 'lol who even owns chancay', 'chancay-ownership-cosco-ipch'],
  ] as const)('asks nothing, %s: %s', async ([language, question, passage]) => {
    expect(firstOf(await converse(language, [question]))).toBe(passage);
  });

  it.for([
    ['en', 'haha ok but when did it open'],
    ['es', 'jaja ya y desde cuando es de ellos'],
    ['zh', '嗯那花了多少钱'],
  ] as const)('leaves a question that names nothing, %s: %s', async ([language, question]) => {
    expect(lackingOf(await converse(language, [question]))).toBe('referent');
  });

  it('does not take "ya" for laughter where it means already', async () => {
    const answer = await converse('es', ['ya hay tren a chancay?']);
    expect(lackingOf(answer)).not.toBe('referent');
  });
});

describe('what people have heard', () => {
  it.for([
    ['en', 'china is buying all of peru isnt it', 'peru-and-china-at-a-glance'],
    ['es', 'es verdad que china compro todo el peru', 'peru-and-china-at-a-glance'],
    ['zh', '中国是不是把秘鲁都买下来了', 'peru-and-china-at-a-glance'],
    ['es', 'los chinos nos van a quitar el puerto', 'peru-chancay-not-chinese-base-2025'],
  ] as const)('is answered by what is so, %s: %s', async ([language, question, passage]) => {
    expect(firstOf(await converse(language, [question]))).toBe(passage);
  });
});

describe('the first or the largest of its kind', () => {
  it.for([['zh', '第一任中国大使']] as const)(
    'is not whoever is told of, %s',
    async ([language, question]) => {
      expect((await converse(language, [question])).status).toBe('abstained');
    },
  );

  it('is one of the loans, asked for the largest', async () => {
    const answer = await converse('en', ['largest loan from china']);
    const cited = citationsOf(answer).map(({ passage }) => String(passage.id));
    expect(cited).toContain('las-bambas-loan-2014');
    expect(cited).not.toContain('chaglla-sale-terms-2019');
  });
});

describe('what a thing is called where nothing else is named', () => {
  it.for([
    ['en', 'who runs the port then', 'chancay-cosco-exclusive-operator'],
    ['es', 'cuando inauguraron el puerto', 'chancay-inauguration-14-nov-2024'],
    ['es', 'cuando entro en vigor el tlc', 'peru-china-fta-signed-2009-in-force-2010'],
  ] as const)('means the one that is told of, %s: %s', async ([language, question, passage]) => {
    expect(firstOf(await converse(language, [question]))).toBe(passage);
  });

  it('means no other that is named, or lies elsewhere', async () => {
    const owners = 'chancay-ownership-cosco-ipch';
    expect(firstOf(await converse('en', ['who owns the port of Paita']))).not.toBe(owners);
    expect(firstOf(await converse('es', ['de quien es el puerto del Callao']))).not.toBe(owners);
  });
});

describe('whether something is Chinese', () => {
  it.for([
    ['en', 'is the chinchero airport chinese or what', 'chinchero-airport-consortium-sinohydro'],
    ['es', 'temu es china?', 'temu-what-it-is'],
    ['zh', '安塔米纳是中国公司吗', 'antamina-owners'],
  ] as const)('is told by who has or makes it, %s: %s', async ([language, question, passage]) => {
    expect(firstOf(await converse(language, [question]))).toBe(passage);
  });

  it.for([
    ['en', 'is petroperu chinese'],
    ['es', 'petroperu es de los chinos?'],
    ['zh', '秘鲁石油公司是中国的吗'],
  ] as const)(
    'is told by no part that it has in something else, %s',
    async ([language, question]) => {
      expect(firstOf(await converse(language, [question]))).not.toBe('cnpc-block-x-end-2024');
    },
  );
});

describe('a name that no passage has a word of', () => {
  it.for([
    ['en', 'who runs the zunibar mine'],
    ['en', 'when did Umirka open'],
    ['es', 'quien opera tambomayo'],
    ['zh', '祖尼巴什么时候通车'],
  ] as const)(
    'is not answered with what is told of others, %s: %s',
    async ([language, question]) => {
      expect((await converse(language, [question])).status).toBe('abstained');
    },
  );

  it('is no slip of typing', async () => {
    const answer = await converse('es', ['kienes controlan la luz en lima']);
    expect(firstOf(answer)).toBe('lima-power-distribution-100-percent');
  });
});

describe('whether China lets goods in', () => {
  it.for([['es', 'sembramos quinua en puno, china la deja entrar?', /quinoa/u]] as const)(
    'is the same for each place in Peru, %s',
    async ([language, question, goods]) => {
      const answer = await converse(language, [question]);
      expect(answer.status).toBe('answered');
      expect(firstOf(answer)).toMatch(goods);
    },
  );

  it('leaves out no place where it is asked how much', async () => {
    expect((await converse('en', ['how many tonnes of avocados did Ica sell'])).status).toBe(
      'abstained',
    );
  });
});

describe('a neighbour of what is asked', () => {
  it.for([
    ['en', 'how big were the profits of las bambas', 'las-bambas-union-strike-2023'],
    ['es', 'cuanta utilidad tuvo las bambas', 'las-bambas-union-strike-2023'],
    ['zh', '拉斯邦巴斯的利润是多少', 'las-bambas-union-strike-2023'],
    ['en', 'can a chinese kid study in lima', 'chinese-government-scholarships-people-ties'],
    ['es', 'un chino puede estudiar en el peru', 'chinese-government-scholarships-people-ties'],
    ['zh', '来秘鲁读书贵吗', 'chinese-government-scholarships-people-ties'],
    ['es', 'las bambas cuanto da de canon', 'las-bambas-purchase-2014'],
  ] as const)('is no answer, %s: %s', async ([language, question, passage]) => {
    expect(firstOf(await converse(language, [question]))).not.toBe(passage);
  });
});

describe('whether China is good for Peru', () => {
  it.for([
    ['en', 'so is china a good thing for peru or not'],
    ['es', 'china es algo bueno o malo para el peru'],
    ['zh', '中国对秘鲁有利还是有害'],
  ] as const)('is told from both sides, with who says so, %s', async ([language, question]) => {
    const answer = await converse(language, [question]);
    expect(firstOf(answer)).toBe('china-good-or-bad-for-peru-at-a-glance');
  });
});

describe('whether somebody supports something', () => {
  it.for([
    ['en', 'has china backed keiko'],
    ['es', 'china respalda a keiko fujimori?'],
    ['zh', '中国支持藤森吗'],
  ] as const)(
    'asks for their own word, and none of the other, %s',
    async ([language, question]) => {
      expect((await converse(language, [question])).status).toBe('abstained');
    },
  );

  it('is told by that word where it is held', async () => {
    const answer = await converse('en', ['does keiko fujimori support chancay']);
    expect(firstOf(answer)).toBe('keiko-fujimori-on-chancay-2024');
  });
});

describe('how many there are', () => {
  it.for([
    ['en', 'how many containers go through the port of chancay'],
    ['es', 'cuantos contenedores pasan por chancay'],
  ] as const)('is told by what was counted first, %s', async ([language, question]) => {
    const [first] = citationsOf(await converse(language, [question]));
    expect(first?.passage.kind).not.toBe('projection');
  });

  it.for([
    ['en', 'how many containers will chancay move'],
    ['es', 'cuantos contenedores movera chancay'],
  ] as const)(
    'is told by what is expected, where that is asked, %s',
    async ([language, question]) => {
      const [first] = citationsOf(await converse(language, [question]));
      expect(first?.passage.kind).toBe('projection');
    },
  );
});

it('finds in the question itself whose something is', async () => {
  const answer = await converse('es', ['los chinos traen sus maquinas']);
  expect(lackingOf(answer)).not.toBe('referent');
});

it('tells who voted against by the vote, and by no critics', async () => {
  const answer = await converse('es', ['quienes votaron en contra de la exclusividad de chancay']);
  expect(String(firstOf(answer))).toMatch(/votes|supporters-opponents/u);
});
