import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { citationsOf, sentencesOf } from '../../../src/core/answering/answer.ts';
import type { Turn } from '../../../src/core/conversation/conversation.ts';
import { projectApplication } from '../../support/application.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const ask = (question: string, turns: readonly Turn[] = []) =>
  answering.answerExtractively(question, { turns });
const citedBy = (question: string, turns: readonly Turn[] = []) =>
  citationsOf(ask(question, turns).answer).map(({ passage }) => String(passage.id));

describe('a question for no single thing', () => {
  it.for([
    'what even is chancay',
    'q es chancay',
    'chancay',
    '钱凯港是什么',
    'info sobre el puerto de Chancay',
    '给我介绍一下钱凯港呗',
  ])('is answered with what an encyclopaedia says first: %s', (question) => {
    const ids = citedBy(question);
    expect(ids).toContain('chancay-cosco-exclusive-operator');
    expect(ids).toContain('chancay-inauguration-14-nov-2024');
    expect(sentencesOf(ask(question).answer).length).toBeLessThanOrEqual(6);
  });

  it.for([
    ['q es chancay', 'chancay-port-location'],
    ['what even is las bambas', 'las-bambas-first-production-2015-2016'],
    ['什么是两洋铁路', 'bioceanic-rail-chinese-interest'],
    ['whats norinco', 'type-90b-multiple-lots'],
  ] as const)('begins with what a thing is, or who has it: %s', ([question, passage]) => {
    expect(citedBy(question)[0]).toBe(passage);
  });

  it.for([
    ['what is the new port of San Juan de Marcona?', 'is to cost US$405 million'],
    ['q es junefield', 'inmuebles en China'],
  ] as const)(
    'begins with what a thing is, though its passage does not: %s',
    ([question, words]) => {
      expect(sentencesOf(ask(question).answer)[0]?.text).toContain(words);
    },
  );

  it.for(['what is Chancay?', 'q es chancay', '钱凯港是什么'])(
    'tells with each sentence the weightiest of what is not told yet: %s',
    (question) => {
      const ids = citedBy(question);
      expect(ids).toContain('chancay-ownership-cosco-ipch');
      expect(ids).not.toContain('zpmc-cranes-chancay-other-ports');
    },
  );

  it.for([
    'who operates Chancay',
    'cuánto costó Chancay',
    '钱凯港是哪年开港的',
    'antamina es de chinos?',
  ])('is told from one for a single thing: %s', (question) => {
    expect(citedBy(question).length).toBeLessThanOrEqual(3);
  });

  it.for([
    ['Chinese involvement in Peruvian mining', 'chinese-mining-companies-in-peru'],
    ['panorama de la presencia china en electricidad', 'lima-power-distribution-100-percent'],
    ['que hace china en los medios peruanos', 'content-sharing-agreements-outlets'],
  ] as const)('may be on a whole topic: %s', ([question, passage]) => {
    expect(citedBy(question)).toContain(passage);
  });

  it.for([
    'is chancay good or bad for peru?',
    'lo bueno y lo malo del puerto de chancay',
    '钱凯港利弊如何',
  ])('has benefits and concerns, where it weighs: %s', (question) => {
    const ids = citedBy(question);
    expect(ids).toContain('chancay-shipping-costs-20-percent');
    expect(ids).toContain('chancay-benefits-flow-to-china');
  });

  it.for(["what's the latest on Ositran", 'lo último sobre Ositrán', 'Ositran最新进展'])(
    'is answered with what is newest, where it asks for that: %s',
    (question) => {
      expect(citedBy(question)[0]).toBe('chancay-amparo-reversed-2026');
    },
  );

  it.for([
    ['how is the port of chancay going', 'chancay-licence-june-2025'],
    ['cómo va el puerto de chancay', 'chancay-licence-june-2025'],
    ['白河铜矿现在怎么样了', 'rio-blanco-owners-and-status'],
  ] as const)(
    'is answered with how it stands, where it asks for that: %s',
    ([question, passage]) => {
      expect(citedBy(question)[0]).toBe(passage);
      expect(sentencesOf(ask(question).answer).length).toBeLessThanOrEqual(2);
    },
  );

  it('takes what is to come for no newer than when it was said', () => {
    expect(citedBy("what's the latest on chancay")[0]).not.toBe('chancay-second-stage-2027');
  });

  it('tells a dispute in the order in which it went', () => {
    const ids = citedBy('the exclusivity dispute');
    const [grant, suit, withdrawal] = [
      'chancay-exclusivity-essential-services-2021',
      'apn-suit-exclusivity-march-2024',
      'chancay-suit-withdrawn-june-2024',
    ].map((id) => ids.indexOf(id));
    expect([grant, suit, withdrawal].every((place) => (place ?? -1) >= 0)).toBe(true);
    expect(ids.indexOf('apn-suit-exclusivity-march-2024')).toBeLessThan(
      ids.indexOf('chancay-suit-withdrawn-june-2024'),
    );
    expect(grant).toBeLessThan(suit ?? 0);
  });

  it('is an overview of a bare name, whatever small words stand around it', () => {
    const overview = citedBy('Chancay');
    expect(overview.length).toBeGreaterThan(2);
    for (const bare of ['the Chancay', 'el Chancay', '在Chancay']) {
      expect(citedBy(bare)).toEqual(overview);
    }
  });

  it('has of a speaker what the speaker holds', () => {
    expect(new Set(citedBy('COSCO怎么看独家权'))).toContain('cosco-defends-exclusivity-2024');
  });

  it.for([
    ['中国怎么说', 'china-ambassador-no-military-aims-2024'],
    ['秘鲁总统府怎么说', 'keiko-fujimori-on-china-2026'],
    [
      'what is the position of Chinese construction companies in Peru',
      'chinese-builders-answers-to-accusers',
    ],
    // Before what it only wants or did for a reason.
    ['what does china say about chancay', 'china-ambassador-no-military-aims-2024'],
    ['华为怎么说', 'huawei-cloud-data-centres-peru'],
  ] as const)(
    'has the word of whoever is quoted, a whole country or a body: %s',
    ([question, passage]) => {
      expect(citedBy(question)[0]).toBe(passage);
    },
  );

  it.for([
    'us reaction to china in peru',
    'qué dice estados unidos de china en el perú',
    '那美国怎么看中国在秘鲁',
  ])('of a country is its own word, and not what others say of it: %s', (question) => {
    const said = citationsOf(ask(question).answer).map(({ passage }) => passage);
    expect(said.length).toBeGreaterThan(1);
    for (const { saidBy } of said)
      expect(saidBy.join()).toMatch(/state-department|southern-command|house|united-states/);
  });

  it('is of what is told of the thing, and not of what only names it', () => {
    const cited = citedBy('what does peru say about chancay');
    expect(cited).toContain('peru-denies-sovereignty-risk-chancay-2026');
    expect(cited.filter((id) => id.startsWith('bioceanic-rail'))).toEqual([]);
  });

  it.for(['Peru position on Tibet', 'Posición del Gobierno peruano respecto del Tíbet'])(
    'is declined where a side holds nothing here on what is asked: %s',
    (question) => {
      expect(ask(question).answer.status).toBe('abstained');
    },
  );

  it.for(['最近有啥新闻', 'any news?', 'por qué los chinos son tan corruptos'])(
    'is declined where it asks of nothing, or slurs: %s',
    (question) => {
      expect(ask(question).answer.status).toBe('abstained');
    },
  );
});

