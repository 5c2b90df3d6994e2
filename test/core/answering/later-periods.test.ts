import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/core/answering/answer.ts';
import { answeringOver } from '../../support/answering-over.ts';
import { projectRetriever, readProject } from '../../support/project.ts';

async function firstCited(question: string): Promise<string | undefined> {
  const { knowledge } = await readProject();
  const { answerQuestion } = answeringOver(knowledge, { retriever: await projectRetriever() });
  const { answer } = await answerQuestion(question, {});
  return citationsOf(answer)[0]?.passage.id;
}

describe('a quantity told for several periods', () => {
  it('is answered with its latest period where none is asked for', async () => {
    expect(await firstCited('How many containers does Callao handle?')).toBe(
      'callao-chancay-containers-2025',
    );
  });

  it('is answered with the period that is asked for', async () => {
    expect(await firstCited('How many containers did Callao handle in 2016?')).toBe(
      'callao-containers-2013-2022-apn',
    );
  });
});
