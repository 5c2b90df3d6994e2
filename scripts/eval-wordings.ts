import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { languages } from '../src/core/passages/language.ts';
import { startApplication } from '../src/program/application.ts';
import { bareConfig } from './bare-config.ts';

// How often a question that was written for one sentence is answered with its passage, and declined: one of
// fifty of `test/eval/wordings`, where each line is `passage#sentence`, a tab, and the question.
const lineSchema = z.tuple([z.string().regex(/^[a-z0-9-]+#\d+$/), z.string().min(1)]);
const every = 50;

const application = await startApplication(bareConfig());
const { answerQuestion, knowledge } = application.answering();
for (const language of languages) {
  const text = await readFile(
    new URL(`../test/eval/wordings/${language}.tsv`, import.meta.url),
    'utf8',
  );
  const lines = text
    .trim()
    .split('\n')
    .filter((_, place) => place % every === 0);
  let right = 0;
  let declined = 0;
  for (const line of lines) {
    const [sentence, question] = lineSchema.parse(line.split('\t'));
    const { answer } = await answerQuestion(question, { fallback: language });
    if (answer.status === 'abstained') declined++;
    const cited = 'citations' in answer ? answer.citations.map(({ passage }) => passage.id) : [];
    if (cited.some((id) => id === sentence.replace(/#\d+$/, '') && knowledge.passages.has(id)))
      right++;
  }
  const percent = (count: number) => `${((100 * count) / lines.length).toFixed(1)} %`;
  console.log(
    `${language}: ${lines.length} asked, ${percent(right)} with their passage, ${percent(declined)} declined`,
  );
}
await application.close();
