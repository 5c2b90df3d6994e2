import { readConfig } from '../src/config.ts';
import { createApplication } from '../src/program/application.ts';
import { evidenceNames } from '../src/core/answering/evidence/answer-evidence.ts';
import { createQuestionJudges } from '../src/core/answering/evidence/answerability.ts';
import { withoutOrders } from '../src/core/question/without-orders.ts';
import { languages } from '../src/core/passages/language.ts';
import { createRetriever } from '../src/core/retrieval/retriever.ts';
import { readEvalSet } from './eval-set.ts';

// Fits the weights of src/core/answering/evidence/answer-weights.ts on the chosen half and prints them:
// logistic regression with an L2 penalty, by coordinate descent, answerable questions against those to
// be declined. The base is set so that at most the given share of answerable questions is declined.

/** How much of the answerable questions may be declined. */
const mayDecline = Number(process.argv[2] ?? 0.04);

/** Off-topic questions are rarer in the set than in life. */
const offTopicWeight = Number(process.argv[3] ?? 3);

const penalty = 2;
const rounds = 150;

const reading = readConfig({}, '');
if (!reading.ok) throw new Error(reading.complaint);
const start = await createApplication(reading.config);
if (!start.ok) throw new Error(start.complaints.join('\n'));
const { knowledge } = start.application;
const retriever = createRetriever(knowledge);
const { readQuestion, answerability } = createQuestionJudges(knowledge, retriever);

interface Sample {
  readonly values: readonly number[];
  readonly isAnswerable: boolean;
  readonly category: string;
}

const names = [...evidenceNames, ...languages] as const;
const samples: Sample[] = [];
const declinedAlready = { answerable: 0, other: 0 };
for (const { question: text, lang, conversation, expect, category, passages } of await readEvalSet(
  'chosen',
)) {
  const single = conversation === undefined && expect !== 'either' && passages.length < 2;
  if (!single || category === 'injection') continue;
  const language = retriever.languageOf(text) ?? lang;
  const question = readQuestion(withoutOrders(text, language), language);
  const retrieval = retriever.retrieve(question.text, { language, limit: 12 });
  const asked = { question, retrieval };
  const [candidate] = answerability.candidates(asked);
  const isAnswerable = expect === 'answer';
  if (candidate === undefined) {
    declinedAlready[isAnswerable ? 'answerable' : 'other']++;
    continue;
  }
  const evidence = answerability.evidenceOf(asked, candidate);
  const values = [
    ...evidenceNames.map((name) => evidence[name]),
    ...languages.map((each) => Number(each === language)),
  ];
  samples.push({ values, isAnswerable, category });
}

const scale = names.map((_, column) => {
  const values = samples.map((sample) => sample.values[column] ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return (
    Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
  );
});
const rows = samples.map(({ values }) =>
  values.map((value, column) => value / (scale[column] ?? 1)),
);
const labels = samples.map(({ isAnswerable }) => Number(isAnswerable));

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);

/** What can only speak for an answer, and what only against it, whatever the set's questions are like. */
const forAnswer: ReadonlySet<string> = new Set([
  'weightMet',
  'likestAsk',
  'asksOfKind',
  'amountNamed',
]);
const againstAnswer: ReadonlySet<string> = new Set([
  'unmetShare',
  'focusUnmet',
  'nobodyNamed',
  'nothingNamed',
]);

function bounded(weight: number, name: string): number {
  if (forAnswer.has(name)) return Math.max(0, weight);
  return againstAnswer.has(name) ? Math.min(0, weight) : weight;
}

/** Newton's step for one weight after another, each kept on its side of 0. */
const weights: number[] = names.map(() => 0);
const sums = rows.map(() => 0);
for (let round = 0; round < rounds; round++) {
  for (const [column, name] of names.entries()) {
    const weight = weights[column] ?? 0;
    let gradient = penalty * weight;
    let curvature = penalty;
    for (const [place, row] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-(sums[place] ?? 0)));
      const counted = samples[place]?.category === 'off-topic' ? offTopicWeight : 1;
      const value = row[column] ?? 0;
      gradient += counted * (chance - (labels[place] ?? 0)) * value;
      curvature += counted * chance * (1 - chance) * value * value;
    }
    const next = bounded(weight - gradient / curvature, name);
    weights[column] = next;
    for (const [place, row] of rows.entries()) {
      sums[place] = (sums[place] ?? 0) + (next - weight) * (row[column] ?? 0);
    }
  }
}

const scores = rows.map((row) => dot(row, weights));
const answerable = scores.filter((_, place) => labels[place] === 1).toSorted((a, b) => a - b);
const allAnswerable = answerable.length + declinedAlready.answerable;
const cut = Math.max(0, Math.floor(mayDecline * allAnswerable) - declinedAlready.answerable);
const threshold = answerable[cut] ?? 0;
const round = (value: number) => Math.round(value * 100) / 100;
const raw = Object.fromEntries(
  names.map((name, column) => [name, round((weights[column] ?? 0) / (scale[column] ?? 1))]),
);
console.log(
  'base:',
  Object.fromEntries(
    languages.map((language) => [language, round((raw[language] ?? 0) - threshold)]),
  ),
);
console.log('weights:', Object.fromEntries(evidenceNames.map((name) => [name, raw[name]])));
for (const category of ['near-topic', 'off-topic']) {
  const own = samples.flatMap((sample, place) =>
    sample.category === category ? [scores[place] ?? 0] : [],
  );
  console.log(
    category,
    'let through',
    own.filter((score) => score >= threshold).length,
    'of',
    own.length,
    'that reach the score',
  );
}
console.log(
  'answerable',
  allAnswerable,
  'declined before',
  declinedAlready.answerable,
  'then',
  cut,
);