describe('a follow-up that only says a name or a year', () => {
  it.for([
    ['Who operates Las Bambas?', 'and Toromocho?', 'chinalco-runs-toromocho'],
    ['¿Quién opera Las Bambas?', '¿y Toromocho?', 'chinalco-runs-toromocho'],
    ['拉斯邦巴斯由谁运营？', '那特罗莫克呢', 'chinalco-runs-toromocho'],
    [
      'What share of Peru’s exports went to China in 2025?',
      'and in 2024?',
      'china-share-of-peru-exports-2024',
    ],
  ] as const)('asks the last question of that: %s %s', ([first, second, passage]) => {
    const { turn } = ask(first);
    expect(citedBy(second, [turn])).toContain(passage);
  });

  it('is declined where nothing is held of it', () => {
    const { turn } = ask('What share of Peru’s exports went to China in 2024?');
    expect(ask('and to Brazil?', [turn]).answer.status).toBe('abstained');
  });
});

describe('a name on which nothing is held', () => {
  it.for(['quinua cuanto exportamos a china', '中国买不买秘鲁的稀土'])(
    'is not answered with its neighbour: %s',
    (question) => {
      expect(ask(question).answer.status).toBe('abstained');
    },
  );
});

describe('a question for the importance of a thing', () => {
  it.for([
    ['why does las bambas matter', /^las-bambas-copper|^copper-producers/u],
    ['que importancia tiene las bambas', /^las-bambas-copper|^copper-producers/u],
    ['拉斯邦巴斯有多重要', /^las-bambas-copper|^copper-producers/u],
    ['whats chancay for', /^chancay-/u],
    ['por que chancay es importante', /^chancay-/u],
    ['钱凯港有什么意义', /^chancay-/u],
  ] as const)('is told by its rank, share or benefits, facts first: %s', ([question, passage]) => {
    const [first] = citationsOf(ask(question).answer);
    expect(first?.passage.id).toMatch(passage);
    expect(['fact', 'figure']).toContain(first?.passage.kind);
  });
});
