import { beforeAll, describe, expect, it } from 'vitest';
import { answeringOver } from '../../../support/answering-over.ts';
import { createQuestionJudges } from '../../../../src/core/answering/evidence/answerability.ts';
import type { Answering } from '../../../../src/core/answering/answering.ts';
import {
  createCompletion,
  type CompleteExcerpts,
} from '../../../../src/core/answering/model/complete-excerpts.ts';
import { entityIdSchema } from '../../../../src/core/passages/passage.ts';
import type { Retriever } from '../../../../src/core/retrieval/retriever.ts';
import { projectRetriever, readProject } from '../../../support/project.ts';

let answering: Answering;
let complete: CompleteExcerpts;
let retriever: Retriever;
beforeAll(async () => {
  const { knowledge } = await readProject();
  retriever = await projectRetriever();
  const judges = createQuestionJudges(knowledge, retriever);
  complete = createCompletion({ knowledge, retriever, ...judges });
  answering = answeringOver(knowledge, { retriever });
});

describe('a completed choice', () => {
  it('tells nothing as missing that it shows', () => {
    const { basis } = answering.answerExtractively('Compare Chancay and Las Bambas', {});
    const lacking = [
      { name: 'the Las Bambas mine', entity: entityIdSchema.parse('las-bambas') },
      { name: 'Nestle' },
    ];
    const { knowledge } = answering;
    const whole = complete({
      chosen: basis.broad.excerpts,
      basis: { ...basis, broad: { ...basis.broad, lacking }, reading: undefined },
      arrangement: {
        form: basis.form,
        language: 'en',
        knowledge,
        compared: basis.broad.compared,
        entitiesOf: (passage) => retriever.entitiesOf(passage),
      },
      dropped: () => undefined,
    });
    expect(whole).toMatchObject({ ok: true, missing: ['Nestle'] });
  });
});
