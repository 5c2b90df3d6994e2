import { beforeAll, describe, expect, it } from 'vitest';
import { answerText } from '../../../src/core/answering/answer-text.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import type { Turn } from '../../../src/core/conversation/conversation.ts';
import type { Language } from '../../../src/core/passages/language.ts';
import type { Retriever } from '../../../src/core/retrieval/retriever.ts';
import { answeringOver } from '../../support/answering-over.ts';
import { projectRetriever, readProject } from '../../support/project.ts';

let answering: Answering;
let searches: string[] = [];
/** The texts in which names were looked for. */
let read: string[] = [];
let steps = 0;
beforeAll(async () => {
  const { knowledge } = await readProject();
  const retriever = await projectRetriever();
  const counting: Retriever = {
    ...retriever,
    retrieve: (...asked) => {
      searches.push(JSON.stringify(asked));
      return retriever.retrieve(...asked);
    },
    findEntities: (...asked) => {
      read.push(asked[0]);
      return retriever.findEntities(...asked);
    },
  };
  const pause = async () => {
    steps += 1;
  };
  answering = answeringOver(knowledge, { retriever: counting, pause });
});

/** How often the collection is searched for something. */
function searchesOf(run: () => unknown): number {
  searches = [];
  run();
  return searches.length;
}

function ask(question: string, language: Language = 'en', turns: readonly Turn[] = []) {
  return answering.answerExtractively(question, { fallback: language, turns });
}

const mines = ['Las Bambas', 'Toromocho', 'Marcona', 'Chancay', 'Chaglla', 'COSCO', 'Huawei'];
const minesInChinese = '拉斯邦巴斯、特罗莫乔、马尔科纳、钱凯港、查格亚、中远海运、华为';

describe('the work for a question', () => {
  it.for([
    ['en', `Compare ${mines.join(' and ')}`, 'I compare up to 6 at a time; ask about the others'],
    ['es', `Compara ${mines.join(' y ')}`, 'Comparo hasta 6; pregunte aparte por el resto'],
    ['zh', `比较${minesInChinese}`, '一次最多比较6项，其余的请另外提问。'],
  ] as const)('compares six things and says so, in %s', ([language, question, told]) => {
    const { answer, basis } = ask(question, language);
    expect(basis.broad.compared).toHaveLength(6);
    expect(answerText(answer, answering.knowledge)).toContain(told);
  });

  it('says nothing of a limit where all that is named is compared', () => {
    const { answer } = ask('Compare Las Bambas and Toromocho');
    expect(answer.mostCompared).toBeUndefined();
  });

  it('does not grow with the names in a list', () => {
    const names = [...answering.knowledge.entities.values()].map(({ zh }) => zh.name);
    const list = (count: number) => () => ask(`比较${names.slice(0, count).join('、')}`, 'zh');
    expect(searchesOf(list(80))).toBeLessThanOrEqual(searchesOf(list(6)) + 6);
  });

  it('reads a text of hundreds of words in one way, also after another question', () => {
    const { turn } = ask('Who operates Las Bambas?');
    const long = '那么介绍一下这个项目的情况和争议以及各方说法'.repeat(12);
    expect(searchesOf(() => ask(long, 'zh', [turn]))).toBeLessThanOrEqual(8);
  });
});

describe('the work for a follow-up', () => {
  const parts =
    'When was it cleared in August 2025, and who lent how much to it, and why did he resign';
  const after = (question: string) => ask(question).turn;

  it('does not search twice for the same', () => {
    const turn = after('Who operates Las Bambas?');
    const count = searchesOf(() => ask(`summarize ${parts}`, 'en', [turn]));
    expect(count).toBeGreaterThan(0);
    expect(new Set(searches).size).toBe(count);
  });

  it('is read in fewer ways where it says more than questions do', () => {
    const turn = after('Who operates Las Bambas?');
    const long = `${parts} and was it Peru or Chile in 2019 or 2020 or was it Huawei or COSCO or BYD `;
    const wordy = `summarize ${long}${'as somebody told a friend of mine there on a rainy day '.repeat(2)}`;
    expect(searchesOf(() => ask(wordy, 'en', [turn]))).toBeLessThanOrEqual(12);
  });

  it('does not put a name into earlier questions that are as long as may be', () => {
    const long = `Who painted Las Bambas ${'as somebody told me there on a rainy day '.repeat(10)}`;
    const turns = [after(long), after(`${long} then`), after(`${long} once`)];
    expect(searchesOf(() => ask('And Chancay?', 'en', turns))).toBeGreaterThan(0);
    expect(searches.filter((each) => each.includes('painted Chancay'))).toEqual([]);
  });
});

describe('the work for a claim', () => {
  const said = 'MMG operates the Las Bambas mine in Peru.';
  const many = Array.from({ length: 20 }, (_, place) => `Llama number ${place} was sold abroad.`);

  it('compares six claims of a text and says that there are more', () => {
    const check = answering.checkClaim(many.join(' '), { fallback: 'en' });
    expect(check.parts).toHaveLength(6);
    expect(check.mostParts).toBe(6);
  });

  it('does not call a text supported of which it compared only a part', () => {
    const check = answering.checkClaim(Array(7).fill(said).join(' '), { fallback: 'en' });
    expect(check.parts.map(({ verdict }) => verdict)).toEqual(Array(6).fill('supported'));
    expect(check.verdict).toBe('partly');
  });

  it('tries no halves of a clause that says more than claims do', () => {
    const long = `Llamas were not sold ${'to people of the town and of the hills and '.repeat(8)}sheep`;
    expect(searchesOf(() => answering.checkClaim(long, { fallback: 'en' }))).toBeLessThanOrEqual(4);
  });

  it('reads what is not near to it in its own language only', () => {
    read = [];
    answering.checkClaim('Vicuñas were seen by shepherds near a lake.', { fallback: 'en' });
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('counts a text of signs by its length', () => {
    const signs = `é ${'" ( ) « ％ … * » - « » ) ( … « - ( » … '.repeat(12)}y ${'» é - « ) * '.repeat(12)}`;
    expect(searchesOf(() => answering.checkClaim(signs, { fallback: 'es' }))).toBeLessThanOrEqual(
      4,
    );
  });

  it('looks for a clause with how its sentence opens, and not with all before it', () => {
    const [last, ...others] = many.map((each) => each.slice(0, -1).repeat(3));
    const long = `${others.slice(0, 5).join(', and COSCO built a port, while ')}, and ${last}.`;
    expect(searchesOf(() => answering.checkClaim(long, { fallback: 'en' }))).toBeGreaterThan(0);
    const contexts = searches.flatMap((each) => /"context":"([^"]*)"/.exec(each)?.[1] ?? []);
    expect(Math.max(...contexts.map(({ length }) => length))).toBe(300);
  });

  it('compares a dozen passages at most for their figures, beside those found', async () => {
    const things = 'COSCO MMG Las Bambas Huawei Toromocho Chinalco Marcona BYD Chancay';
    const figures = Array.from({ length: 20 }, (_, place) => place + 1).join(' ');
    steps = 0;
    await answering.checkWithPauses(`${things} have 60% ${figures}`, { fallback: 'en' });
    expect(steps).toBeLessThanOrEqual(150);
  });

  it('does not grow with the claims in a text', () => {
    const check = (count: number) => () =>
      answering.checkClaim(many.slice(0, count).join(' '), { fallback: 'en' });
    // The whole is compared once more, and a joint more or less may be tried.
    expect(searchesOf(check(20))).toBeLessThanOrEqual(searchesOf(check(7)) + 1);
  });
});
