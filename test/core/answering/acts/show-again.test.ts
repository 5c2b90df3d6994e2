import { beforeAll, describe, expect, it } from 'vitest';
import { showAgain } from '../../../../src/core/answering/acts/show-again.ts';
import type { Answering } from '../../../../src/core/answering/answering.ts';
import type { Shown } from '../../../../src/core/conversation/conversation.ts';
import { passageIdSchema } from '../../../../src/core/passages/passage.ts';
import { answeringOver } from '../../../support/answering-over.ts';
import { projectRetriever, readProject } from '../../../support/project.ts';

let answering: Answering;
beforeAll(async () => {
  const { knowledge } = await readProject();
  answering = answeringOver(knowledge, { retriever: await projectRetriever() });
});

describe('the rest of an answer that was shown', () => {
  const passage = passageIdSchema.parse('intelligence-law-sceptic-2024');
  const shown = {
    language: 'en' as const,
    sentences: [
      { passage, sentence: 0 },
      { passage, sentence: 1 },
    ],
  } satisfies Shown;

  const leads = (from?: number) =>
    showAgain(shown, answering.knowledge, answering.compose, from)?.sentences.map(
      ({ lead }) => lead,
    );

  it('says by itself who says it, where it begins within what one source says', () => {
    const who = 'Analysis (China Law Translate, February 2024): ';
    expect(leads()).toEqual([who, 'Analysis: ']);
    expect(leads(1)).toEqual([who, who]);
  });

  it('keeps the numbers of the whole', () => {
    const of = (from: number) =>
      showAgain(shown, answering.knowledge, answering.compose, from)?.citations.map(({ n }) => n);
    expect(of(1)).toEqual(of(0));
  });
});
