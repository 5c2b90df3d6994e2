import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../../src/core/answering/answering.ts';
import { projectApplication } from '../../../support/application.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const choiceOf = (question: string) => answering.explain(question, {}).parts[0]?.choice;

describe('why a question is answered or not', () => {
  it('is the margin over the threshold where a sentence answers', () => {
    const choice = choiceOf('Who operates the Port of Chancay?');
    expect(choice?.outcome).toMatchObject({ kind: 'answered', margin: expect.any(Number) });
    expect(choice?.candidates[0]).toMatchObject({ fails: [], sentence: 0 });
    expect(choice?.candidates.length).toBeLessThanOrEqual(6);
  });

  it('is what each sentence is left out for, the sentences left out behind the others', () => {
    const choice = choiceOf('How much did the Port of Chancay cost in 1998?');
    const fails = choice?.candidates.map((each) => each.fails) ?? [];
    expect(fails.flat()).toContain('unmetTime');
    expect(fails).toEqual(fails.toSorted((a, b) => Math.sign(a.length) - Math.sign(b.length)));
  });

  it('is that it is never answered, for advice', () => {
    expect(choiceOf('Should I buy shares of Shougang?')?.outcome).toEqual({ kind: 'outside' });
  });

  it('is told of what acts as well: it is no question', () => {
    expect(answering.explain('thanks!', {}).act.kind).toBe('thanks');
  });
});
