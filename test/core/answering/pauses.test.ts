import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAnswering, type Answering } from '../../../src/core/answering/answering.ts';
import { passagesCompared } from '../../../src/core/checking/thresholds.ts';
import { createMemoryConversationStore } from '../../../src/storage/memory/memory-conversation-store.ts';
import { projectRetriever, readProject } from '../../support/project.ts';

/** More searches in a row are longer than an acknowledgement may have to wait. */
const mostInARow = 3;

let answering: Answering;
let going: string[] = [];
beforeAll(async () => {
  const { knowledge } = await readProject();
  const retriever = await projectRetriever();
  answering = createAnswering({
    knowledge,
    retriever: {
      ...retriever,
      retrieve: (...asked) => {
        going.push('a search');
        return retriever.retrieve(...asked);
      },
    },
    conversations: createMemoryConversationStore(),
    stopped: () => undefined,
    pause: async () => void going.push('another'),
  });
});
beforeEach(() => (going = []));

/** How many searches there were between two pauses, at most. */
function longestRow(): number {
  const rows = going.join().split('another');
  return Math.max(...rows.map((row) => row.split('a search').length - 1));
}

describe('an answer lets others go first', () => {
  it('before it is told and after', async () => {
    const asked = answering.answerQuestion('Who operates Las Bambas?', {});
    going.push('the one who asked');
    const { answer } = await asked;
    expect(going.filter((each) => each === 'another').length).toBeGreaterThanOrEqual(2);
    expect(going.indexOf('the one who asked')).toBeLessThan(going.indexOf('a search'));
    expect(answer.status).toBe('answered');
  });

  it.for([
    'Compare Las Bambas and Toromocho and Marcona and Chancay and Chaglla and COSCO',
    'Since when? How much and who and when? And what about Chancay?',
    'What does each side say about the port of Chancay and the mine of Las Bambas?',
    '¿Quién opera Las Bambas, desde cuándo y cuánto pagó por ella?',
    '秘鲁的鱼粉出口多少？中国买多少？从什么时候？',
  ])('between its searches: %s', async (question) => {
    await answering.answerQuestion(question, {});
    expect(going.filter((each) => each === 'a search').length).toBeGreaterThan(0);
    expect(longestRow()).toBeLessThanOrEqual(mostInARow);
  });

  it('and is what it would be alone, though others are made between its steps', async () => {
    const questions = ['Who owns Las Bambas and since when?', 'Compare Chancay and Callao'];
    const together = await Promise.all(
      questions.map((question) => answering.answerQuestion(question, {})),
    );
    const alone = questions.map((question) => answering.answerExtractively(question, {}));
    expect(together.map(({ turn }) => turn?.passages)).toEqual(
      alone.map(({ turn }) => turn.passages),
    );
  });
});

describe('a check of a claim lets others go first', () => {
  const claim =
    'MMG has operated Las Bambas since 2014 and the port of Chancay was not opened in 2024. ' +
    'COSCO owns 60% of Chancay. Llamas were sold to Chinese farms.';

  it('between its searches', async () => {
    await answering.checkWithPauses(claim, {});
    expect(going.filter((each) => each === 'a search').length).toBeGreaterThan(4);
    expect(longestRow()).toBeLessThanOrEqual(mostInARow);
  });

  it('between the passages that it is compared with, by its words and by what it says', async () => {
    await answering.checkWithPauses('Llamas were sold to Chinese farms', {});
    const pauses = going.filter((each) => each === 'another').length;
    expect(pauses).toBeGreaterThan(2 * passagesCompared - 4);
  });

  it('and finds what it finds without', async () => {
    expect(await answering.checkWithPauses(claim, {})).toEqual(answering.checkClaim(claim, {}));
  });
});
