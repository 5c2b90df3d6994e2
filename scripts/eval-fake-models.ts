import { parseArgs } from 'node:util';
import type { Config } from '../src/config.ts';
import { citationsOf, sentencesOf, type Answer } from '../src/core/answering/answer.ts';
import type { Answering } from '../src/core/answering/answering.ts';
import { conversationIdSchema } from '../src/core/conversation/conversation.ts';
import type { Language } from '../src/core/passages/language.ts';
import { startApplication, type Application } from '../src/program/application.ts';
import { halves, readEvalSet } from '../test/eval/eval-set.ts';
import { judgeReader } from '../test/eval/judge-reader.ts';
import { knownOfEval, knownOfReaders, type KnowingSources } from '../test/eval/known-questions.ts';
import { isRight } from '../test/eval/measures.ts';
import { readReaders } from '../test/eval/readers-set.ts';
import type { KnownQuestions } from '../test/support/fake-openai/knowing-replies.ts';
import type { ModelMode } from '../test/support/fake-openai/model-modes.ts';
import { startFakeOpenai, type FakeOpenai } from '../test/support/fake-openai/start-fake-openai.ts';
import { bareConfig } from './bare-config.ts';

// How far models of every kind get, from one that knows each question to one that means harm: the
// bounds of what a model can do to the answers. A true one is measured by `npm run eval -- --model`.
// `--fake` and `--set` take a part of a name, to measure that alone.
const { values: options } = parseArgs({
  options: { fake: { type: 'string', default: '' }, set: { type: 'string', default: '' } },
});

interface Fake {
  readonly name: string;
  readonly mode: (known: KnownQuestions) => ModelMode;
  readonly timeoutMs?: number;
}

const fakes: readonly Fake[] = [
  { name: 'knows the question and the answer', mode: (known) => ({ kind: 'knowing', known }) },
  { name: "chooses by the question's words", mode: () => ({ kind: 'honest' }) },
  { name: 'says yes, with the first sentences', mode: () => ({ kind: 'willing' }) },
  { name: 'says no to everything', mode: () => ({ kind: 'declining' }) },
  { name: 'misreads on purpose, says yes', mode: () => ({ kind: 'misreading' }) },
  { name: 'writes what cannot be read', mode: () => ({ kind: 'invalid-json' }) },
  { name: 'never replies in time', mode: () => ({ kind: 'hang' }), timeoutMs: 100 },
];

/** A question, and what tells whether an answer to it is right. */
interface Posed {
  readonly question: string;
  readonly lang: Language;
  readonly conversation: string | undefined;
  readonly mayAnswer: boolean;
  readonly mustAnswer: boolean;
  readonly judge: (answer: Answer) => { readonly isRight: boolean; readonly beside: number };
}

interface PosedSet {
  readonly title: string;
  readonly posed: readonly Posed[];
  readonly known: KnownQuestions;
}

async function formalSet(
  half: (typeof halves)[number],
  sources: KnowingSources,
): Promise<PosedSet> {
  const questions = await readEvalSet(half);
  const posed = questions.map((question): Posed => {
    const right = new Set<string>(question.passages.flat());
    return {
      ...question,
      conversation: question.conversation,
      mayAnswer: question.expect !== 'abstain',
      mustAnswer: question.expect === 'answer' || question.expect === 'partial',
      judge: (answer) => ({
        isRight: isRight({ question, answer, rank: 0 }),
        beside: sentencesOf(answer).filter(
          ({ citations }) => !citations.some((id) => right.has(id)),
        ).length,
      }),
    };
  });
  return { title: half, posed, known: knownOfEval(questions, sources) };
}

async function readersSet(half: 'chosen' | 'apart', sources: KnowingSources): Promise<PosedSet> {
  const questions = await readReaders(half);
  const posed = questions.map((question): Posed => ({
    ...question,
    conversation: question.conversation,
    mayAnswer: question.expect !== 'decline',
    mustAnswer: question.expect !== 'decline',
    judge: (answer) => {
      const judged = judgeReader(question, answer, sources.knowledge);
      return { isRight: judged.isRight, beside: judged.beside.length };
    },
  }));
  return { title: `readers, ${half}`, posed, known: knownOfReaders(questions, sources) };
}

