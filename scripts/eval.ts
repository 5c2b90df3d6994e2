import { createApplication, type Application } from '../src/program/application.ts';
import { loadConfig, readConfig, type Config } from '../src/config.ts';
import type { Answer } from '../src/core/answering/answer.ts';
import { conversationIdSchema } from '../src/core/conversation/conversation.ts';
import { Semaphore } from '../src/core/conversation/semaphore.ts';
import { languages } from '../src/core/passages/language.ts';
import { createRetriever } from '../src/core/retrieval/retriever.ts';
import { usesModel } from '../src/program/model.ts';
import { categories, halves, readEvalSet, type EvalQuestion } from './eval-set.ts';
import { createModelTally } from './model-tally.ts';

// Retrieval and answer figures over the project's own questions: with no model and no key or, with
// `--model`, by the language model that the environment names, beside the same without it.
const withModel = process.argv.includes('--model');
const tally = createModelTally();
const asking = new Semaphore(8);
const extractive = await start(bareConfig());
const application = withModel ? await start(modelConfig()) : extractive;
const retriever = createRetriever(application.knowledge);

function bareConfig(): Config {
  const reading = readConfig({}, '');
  if (!reading.ok) throw new Error(reading.complaint);
  return reading.config;
}

/** Of the environment only what has to do with the model, so that the figures can be compared. */
function modelConfig(): Config {
  const { openai, answerStyle, storeUrl } = loadConfig();
  const config: Config = { ...bareConfig(), openai, answerStyle, storeUrl, logLevel: 'warn' };
  if (usesModel(config)) return config;
  throw new Error('--model needs OPENAI_API_KEY or OPENAI_BASE_URL');
}

async function start(config: Config): Promise<Application> {
  const started = await createApplication(config, tally.watch);
  if (!started.ok) throw new Error(started.complaints.join('\n'));
  return started.application;
}

interface Outcome {
  readonly question: EvalQuestion;
  readonly answer: Answer;
  /** Place of the first right passage in the ranking, from 1; 0 where it is not among ten. */
  readonly rank: number;
}

async function ask(question: EvalQuestion, by: Application): Promise<Outcome> {
  const options = { fallback: question.lang };
  const before = performance.now();
  const answer =
    question.conversation === undefined
      ? (await by.answerQuestion(question.question, options)).answer
      : await by.converse(
          conversationIdSchema.parse(question.conversation),
          question.question,
          options,
        );
  if (by === application) tally.answered(answer, performance.now() - before);
  const right = new Set(question.passages.flat());
  const ranked = retriever.retrieve(question.question, { language: question.lang, limit: 10 });
  const rank = ranked.passages.findIndex(({ passage }) => right.has(passage.id)) + 1;
  return { question, answer, rank };
}

const cited = (answer: Answer) =>
  answer.status === 'abstained' ? [] : answer.sentences.flatMap(({ citations }) => citations);

/** Whether each part of the question has one of its passages in the answer. */
function isRight({ question, answer }: Outcome): boolean {
  if (question.expect === 'abstain') return answer.status === 'abstained';
  if (question.expect === 'either' && answer.status === 'abstained') return true;
  if (question.expect === 'partial' && answer.status !== 'partial') return false;
  const ids = new Set(cited(answer));
  return question.passages.every((part) => part.some((id) => ids.has(id)));
}

function isFirst({ question, answer }: Outcome): boolean {
  const [first] = cited(answer);
  return first !== undefined && question.passages.flat().includes(first);
}

const share = (outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean) =>
  outcomes.length === 0
    ? '-'
    : `${((100 * outcomes.filter(holds).length) / outcomes.length).toFixed(1)} %`;

const answerable = ({ question }: Outcome) => question.expect === 'answer';
const single = (outcome: Outcome) => answerable(outcome) && outcome.question.passages.length === 1;
const declined = ({ answer }: Outcome) => answer.status === 'abstained';

function retrievalRow(outcomes: readonly Outcome[]) {
  const asked = outcomes.filter(
    (outcome) => single(outcome) && outcome.question.category !== 'follow-up',
  );
  const reciprocal = asked.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0);
  return {
    questions: asked.length,
    'recall@1': share(asked, ({ rank }) => rank === 1),
    'recall@3': share(asked, ({ rank }) => rank >= 1 && rank <= 3),
    'MRR@10': asked.length === 0 ? '-' : (reciprocal / asked.length).toFixed(3),
    'right claim in answer': share(asked, isRight),
    'right claim first': share(asked, isFirst),
    'declined wrongly': share(asked, declined),
  };
}

function faithfulRow(outcomes: readonly Outcome[]) {
  const answers = outcomes.flatMap(({ answer }) => (answer.status === 'abstained' ? [] : [answer]));
  const sentences = answers.flatMap((answer) => answer.sentences);
  const citations = answers.flatMap((answer) => answer.citations);
  const verbatim = citations.filter(({ passage, quote, language }) =>
    passage.texts[language].text.includes(quote),
  );
  const supported = sentences.filter(({ citations: ids }) => ids.length > 0);
  return {
    sentences: sentences.length,
    cited: supported.length,
    quotes: citations.length,
    verbatim: verbatim.length,
  };
}

/** Answered and declined, and what of it was right, for one way of answering. */
function answerRow(outcomes: readonly Outcome[]) {
  const answered = outcomes.filter((outcome) => !declined(outcome));
  const unanswerable = outcomes.filter(({ question }) => question.expect === 'abstain');
  return {
    questions: outcomes.length,
    answered: answered.length,
    declined: outcomes.length - answered.length,
    right: share(outcomes, isRight),
    'declined wrongly': share(outcomes.filter(answerable), declined),
    'answered wrongly': share(unanswerable, (outcome) => !declined(outcome)),
  };
}

/** All questions, those of a conversation in their order. */
const askAll = (questions: readonly EvalQuestion[], by: Application) =>
  Promise.all(questions.map((question) => asking.run(() => ask(question, by))));

const showWrong = process.argv.includes('--wrong');
for (const half of halves) {
  const questions = await readEvalSet(half);
  const outcomes = await askAll(questions, application);
  console.log(`\n${half}: ${outcomes.length} questions`);
  if (withModel) {
    const without = await askAll(questions, extractive);
    console.table({ 'with the model': answerRow(outcomes), without: answerRow(without) });
    console.table(tally.take());
  }
  console.table({
    all: retrievalRow(outcomes),
    ...Object.fromEntries(
      languages.map((language) => [
        language,
        retrievalRow(outcomes.filter(({ question }) => question.lang === language)),
      ]),
    ),
  });
  console.table(
    Object.fromEntries(
      categories.map((category) => {
        const own = outcomes.filter(({ question }) => question.category === category);
        const row = {
          questions: own.length,
          right: share(own, isRight),
          declined: share(own, declined),
        };
        return [category, row];
      }),
    ),
  );
  console.table({ all: faithfulRow(outcomes) });
  // The wrong ones of the half kept apart stay unseen, or they would be tuned to.
  if (!showWrong || half === 'apart') continue;
  for (const outcome of outcomes.filter((each) => !isRight(each))) {
    const { question, answer, rank } = outcome;
    const got = answer.status === 'abstained' ? 'declined' : [...new Set(cited(answer))].join(' ');
    console.log(`${question.id} ${question.category} ${question.lang}: ${question.question}`);
    console.log(
      `   wanted ${question.passages.map((part) => part.join('|')).join(' + ') || 'a decline'}; rank ${rank}; got ${got}`,
    );
  }
}
await application.close();
