import { beforeAll, describe, expect, it } from 'vitest';
import { citationsOf, type Answer } from '../../../src/core/answering/answer.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { conversationIdSchema } from '../../../src/core/conversation/conversation.ts';
import type { Language } from '../../../src/core/passages/language.ts';
import { projectApplication } from '../../support/application.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

let conversations = 0;

/** Asks one after another and gives what the last was answered with. */
async function converse(fallback: Language, questions: readonly string[]): Promise<Answer> {
  conversations++;
  const id = conversationIdSchema.parse(`spoken-of-${conversations}`);
  let last: Answer | undefined;
  for (const question of questions) last = await answering.converse(id, question, { fallback });
  if (last === undefined) throw new Error('nothing asked');
  return last;
}

const cited = (answer: Answer) => citationsOf(answer).map(({ passage }) => passage.id);

describe('a follow-up with a word for a thing', () => {
  it.for([
    ['en', ['who built chaglla', 'how much was paid for it'], 'chaglla-sale-announced-2017'],
    ['es', ['que es chancay', 'y quien lo opera'], 'chancay-cosco-exclusive-operator'],
    ['zh', ['谁买了恰格亚水电站', '谁卖的'], 'chaglla-sale-announced-2017'],
  ] as const)('is asked of that thing, %s', async ([language, questions, passage]) => {
    expect(cited(await converse(language, questions))).toContain(passage);
  });
});

describe('a follow-up with a word for a person', () => {
  it.for([
    ['en', ['who is the president of peru', 'what does she say about china']],
    ['es', ['quien gano las elecciones', 'que dijo ella de china']],
    ['zh', ['现在秘鲁总统是谁', '她怎么看中国']],
  ] as const)('is answered of that person alone, %s', async ([language, questions]) => {
    const ids = cited(await converse(language, questions));
    expect(ids.filter((id) => !id.includes('fujimori'))).toEqual([]);
  });

  it('is of whom the answer names, where the question asked who', async () => {
    const met = await converse('zh', ['中国大使是谁', '他见了谁']);
    expect(cited(met)).toContain('china-ambassador-song-yang');
  });

  it('is declined where nothing of the kind is told of the person', async () => {
    const answer = await converse('en', [
      'what did toledo declare about china',
      'what does he say about the lima metro',
    ]);
    expect(answer.status).toBe('abstained');
  });
});

describe('a follow-up that names nothing', () => {
  it.for([
    ['en', ['who was evicted from morococha', 'was anyone injured']],
    ['es', ['que paso con las familias de morococha', 'hubo heridos?']],
    ['zh', ['秘鲁石榴能出口到中国吗', '关税多少']],
  ] as const)('is not answered with another matter, %s', async ([language, questions]) => {
    expect(await converse(language, questions)).toMatchObject({ status: 'abstained' });
  });
});

describe('a follow-up that only asks for a date', () => {
  it('is answered with the date that was shown, where nothing else is', async () => {
    const questions = ["What does Indecopi's ruling on Chinese cutlery say?", 'since when'];
    expect(cited(await converse('en', questions))).toEqual(['cutlery-antidumping-2025']);
  });
});

describe('a follow-up that says only a year', () => {
  it.for([
    ['en', ['las bambas copper production 2025', 'and in 2012?']],
    ['es', ['q % de las exportaciones se fue a china el 2024', 'y el 2019']],
  ] as const)('is declined where that year is not held, %s', async ([language, questions]) => {
    expect(await converse(language, questions)).toMatchObject({ status: 'abstained' });
  });
});

describe('an office that is asked for', () => {
  it.for([
    ['en', ['who is the president of peru', 'who is the chinese ambassador']],
    ['es', ['quien es el presidente del peru', 'quien es el embajador chino']],
    ['zh', ['秘鲁总统是谁', '中国大使是谁']],
  ] as const)('is no other than was spoken of before, %s', async ([language, questions]) => {
    expect(cited(await converse(language, questions))).toEqual(['china-ambassador-song-yang']);
  });
});

describe('advice and forecasts', () => {
  it.for([
    ['en', 'should i buy a byd', 'advice'],
    ['es', 'debo comprar un byd', 'advice'],
    ['zh', '该买比亚迪吗', 'advice'],
    ['en', 'will china invade peru', 'forecast'],
    ['es', '¿china va a invadir el perú?', 'forecast'],
    ['zh', '中国会打秘鲁吗', 'forecast'],
  ] as const)('are declined as such, %s: %s', async ([language, question, kind]) => {
    expect(await converse(language, [question])).toMatchObject({
      status: 'abstained',
      gap: { lacking: { kind } },
    });
  });

  it.for([
    ['en', 'What does China forecast for Chancay in the third year?'],
    ['es', '¿Cuándo llegará Chancay a 1 millón de TEU?'],
    ['zh', '钱凯港预计什么时候达到100万标箱'],
  ] as const)('are no matter of what a source expects, %s: %s', async ([language, question]) => {
    expect(await converse(language, [question])).toMatchObject({ status: 'answered' });
  });
});

describe('a debt of the state', () => {
  it.for([
    ['en', 'how much does peru owe china'],
    ['zh', '秘鲁欠中国多少钱'],
  ] as const)('is no unpaid subcontract, %s', async ([language, question]) => {
    expect(cited(await converse(language, [question]))).not.toContain(
      'bicentenario-subcontractors-protest-2026',
    );
  });
});

describe('a new subject', () => {
  it.for([
    ['en', ['who owns las bambas', 'new topic', 'how much was it']],
    ['es', ['quien es el dueño de las bambas', 'otra cosa', 'y cuanto pagaron']],
    ['zh', ['拉斯邦巴斯铜矿归谁所有', '换个话题', '那花了多少钱']],
  ] as const)(
    'is begun by a word, and nothing before it is leaned on, %s',
    async ([language, questions]) => {
      expect(await converse(language, questions.slice(0, 2))).toMatchObject({ status: 'chat' });
      expect(await converse(language, questions)).toMatchObject({
        status: 'abstained',
        gap: { lacking: { kind: 'referent' } },
      });
    },
  );

  it.for([
    ['en', ['who owns las bambas', 'forget that. who owns pluz']],
    ['es', ['quien es el dueño de las bambas', 'Cambiando de tema, ¿quién es dueño de Pluz?']],
    ['zh', ['拉斯邦巴斯铜矿归谁所有', '换个话题，Pluz Energía归谁所有']],
  ] as const)('may stand before its question, %s', async ([language, questions]) => {
    expect(cited(await converse(language, questions))).toContain(
      'pluz-china-southern-power-grid-2024',
    );
  });
});
