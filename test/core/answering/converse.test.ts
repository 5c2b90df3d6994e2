import { describe, expect, it } from 'vitest';
import type { AnswerQuestion } from '../../../src/core/answering/answer-question.ts';
import { createConverse } from '../../../src/core/answering/converse.ts';
import {
  conversationIdSchema,
  keptTurns,
  type Conversation,
  type ConversationId,
} from '../../../src/core/conversation/conversation.ts';
import { personIdSchema } from '../../../src/core/conversation/place.ts';
import type { ConversationStore } from '../../../src/core/stores.ts';
import { createMemoryConversationStore } from '../../../src/storage/memory/memory-conversation-store.ts';

const id = conversationIdSchema.parse('here');

/** An answerer that notes how many turns it was given. */
function countingAnswerer() {
  const seen: { question: string; before: string[] }[] = [];
  const answer: AnswerQuestion = async (question, { turns = [] }) => {
    seen.push({ question, before: turns.map((turn) => turn.question) });
    return {
      answer: { status: 'abstained', mode: 'extractive', language: 'en', near: [] },
      turn: { question, context: '', language: 'en', entities: [], passages: [] },
    };
  };
  return { seen, answer };
}

describe('converse', () => {
  it('gives each question all the turns before it, though they are asked at once', async () => {
    const { seen, answer } = countingAnswerer();
    const converse = createConverse(answer, createMemoryConversationStore());
    await Promise.all(['one', 'two', 'three'].map((question) => converse(id, question, {})));
    expect(seen.map(({ before }) => before)).toEqual([[], ['one'], ['one', 'two']]);
  });

  it('goes on after a question that failed', async () => {
    const { seen, answer } = countingAnswerer();
    const failing: AnswerQuestion = async (question, options) => {
      if (question === 'bad') throw new Error('no');
      return answer(question, options);
    };
    const converse = createConverse(failing, createMemoryConversationStore());
    const outcomes = await Promise.allSettled(
      ['bad', 'good'].map((text) => converse(id, text, {})),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(seen).toEqual([{ question: 'good', before: [] }]);
  });

  it('keeps conversations apart and only their last turns', async () => {
    const { seen, answer } = countingAnswerer();
    const converse = createConverse(answer, createMemoryConversationStore());
    for (let place = 0; place < keptTurns + 3; place++) await converse(id, `q${place}`, {});
    await converse(conversationIdSchema.parse('there'), 'other', {});
    expect(seen.at(-2)?.before).toHaveLength(keptTurns);
    expect(seen.at(-1)?.before).toEqual([]);
  });

  it('forgets the turns before where a new subject begins', async () => {
    const { seen, answer } = countingAnswerer();
    const forgetful: AnswerQuestion = async (question, options) =>
      question === 'new'
        ? { ...(await answer(question, options)), turn: undefined, forgets: true }
        : answer(question, options);
    const converse = createConverse(forgetful, createMemoryConversationStore());
    for (const question of ['one', 'new', 'two']) await converse(id, question, {});
    expect(seen.map(({ before }) => before)).toEqual([[], ['one'], []]);
  });

  it('keeps no number of a telephone or a document, nor an address', async () => {
    const { answer } = countingAnswerer();
    const store = createMemoryConversationStore();
    const leaning: AnswerQuestion = async (question, options) => {
      const answered = await answer(question, options);
      return 'turn' in answered && answered.turn !== undefined
        ? { ...answered, turn: { ...answered.turn, context: question } }
        : answered;
    };
    const converse = createConverse(leaning, store);
    await converse(id, 'Soy Ana, DNI 45678912, ana@example.com, +51 987 654 321: ¿y Chancay？', {});
    expect(JSON.stringify(await store.load(id))).not.toMatch(/45678912|example|987|321/u);
  });

  it('keeps what is not personal in its own characters', async () => {
    const { answer } = countingAnswerer();
    const store = createMemoryConversationStore();
    await createConverse(answer, store)(id, '钱凯港2024年投资多少？', {});
    expect((await store.load(id))?.turns[0]?.question).toBe('钱凯港2024年投资多少？');
  });

  it('keeps the last hundred people who asked', async () => {
    const { answer } = countingAnswerer();
    const store = createMemoryConversationStore();
    const converse = createConverse(answer, store);
    const people = Array.from({ length: 103 }, (_, place) =>
      personIdSchema.parse(`${10_000 + place}`),
    );
    for (const by of [...people, people[3]]) await converse(id, 'q', { by });
    expect((await store.load(id))?.people).toEqual([...people.slice(4), people[3]]);
  });

  it('leaves erased what was erased while the answer was composed', async () => {
    const { answer } = countingAnswerer();
    const kept = new Map<ConversationId, Conversation>();
    const store: ConversationStore = {
      load: async (wanted) => kept.get(wanted),
      save: async (wanted, conversation) => void kept.set(wanted, conversation),
    };
    const erasing: AnswerQuestion = async (question, options) => {
      if (question === 'second') kept.clear();
      return answer(question, options);
    };
    const converse = createConverse(erasing, store);
    await converse(id, 'first', {});
    await converse(id, 'second', {});
    expect(kept.size).toBe(0);
  });

  it('adds its turn to what another process saved while the answer was composed', async () => {
    const { answer } = countingAnswerer();
    const store = createMemoryConversationStore();
    const meanwhile = createConverse(answer, store);
    const slow: AnswerQuestion = async (question, options) => {
      if (question === 'second') await meanwhile(id, 'between', {});
      return answer(question, options);
    };
    const converse = createConverse(slow, store);
    await converse(id, 'first', {});
    await converse(id, 'second', {});
    const kept = await store.load(id);
    expect(kept?.turns.map(({ question }) => question)).toEqual(['first', 'between', 'second']);
  });
});
