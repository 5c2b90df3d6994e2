import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/core/answering/answer.ts';
import { sentencesOf } from '../../../../src/core/answering/answer.ts';
import type { Answering } from '../../../../src/core/answering/answering.ts';
import { answeringOver } from '../../../support/answering-over.ts';
import {
  chosenText,
  misleadingScript,
  readMisleadingChoices,
  type MisleadingChoice,
} from '../../../support/misleading-choices.ts';
import { projectRetriever, readProject } from '../../../support/project.ts';
import { scriptedModel, type ScriptedModel } from '../../../support/scripted-model.ts';

let answering: Answering;
let scripted: ScriptedModel;
let choices: readonly MisleadingChoice[];
beforeAll(async () => {
  const { knowledge } = await readProject();
  scripted = await scriptedModel();
  answering = answeringOver(knowledge, {
    retriever: await projectRetriever(),
    model: scripted.model,
  });
  choices = await readMisleadingChoices();
});

/** What became of the answer without a model. */
type Outcome = 'kept' | 'gone' | 'declined' | 'answered though declined';

async function outcomeOf(choice: MisleadingChoice): Promise<Outcome> {
  const { knowledge } = answering;
  const asked = { fallback: choice.lang };
  const own = answering.answerExtractively(choice.question, asked).answer;
  scripted.script(misleadingScript(choice, knowledge, own.language));
  const { answer } = await answering.answerQuestion(choice.question, asked);
  const text = chosenText(choice, knowledge, own.language);
  if (own.status === 'abstained') {
    return claimsOf(answer).includes(text ?? '') ? 'answered though declined' : 'declined';
  }
  const [first] = claimsOf(own);
  return first === undefined || claimsOf(answer).includes(first) || answer.mode !== 'model'
    ? 'kept'
    : 'gone';
}

const claimsOf = (answer: Answer) =>
  sentencesOf(answer).map(({ claim, origin }) => origin ?? claim);

describe('a true sentence that does not answer', () => {
  it(
    'takes the place of an answer, or of a decline, next to never',
    { timeout: 120_000 },
    async () => {
      const rows: Record<string, Record<Outcome | 'all', number>> = {};
      for (const choice of choices) {
        const row = (rows[choice.kind] ??= {
          all: 0,
          kept: 0,
          gone: 0,
          declined: 0,
          'answered though declined': 0,
        });
        row.all += 1;
        row[await outcomeOf(choice)] += 1;
      }
      console.table(rows);
      const misled = Object.values(rows).reduce(
        (sum, row) => sum + row.gone + row['answered though declined'],
        0,
      );
      expect(choices).toHaveLength(110);
      expect(misled).toBeLessThanOrEqual(17);
    },
  );
});
