import { beforeAll, describe, expect, it } from 'vitest';
import { citationsOf } from '../../../../src/core/answering/answer.ts';
import type { Answering } from '../../../../src/core/answering/answering.ts';
import { projectApplication } from '../../../support/application.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

async function nextOf(question: string) {
  const { answer } = await answering.answerQuestion(question, {});
  return { answer, next: answer.next ?? [] };
}

describe('the questions that come next', () => {
  it.for([
    'Who operates the Port of Chancay?',
    '¿Cuánto se pagó por Luz del Sur?',
    '拉斯邦巴斯铜矿有哪些股东？',
    'What wages does Las Bambas pay?',
  ])(
    'are answered by the passage that they name, in the language of the answer: %s',
    async (asked) => {
      const { answer, next } = await nextOf(asked);
      expect(next.length).toBeGreaterThan(0);
      expect(next.length).toBeLessThanOrEqual(3);
      for (const { question, passage } of next) {
        const { answer: other } = await answering.answerQuestion(question, {});
        expect(other.language).toBe(answer.language);
        expect(citationsOf(other).map((each) => each.passage.id)).toContain(passage);
      }
    },
  );

  it('ask for what was not just shown, each for something else', async () => {
    const { next } = await nextOf('Who operates the Port of Chancay?');
    const relations = next.map(({ relation }) => relation);
    expect(relations).not.toContain('operator');
    expect(new Set(relations).size).toBe(next.length);
    expect(new Set(next.map(({ passage }) => passage)).size).toBe(next.length);
  });

  it('are on what a decline is about', async () => {
    const { answer, next } = await nextOf('What wages does Las Bambas pay?');
    expect(answer.status).toBe('abstained');
    for (const { question } of next) expect(question).toContain('Las Bambas');
  });

  it('are none where nothing is known of what is asked', async () => {
    expect((await nextOf('How do I bake an apple cake?')).next).toEqual([]);
  });

  it('are the same each time', async () => {
    const first = await nextOf('Who owns Luz del Sur?');
    expect((await nextOf('Who owns Luz del Sur?')).next).toEqual(first.next);
  });
});
