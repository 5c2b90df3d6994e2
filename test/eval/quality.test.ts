import { beforeAll, describe, expect, it } from 'vitest';
import { answeringOver } from '../support/answering-over.ts';
import { projectRetriever, readProject } from '../support/project.ts';
import { askEvalSet, type Outcome } from './ask-eval-set.ts';
import { readEvalSet } from './eval-set.ts';
import { floors } from './floors.ts';
import { measures, outcomesOf } from './measures.ts';

let outcomes: readonly Outcome[];

beforeAll(async () => {
  const [{ knowledge }, retriever] = [await readProject(), await projectRetriever()];
  const answering = answeringOver(knowledge, { retriever });
  outcomes = await askEvalSet(await readEvalSet('chosen'), { answering, retriever });
}, 600_000);

describe('the answers to the questions for choosing', () => {
  it.for(floors)('of the group %s keep “%s” at %d or better', ([group, measure, bound]) => {
    const { better, of } = measures[measure];
    const figure = of(outcomesOf(group, outcomes));
    if (better === 'higher') expect(figure).toBeGreaterThanOrEqual(bound);
    else expect(figure).toBeLessThanOrEqual(bound);
  });
});
