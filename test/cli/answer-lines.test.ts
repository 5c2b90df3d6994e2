import { describe, expect, it } from 'vitest';
import { answerLines } from '../../src/cli/lines/answer-lines.ts';
import { viewOf } from '../../src/cli/view.ts';
import { projectApplication } from '../support/application.ts';

describe('an answer in the terminal', () => {
  it('has a heading on a line of its own above its sentences', async () => {
    const view = viewOf(await projectApplication());
    const { answer } = await view.answerQuestion('Summarise Hikvision', {});
    const lines = answerLines(answer, view);
    expect(lines.filter((line) => line.startsWith('—'))).toEqual([
      '— Facts and figures —',
      '— Positions and analysis —',
    ]);
  });

  it('ends with the questions that come next, a line each', async () => {
    const view = viewOf(await projectApplication());
    const { answer } = await view.answerQuestion('Who operates Las Bambas?', {});
    const next = answer.next?.map(({ question }) => `→ ${question}`) ?? [];
    expect(next).not.toEqual([]);
    expect(answerLines(answer, view).slice(-next.length - 1)).toEqual(['', ...next]);
  });

  it('tells above the sources that it was made without the model', async () => {
    const view = viewOf(await projectApplication());
    const { answer } = await view.answerQuestion('Who operates Las Bambas?', {});
    const lines = answerLines({ ...answer, without: 'share' }, view);
    expect(lines[lines.indexOf('') - 1]).toContain('your share of today’s budget');
  });

  it('that declines tells what is held once: by questions to press, else by titles', async () => {
    const view = viewOf(await projectApplication());
    const { answer } = await view.answerQuestion('How many cats live in the port of Chancay?', {});
    if (answer.status !== 'abstained') throw new Error('answered');
    expect(answer.next).not.toEqual([]);
    const near = answer.near.map(({ texts }) => texts.en.title);
    expect(near).not.toEqual([]);
    const told = (isNumbered: boolean, of = answer) => answerLines(of, view, isNumbered).join('\n');
    for (const title of near) {
      expect(told(true)).not.toContain(title);
      expect(told(false)).toContain(title);
      expect(told(true, { ...answer, next: [] })).toContain(title);
    }
    expect(told(true)).toContain('1 → ');
  });
});
