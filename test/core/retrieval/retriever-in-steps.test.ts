import { describe, expect, it } from 'vitest';
import { readKnowledgeInSteps } from '../../../src/core/passages/read-knowledge.ts';
import { languages } from '../../../src/core/passages/language.ts';
import { createRetrieverInSteps } from '../../../src/core/retrieval/retriever.ts';
import { projectRetriever, readProject } from '../../support/project.ts';

function inSteps<Built>(building: Generator<void, Built>) {
  for (let steps = 1; ; steps += 1) {
    const step = building.next();
    if (step.done === true) return { steps, built: step.value };
  }
}

describe('the folder read in steps', () => {
  it('takes many, so that none of them holds up an acknowledgement, and reads the same', async () => {
    const { files, knowledge } = await readProject();
    const { steps, built } = inSteps(readKnowledgeInSteps(files));
    expect(built.knowledge).toEqual(knowledge);
    expect(steps).toBeGreaterThan(knowledge.passages.size / 20);
  });
});

describe('the retriever built in steps', () => {
  it('takes many, of the indexes too, and finds the same', async () => {
    const { knowledge } = await readProject();
    const { steps, built } = inSteps(createRetrieverInSteps(knowledge));
    expect(steps).toBeGreaterThan(knowledge.passages.size / 4);
    const whole = await projectRetriever();
    const questions = [...knowledge.passages.values()]
      .filter((_, place) => place % 40 === 0)
      .flatMap(({ asks }) => languages.flatMap((language) => asks[language].slice(0, 1)));
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) {
      const options = { limit: 5 };
      expect(built.retrieve(question, options)).toEqual(whole.retrieve(question, options));
    }
  });
});