function configOf(openai: FakeOpenai | undefined, timeoutMs = 600_000): Config {
  const model =
    openai === undefined
      ? {}
      : // A busy machine must not make answers extractive.
        {
          OPENAI_API_KEY: openai.key,
          OPENAI_BASE_URL: openai.url,
          OPENAI_TIMEOUT_MS: String(timeoutMs),
        };
  return bareConfig({ ...model, LOG_LEVEL: 'error' });
}

function start(config: Config): Promise<Application> {
  return startApplication(config);
}

async function ask(
  { question, lang, conversation }: Posed,
  { answerQuestion, converse }: Answering,
): Promise<Answer> {
  const asked = { fallback: lang };
  return conversation === undefined
    ? (await answerQuestion(question, asked)).answer
    : converse(conversationIdSchema.parse(conversation), question, asked);
}

async function rowOf(posed: readonly Posed[], answering: Answering) {
  const outcomes = await Promise.all(
    posed.map(async (each) => {
      const answer = await ask(each, answering);
      return { ...each, answer, ...each.judge(answer) };
    }),
  );
  const share = (of: typeof outcomes, holds: (each: (typeof outcomes)[number]) => boolean) =>
    of.length === 0 ? '-' : `${((100 * of.filter(holds).length) / of.length).toFixed(1)} %`;
  const isAbstained = ({ answer }: { readonly answer: Answer }) => answer.status === 'abstained';
  const sentences = outcomes.flatMap(({ answer }) => sentencesOf(answer));
  const citations = outcomes.flatMap(({ answer }) => citationsOf(answer));
  const beside = outcomes.reduce((sum, each) => sum + each.beside, 0);
  return {
    questions: outcomes.length,
    right: share(outcomes, (each) => each.isRight),
    'declined wrongly': share(
      outcomes.filter(({ mustAnswer }) => mustAnswer),
      isAbstained,
    ),
    'answered wrongly': share(
      outcomes.filter(({ mayAnswer }) => !mayAnswer),
      (each) => !isAbstained(each),
    ),
    'beside the point': `${((100 * beside) / Math.max(1, sentences.length)).toFixed(1)} %`,
    'cited and verbatim': `${(
      (100 *
        (sentences.filter(({ citations: ids }) => ids.length > 0).length +
          citations.filter(({ passage, quote, language }) =>
            passage.texts[language].text.includes(quote),
          ).length)) /
      Math.max(1, sentences.length + citations.length)
    ).toFixed(1)} %`,
  };
}

const bare = await start(configOf(undefined));
const sources = bare.answering();
const sets = (
  await Promise.all([
    ...halves.map((half) => formalSet(half, sources)),
    ...halves.map((half) => readersSet(half, sources)),
  ])
).filter(({ title }) => title.includes(options.set));
const tables = await Promise.all(
  sets.map(async (set) => {
    const { answering, close } = await start(configOf(undefined));
    const row = await rowOf(set.posed, answering());
    await close();
    const rows: Record<string, object> = { 'no model': row };
    return { ...set, rows };
  }),
);
await bare.close();
for (const { name, mode, timeoutMs } of fakes.filter((fake) => fake.name.includes(options.fake))) {
  for (const { posed, known, rows } of tables) {
    const openai = await startFakeOpenai();
    openai.behave(mode(known));
    const { answering, close } = await start(configOf(openai, timeoutMs));
    rows[name] = await rowOf(posed, answering());
    if (openai.violations.length > 0) throw new Error(openai.violations.join('\n'));
    await close();
    await openai.close();
  }
}
for (const { title, posed, rows } of tables) {
  console.log(`\n${title}: ${posed.length} questions`);
  console.table(rows);
}
