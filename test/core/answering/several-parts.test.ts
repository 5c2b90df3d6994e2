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
    const question = '¿Cosco acepta que lo supervise Ositrán? ¿La multaron alguna vez?';
    expect(ask(question)).toMatchObject({ missing: ['La multaron alguna vez'] });
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
