import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { answerRecord } from '../src/core/records/answer-record.ts';
import { viewOf } from '../src/cli/view.ts';
import { citationsOf, sentencesOf } from '../src/core/answering/answer.ts';
import { loadConfig, type Config } from '../src/config.ts';
import { languages } from '../src/core/passages/language.ts';
import { createRetriever } from '../src/core/retrieval/retriever.ts';
import { startApplication, type Application } from '../src/program/application.ts';
import { usesModel } from '../src/program/model.ts';
import { askEvalSet, type Outcome } from '../test/eval/ask-eval-set.ts';
import { categories, halves, readEvalSet, type EvalQuestion } from '../test/eval/eval-set.ts';
import {
  citedBy,
  isRight,
  measures,
  outcomesOf,
  type Group,
  type MeasureName,
} from '../test/eval/measures.ts';
import { bareConfig } from './bare-config.ts';
import { createModelTally } from './model-tally.ts';

// Retrieval and answer figures over the project's own questions: with no model and no key or, with
// `--model`, by the language model that the environment names, beside the same without it. `--wrong`
// lists what went wrong; `--answers FILE` writes every answer, for a comparison byte by byte;
// `--floors` prints the rows of test/eval/floors.ts.
const { values: options } = parseArgs({
  options: {
    model: { type: 'boolean', default: false },
    wrong: { type: 'boolean', default: false },
    floors: { type: 'boolean', default: false },
    answers: { type: 'string' },
  },
});
const tally = createModelTally();
const extractive = await start(bareConfig());
const application = options.model ? await start(modelConfig()) : extractive;
const view = viewOf(application);
const retriever = createRetriever(view.knowledge);

/** Of the environment only what has to do with the model, so that the figures can be compared. */
function modelConfig(): Config {
  const { openai, storeUrl } = loadConfig();
  const config: Config = { ...bareConfig(), openai, storeUrl, logLevel: 'warn' };
  if (usesModel(config)) return config;
  throw new Error('--model needs OPENAI_API_KEY or OPENAI_BASE_URL');
}

function start(config: Config): Promise<Application> {
  return startApplication(config, tally.watch);
}

const ask = (questions: readonly EvalQuestion[], by: Application) =>
  askEvalSet(questions, {
    answering: by.answering(),
    retriever,
    ...(by === application && { answered: tally.answered }),
  });

/** The figures of some groups, a row each. */
function table(
  outcomes: readonly Outcome[],
  shownGroups: readonly Group[],
  names: readonly MeasureName[],
) {
  return Object.fromEntries(
    shownGroups.map((group) => [group, row(outcomesOf(group, outcomes), names)]),
  );
}

function row(outcomes: readonly Outcome[], names: readonly MeasureName[]) {
  const figures = names.map((name) => {
    const { unit, of } = measures[name];
    const figure = of(outcomes);
    if (figure === undefined) return [name, '-'];
    return [name, unit === '%' ? `${figure.toFixed(1)} %` : figure.toFixed(3)];
  });
  return { questions: outcomes.length, ...Object.fromEntries(figures) };
}

function faithfulRow(outcomes: readonly Outcome[]) {
  const sentences = outcomes.flatMap(({ answer }) => sentencesOf(answer));
  const citations = outcomes.flatMap(({ answer }) => citationsOf(answer));
  const verbatim = citations.filter(({ passage, quote, language }) =>
    passage.texts[language].text.includes(quote),
  );
  return {
    sentences: sentences.length,
    cited: sentences.filter(({ citations: ids }) => ids.length > 0).length,
    quotes: citations.length,
    verbatim: verbatim.length,
  };
}

function printWrong(outcomes: readonly Outcome[]): void {
  for (const { question, answer, rank } of outcomes.filter((each) => !isRight(each))) {
    const got =
      answer.status === 'abstained' ? 'declined' : [...new Set(citedBy(answer))].join(' ');
    const wanted = question.passages.map((part) => part.join('|')).join(' + ') || 'a decline';
    console.log(`${question.id} ${question.category} ${question.lang}: ${question.question}`);
    console.log(`   wanted ${wanted}; rank ${rank}; got ${got}`);
  }
}

/** Rows of the table of floors: each bound is the figure, rounded to the worse. */
function printFloors(
  outcomes: readonly Outcome[],
  group: Group,
  names: readonly MeasureName[],
): void {
  for (const name of names) {
    const { unit, better, of } = measures[name];
    const figure = of(outcomesOf(group, outcomes));
    if (figure === undefined) continue;
    const steps = unit === '%' ? 10 : 1000;
    const bound =
      (better === 'higher' ? Math.floor(figure * steps) : Math.ceil(figure * steps)) / steps;
    console.log(`  ['${group}', '${name}', ${bound}, ${Number(figure.toFixed(2))}],`);
  }
}

function lineOf({ question, answer }: Outcome): string {
  const { elapsedMs: _, ...record } = answerRecord(answer, view, 0);
  return `${JSON.stringify({ id: question.id, ...record })}\n`;
}

const ofRanking = [
  'recall@1',
  'recall@3',
  'MRR@10',
  'right claim in answer',
  'right claim first',
] as const;
const ofDeclining = ['declined wrongly', 'answered wrongly'] as const;
const ofShape = ['sentences an answer', 'beside the point', 'repeated'] as const;

const answers: string[] = [];
for (const half of halves) {
  const questions = await readEvalSet(half);
  const outcomes = await ask(questions, application);
  answers.push(...outcomes.map(lineOf));
  console.log(`\n${half}: ${outcomes.length} questions`);
  if (options.model) {
    const without = await ask(questions, extractive);
    const names = ['right', 'declined', 'declined wrongly', 'answered wrongly'] as const;
    console.table({ 'with the model': row(outcomes, names), without: row(without, names) });
    console.table(tally.take());
  }
  for (const names of [ofRanking, ofDeclining, ofShape]) {
    console.table(table(outcomes, ['all', ...languages], names));
  }
  console.table(table(outcomes, categories, ['right', 'declined']));
  console.table({ all: faithfulRow(outcomes) });
  // The wrong ones of the half kept apart stay unseen, or they would be tuned to.
  if (half === 'apart') continue;
  if (options.wrong) printWrong(outcomes);
  if (!options.floors) continue;
  for (const group of ['all' as const, ...languages]) {
    printFloors(outcomes, group, ['right', ...ofRanking, ...ofDeclining, ...ofShape]);
  }
  for (const category of categories) {
    printFloors(outcomes, category, ['right', 'right claim first', ...ofDeclining]);
  }
}
if (options.answers !== undefined) await writeFile(options.answers, answers.join(''));
await application.close();
