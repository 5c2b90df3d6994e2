import { beforeAll, describe, expect, it } from 'vitest';
import { conversationIdSchema } from '../../src/core/conversation/conversation.ts';
import { projectApplication } from '../support/application.ts';
import { judgeReader, type Judged } from './judge-reader.ts';
import { readersFloors, type ReaderGroup } from './readers-floors.ts';
import { askedIn, isMade, readReaders } from './readers-set.ts';

let judged: readonly Judged[];

beforeAll(async () => {
  const { answerQuestion, converse, knowledge } = (await projectApplication()).answering();
  const all: Judged[] = [];
  for (const question of await readReaders('chosen')) {
    const options = { fallback: question.lang, thisYear: askedIn };
    const answer =
      question.conversation === undefined
        ? (await answerQuestion(question.question, options)).answer
        : await converse(
            conversationIdSchema.parse(`floors-${question.conversation}`),
            question.question,
            options,
          );
    all.push(judgeReader(question, answer, knowledge));
  }
  judged = all;
}, 600_000);

describe('answers to questions as people type them', () => {
  it.for(readersFloors)(
    'of the group %s keep “%s” at %d %% or better',
    ([group, measure, bound]) => {
      const own = judged.filter((each) => isOf(each, group));
      const held = own.filter(({ isRight, isGood }) => (measure === 'good' ? isGood : isRight));
      expect((100 * held.length) / own.length).toBeGreaterThanOrEqual(bound);
    },
  );

  it('cite each sentence', () => {
    const uncited = judged.filter(
      ({ answer }) =>
        'sentences' in answer && answer.sentences.some(({ citations }) => citations.length === 0),
    );
    expect(uncited).toEqual([]);
  });
});

function isOf({ question }: Judged, group: ReaderGroup): boolean {
  const { expect: due, lang, reader, turn = 1 } = question;
  if (group === 'all') return true;
  if (group === 'people') return !isMade(question);
  if (group === 'told' || group === 'unheld' || group === 'stranger') return reader === group;
  if (group === 'follow-ups') return turn > 1 && due !== 'chat';
  return group === due || group === lang;
}
