import { conversationIdSchema } from '../src/core/conversation/conversation.ts';
import { languages } from '../src/core/passages/language.ts';
import { startApplication } from '../src/program/application.ts';
import { judgeReader, type Judged } from '../test/eval/judge-reader.ts';
import { askedIn, isMade, readReaders } from '../test/eval/readers-set.ts';
import { bareConfig } from './bare-config.ts';

// Figures over questions as people type them: what is answered rightly, and said beside the point.
const application = await startApplication(bareConfig());
const { answerQuestion, converse, knowledge } = application.answering();

const showWrong = process.argv.includes('--wrong');
const kinds = ['answer', 'partial', 'decline', 'chat', 'last'] as const;

const share = (judged: readonly Judged[], holds: (each: Judged) => boolean) =>
  judged.length === 0
    ? '-'
    : `${((100 * judged.filter(holds).length) / judged.length).toFixed(1)} %`;

function row(judged: readonly Judged[]) {
  const shown = judged.flatMap((each) => each.shown);
  const beside = judged.flatMap((each) => each.beside);
  return {
    questions: judged.length,
    right: share(judged, ({ isRight }) => isRight),
    good: share(judged, ({ isGood }) => isGood),
    declined: share(judged, ({ answer }) => answer.status === 'abstained'),
    sentences: shown.length,
    'beside the point':
      shown.length === 0 ? '-' : `${((100 * beside.length) / shown.length).toFixed(1)} %`,
  };
}

for (const half of ['chosen', 'apart'] as const) {
  const judged: Judged[] = [];
  for (const question of await readReaders(half)) {
    const options = { fallback: question.lang, thisYear: askedIn };
    const answer =
      question.conversation === undefined
        ? (await answerQuestion(question.question, options)).answer
        : await converse(
            conversationIdSchema.parse(question.conversation),
            question.question,
            options,
          );
    judged.push(judgeReader(question, answer, knowledge));
  }
  console.log(`\nreaders, ${half}`);
  const followUps = judged.filter(({ question }) => (question.turn ?? 1) > 1);
  console.table({
    all: row(judged),
    ...Object.fromEntries(
      kinds.map((kind) => [kind, row(judged.filter(({ question }) => question.expect === kind))]),
    ),
    'of people': row(judged.filter(({ question }) => !isMade(question))),
    told: row(judged.filter(({ question }) => question.reader === 'told')),
    unheld: row(judged.filter(({ question }) => question.reader === 'unheld')),
    strangers: row(judged.filter(({ question }) => question.reader === 'stranger')),
    'follow-ups': row(followUps.filter(({ question }) => question.expect !== 'chat')),
    ...Object.fromEntries(
      languages.map((each) => [each, row(judged.filter(({ question }) => question.lang === each))]),
    ),
  });
  if (!showWrong || half === 'apart') continue;
  for (const { question, answer, shown, beside, isRight, isGood } of judged) {
    if (isGood) continue;
    const mark = isRight ? '~' : 'X';
    const wanted = question.parts.map((part) => part.join('|')).join(' + ');
    const got = answer.status === 'abstained' ? 'declined' : shown.join(' ');
    console.log(
      `${mark} ${question.id} ${question.turn ?? ''} ${question.expect}: ${question.question}`,
    );
    console.log(`    want ${wanted || question.expect} (≤${question.most}) ${question.why}`);
    console.log(
      `    got ${answer.status} ${got}${beside.length > 0 ? `; beside: ${beside.join(' ')}` : ''}`,
    );
  }
}
await application.close();
