import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/core/answering/answer-text.ts';
import type { Answer } from '../../../src/core/answering/answer.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { folderWith } from '../../support/folder.ts';

const { knowledge } = readKnowledge(folderWith());
const [passage] = knowledge.passages.values();
if (passage === undefined) throw new Error('the folder has no passage');

const answer: Answer = {
  status: 'answered',
  mode: 'extractive',
  language: 'en',
  sentences: [
    { lead: '', claim: 'One.', text: 'One.', citations: [passage.id] },
    { lead: '', claim: 'Two.', text: 'Two.', citations: [passage.id], heading: 'Companies' },
    { lead: '', claim: 'Three.', text: 'Three.', citations: [passage.id], heading: 'Companies' },
  ],
  citations: [{ n: 1, passage, language: 'en', quote: '' }],
};

describe('an answer as text', () => {
  it('has its headings on lines of their own', () => {
    expect(answerText(answer, knowledge)).toBe('One.[1]\n— Companies —\nTwo.[1] Three.[1]');
  });

  it('quotes what it lacks without the stop behind it, since its sentence has its own', () => {
    const partial = { ...answer, status: 'partial', missing: ['who paid for it .'] } as const;
    expect(answerText(partial, knowledge)).toMatch(/ Not in the collection: “who paid for it”\.$/);
  });

  it('ends with why no model had a part in it, where that is told', () => {
    const text = answerText({ ...answer, without: 'budget' }, knowledge);
    expect(text).toMatch(/Three\.\[1\] Put together without the language model: its budget/);
  });

  it('that declines ends so too, or an outage would look like a gap', () => {
    const text = answerText(
      { status: 'abstained', mode: 'extractive', language: 'zh', near: [], without: 'outage' },
      knowledge,
    );
    expect(text).toContain('模型暂时连不上');
  });
});
