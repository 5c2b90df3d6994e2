import { createApplication } from '../src/application.ts';
import { readConfig } from '../src/config.ts';
import type { Answer } from '../src/core/answering/answer.ts';
import { conversationIdSchema } from '../src/core/conversation/conversation.ts';
import { languages } from '../src/core/passages/language.ts';
import { createRetriever } from '../src/core/retrieval/retriever.ts';
import { categories, halves, readEvalSet, type EvalQuestion } from './eval-set.ts';

// Retrieval and answer figures over the project's own questions, with no model and no key.
const reading = readConfig({}, '');
if (!reading.ok) throw new Error(reading.complaint);
const start = await createApplication(reading.config);
if (!start.ok) throw new Error(start.complaints.join('\n'));
const { application } = start;
const retriever = createRetriever(application.knowledge);

interface Outcome {
  readonly question: EvalQuestion;
  readonly answer: Answer;
  /** Place of the first right passage in the ranking, from 1; 0 where it is not among ten. */
  readonly rank: number;
}

async function ask(question: EvalQuestion): Promise<Outcome> {
  const options = { fallback: question.lang };
  const answer =
    question.conversation === undefined
      ? (await application.answerQuestion(question.question, options)).answer
      : await application.converse(
          conversationIdSchema.parse(question.conversation),
          question.question,
          options,
        );
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

const showWrong = process.argv.includes('--wrong');
for (const half of halves) {
  const outcomes: Outcome[] = [];
  for (const question of await readEvalSet(half)) outcomes.push(await ask(question));
  console.log(`\n${half}: ${outcomes.length} questions`);
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
