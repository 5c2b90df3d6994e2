import { beforeAll, describe, expect, it } from 'vitest';
import { sentencesOf, type Answer } from '../../../src/core/answering/answer.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { projectApplication } from '../../support/application.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const ask = (question: string): Answer => answering.answerExtractively(question, {}).answer;

/** The places of the shown sentences: passage and number. */
function shown(question: string): string[] {
  return sentencesOf(ask(question)).map(({ claim, origin, citations }) => {
    const [id] = citations;
    const passage = id === undefined ? undefined : answering.knowledge.passages.get(id);
    const place = Object.values(passage?.texts ?? {})
      .map(({ sentences }) => sentences.indexOf(origin ?? claim))
      .find((found) => found >= 0);
    return `${id}#${(place ?? -2) + 1}`;
  });
}

describe('a question of two parts', () => {
  it.for([
    [
      'Is a builder chosen for the Trujillo–Barranca railway, and what would it cost?',
      'trujillo-barranca-rail-study#3',
    ],
    [
      '¿Cuánto costaría el tren bioceánico al Perú y quién pondría la plata?',
      'bioceanic-rail-peru-cost-10bn#2',
    ],
    ['特鲁希略到巴兰卡的铁路由谁来修？造价几何？', 'trujillo-barranca-rail-study#3'],
    ['秘中混合委员会由谁宣布，职能为何？', 'peru-china-g2g-commission-2024#2'],
  ] as const)(
    'is answered in its second by what the first is about: %s',
    ([question, sentence]) => {
      expect(ask(question)).toMatchObject({ status: 'answered' });
      expect(shown(question)).toContain(sentence);
    },
  );

  it('shows nothing of other things for a part that names none', () => {
    const passages = shown('特鲁希略到巴兰卡的铁路由谁来修？造价几何？').map((id) =>
      id.replace(/#\d$/u, ''),
    );
    expect(new Set(passages)).toEqual(new Set(['trujillo-barranca-rail-study']));
  });

  it('is told what its second part lacks where nothing of its subject tells it', () => {
    const question = '谁收购了路德苏公司？它的标志是什么颜色？';
    expect(ask(question)).toMatchObject({ status: 'partial', missing: ['它的标志是什么颜色'] });
  });

  it('is two questions where each ends in a question mark, without a word that asks', () => {
    const question = '¿Cosco acepta que lo supervise Ositrán? ¿La premiaron alguna vez?';
    expect(ask(question)).toMatchObject({ missing: ['La premiaron alguna vez'] });
  });

  it('is two questions where small words stand before the second that asks', () => {
    const sentences = shown(
      '¿En qué ciudades hay Institutos Confucio y más o menos de cuándo son?',
    );
    expect(sentences).toEqual(
      expect.arrayContaining([
        'confucius-institutes-founded-2007-2010#1',
        'confucius-institutes-founded-2007-2010#2',
      ]),
    );
  });
});

describe('beside a sentence that answers', () => {
  it('stands no figure of another year than the one asked for', () => {
    expect(shown("What share of Peru's exports went to China in 2024?")).toEqual([
      'china-share-of-peru-exports-2024#1',
    ]);
  });

  it('stands what disagrees with it on what is asked, by the sentence that tells that', () => {
    expect(shown('What price was paid for La Arena?')).toEqual(
      expect.arrayContaining([
        'la-arena-sale-terms#1',
        'zijin-la-arena-november-2024-price-and-stock#2',
      ]),
    );
  });
});

describe('what is missing of a question of several parts', () => {
  it.for([
    '¿Quiénes son los dueños del puerto de Chancay y con qué porcentajes?',
    '拉斯邦巴斯由哪些股东持有，各占多少？',
    'Los tubos de los cohetes chinos que reventaron en un ejercicio, ¿cuándo fue eso?',
  ])('is never what a sentence beside it shows: %s', (question) => {
    expect(ask(question)).toMatchObject({ status: 'answered' });
  });

  it('is not who says otherwise, where what disagrees is held', () => {
    const question =
      '¿La ley china obliga a las empresas a entregar datos? ¿Hay quien diga lo contrario?';
    expect(shown(question).join(' ')).toContain('intelligence-law-sceptic-2024');
    expect(ask(question)).toMatchObject({ status: 'answered' });
  });
});

describe('a passage that contradicts another', () => {
  it.for([
    'How many berths does Chancay have?',
    '¿Cuántos muelles tiene Chancay?',
    '钱凯港一期有几个泊位？',
  ])('is not shown where it disagrees on something else: %s', (question) => {
    // It is on the cost that the two disagree.
    expect(shown(question)).toEqual(['chancay-first-phase-cost-company#2']);
  });
});

describe('a question that asks for a list', () => {
  it('is answered with every member that is told of the same thing', () => {
    const passages = shown('中央广播电视总台在利马和哪些机构签了备忘录？').join(' ');
    expect(passages).toContain('cmg-el-comercio-memorandum-2024');
    expect(passages).toContain('cmg-editora-peru-caen-2024');
  });
});

describe('a question that asks why', () => {
  it.for([
    [
      'Why would freight through the new Pacific gateway north of Lima get cheaper?',
      'chancay-why-shipping-costs-fall#1',
    ],
    ['¿Por qué bajaría el flete por Chancay?', 'chancay-why-shipping-costs-fall#1'],
  ] as const)('is answered first by a sentence that tells a reason: %s', ([question, first]) => {
    expect(shown(question)[0]).toBe(first);
  });
});
