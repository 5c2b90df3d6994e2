import { beforeAll, describe, expect, it } from 'vitest';
import { createAnswering } from '../../src/core/answering/answering.ts';
import { citationsOf, sentencesOf } from '../../src/core/answering/answer.ts';
import type { Knowledge } from '../../src/core/passages/knowledge.ts';
import { renderAnswer } from '../../src/discord/render/render-answer.ts';
import type { MessagePayload } from '../../src/discord/sending/message-payload.ts';
import { createMemoryConversationStore } from '../../src/storage/memory/memory-conversation-store.ts';
import { phoneLines } from '../support/phone-lines.ts';
import { projectRetriever, readProject } from '../support/project.ts';
import { conversationIdOf } from '../support/records.ts';
import { displaysOf } from '../support/shown-text.ts';
import { askEvalSet, type Outcome } from './ask-eval-set.ts';
import { readEvalSet } from './eval-set.ts';
import { phoneSample } from './phone-sample.ts';

/** An answer to a question of the eval set as it goes to Discord. */
interface Sent extends Outcome {
  readonly payloads: readonly MessagePayload[];
  /** Lines of 40 columns with buttons and the rule above the sources: see phone-lines.ts. */
  readonly lines: number;
}

let knowledge: Knowledge;
let sent: readonly Sent[];

beforeAll(async () => {
  ({ knowledge } = await readProject());
  const retriever = await projectRetriever();
  const answering = createAnswering({
    knowledge,
    retriever,
    conversations: createMemoryConversationStore(),
    stopped: () => undefined,
  });
  const outcomes = await askEvalSet(phoneSample(await readEvalSet('chosen')), {
    answering,
    retriever,
  });
  sent = outcomes.map((outcome) => {
    const payloads = renderAnswer(outcome.answer, {
      knowledge,
      locale: outcome.answer.language,
      publicUrl: undefined,
      conversation: conversationIdOf('ask:123456789012345678'),
      offersThread: true,
    });
    return { ...outcome, payloads, lines: phoneLines(payloads) };
  });
}, 600_000);

const linesOf = (chosen: readonly Sent[]) =>
  chosen.map(({ lines }) => lines).toSorted((a, b) => a - b);

function spreadOf(chosen: readonly Sent[]) {
  const lines = linesOf(chosen);
  const at = (share: number) => lines[Math.ceil(share * lines.length) - 1] ?? 0;
  return { messages: lines.length, median: at(0.5), 'of 95 %': at(0.95), longest: at(1) };
}

const withSentences = (count: number) =>
  sent.filter(({ answer }) => sentencesOf(answer).length === count);

describe('the messages of 200 answers', () => {
  it('take few lines of a phone: in the median, in 95 of 100, and the longest', () => {
    const table = {
      all: spreadOf(sent),
      en: spreadOf(sent.filter(({ answer }) => answer.language === 'en')),
      es: spreadOf(sent.filter(({ answer }) => answer.language === 'es')),
      zh: spreadOf(sent.filter(({ answer }) => answer.language === 'zh')),
      'one sentence': spreadOf(withSentences(1)),
      declined: spreadOf(sent.filter(({ answer }) => answer.status === 'abstained')),
    };
    console.table(table);
    expect(sent.length).toBe(200);
    expect(table.all.median).toBeLessThanOrEqual(11);
    expect(table.all['of 95 %']).toBeLessThanOrEqual(24);
    expect(table.all.longest).toBeLessThanOrEqual(45);
    expect(table['one sentence']['of 95 %']).toBeLessThanOrEqual(12);
    expect(table.declined.longest).toBeLessThanOrEqual(10);
  });

  it('name no source twice, and none without an address where another has one', () => {
    for (const { answer, payloads } of sent) {
      const notes = payloads.flatMap((payload) => displaysOf(payload)[1]?.split('\n') ?? []);
      const named = notes.map((note) => note.replace(/^-# (?:\[\d+\] )+/, ''));
      expect(new Set(named).size).toBe(named.length);
      for (const { n, passage } of citationsOf(answer)) {
        const note = notes.find((line) => line.includes(`[${n}] `)) ?? '';
        const canOpen = passage.support.some(
          ({ source }) => knowledge.sources.get(source)?.url !== undefined,
        );
        expect([note, note.includes('](<http')]).toEqual([note, canOpen]);
      }
    }
  });
});
