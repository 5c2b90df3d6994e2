import { parseArgs } from 'node:util';
import { startApplication, type Application } from '../program/application.ts';
import { loadConfig } from '../config.ts';
import { cleanQuestion } from '../core/question/clean-question.ts';
import { refusalOf } from '../core/answering/refusal.ts';
import { languageSchema, type Language } from '../core/passages/language.ts';
import { answerLines } from './answer-lines.ts';
import { answerRecord } from './answer-record.ts';
import { askLines } from './ask-lines.ts';
import { localLanguage } from './phrases.ts';

const usage = `Use: npm run --silent ask -- "question" [--lang en|es|zh] [--json]
     npm run --silent ask -- --jsonl < questions.jsonl`;

// One question from the command line, or one a line as JSON.
const options = readArguments();
if (options === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave before the end.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const application = await startApplication(loadConfig());
if (options.kind === 'lines') {
  const failed = await askLines(process.stdin, process.stdout, application);
  process.exitCode = failed ? 1 : 0;
} else {
  process.exitCode = await askOnce(options, application);
}
await application.close();

interface OneQuestion {
  readonly kind: 'question';
  readonly question: string;
  readonly language: Language | undefined;
  readonly json: boolean;
}

function readArguments(): OneQuestion | { readonly kind: 'lines' } | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
      },
    });
    if (values.jsonl) return positionals.length === 0 ? { kind: 'lines' } : undefined;
    const language = languageSchema.optional().safeParse(values.lang);
    if (!language.success || positionals.length === 0) return undefined;
    const question = positionals.join(' ');
    return { kind: 'question', question, language: language.data, json: values.json };
  } catch {
    return undefined;
  }
}

async function askOnce(
  { question, language, json }: OneQuestion,
  app: Application,
): Promise<number> {
  const started = performance.now();
  const local = language ?? localLanguage();
  const cleaned = cleanQuestion(question);
  if (!cleaned.ok) {
    const message = refusalOf(cleaned, local);
    if (json) process.stdout.write(`${JSON.stringify({ error: message })}\n`);
    else process.stderr.write(`${message}\n`);
    return 1;
  }
  const { answer } = await app.answerQuestion(cleaned.question, { language, fallback: local });
  const text = json
    ? JSON.stringify(answerRecord(answer, app, performance.now() - started), null, 2)
    : answerLines(answer, app).join('\n');
  process.stdout.write(`${text}\n`);
  return 0;
}
