import { describe, expect, it } from 'vitest';
import { answerLines } from '../../src/cli/answer-lines.ts';
import { openApplication } from '../support/application.ts';

describe('an answer in the terminal', () => {
  it('has a heading on a line of its own above its sentences', async () => {
    const application = await openApplication();
    const { answer } = await application.answerQuestion('Summarise the Port of Chancay', {});
    const lines = answerLines(answer, application);
    expect(lines.filter((line) => line.startsWith('—'))).toEqual([
      '— Facts and figures —',
      '— Proposed, planned or expected —',
    ]);
  });

  it('tells above the sources that it was made without the model', async () => {
    const application = await openApplication();
    const { answer } = await application.answerQuestion('Who operates Las Bambas?', {});
    const lines = answerLines({ ...answer, without: 'share' }, application);
    expect(lines[lines.indexOf('') - 1]).toContain('your share of today’s budget');
  });
});
