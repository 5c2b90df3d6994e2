import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { languageSchema } from '../core/passages/language-schema.ts';
import { startApplication } from '../program/application.ts';
import { askLines } from './ask-lines.ts';
import { askOnce, type OneQuestion } from './ask-once.ts';
import { localityHere } from './locality.ts';
import { processStreams } from './process-streams.ts';
import { terminalWords } from './words/words.ts';

/** Answers one question from the command line, or one a line as JSON. */
export async function runAsk(): Promise<void> {
  const options = readArguments();
  const { usage, wrongArgument } = terminalWords(localityHere().language);
  if (options === 'help') {
    process.stdout.write(`${usage}\n`);
    return;
  }
  if ('wrong' in options) {
    const { wrong } = options;
    process.stderr.write(`${wrong === '' ? '' : `${wrongArgument(wrong)}\n`}${usage}\n`);
    process.exit(2);
  }
  const streams = processStreams();
  const application = await startApplication(loadConfig());
  const succeeded =
    options.shape === 'lines of JSON'
      ? await askLines(streams, application)
      : await askOnce(options, { output: streams.output, errors: process.stderr }, application);
  process.exitCode = succeeded ? 0 : 1;
  await application.close();
}

type Options =
  | OneQuestion
  | { readonly shape: 'lines of JSON' }
  | 'help'
  | { readonly wrong: string };

/** What is asked for; `wrong` is the argument that is not understood, empty where there is none at all. */
function readArguments(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        json: { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        after: { type: 'string', multiple: true, default: [] },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const question = positionals.join(' ');
    if (values.jsonl) return question === '' ? { shape: 'lines of JSON' } : { wrong: question };
    const language = languageSchema.optional().safeParse(values.lang);
    if (!language.success) return { wrong: `--lang ${values.lang}` };
    if (question === '') return { wrong: '' };
    const { after, check: isClaim } = values;
    return { question, language: language.data, shape: shapeOf(values), after, isClaim };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    return { wrong: /'(-[^' ]*)/.exec(said)?.[1] ?? '' };
  }
}

function shapeOf(values: {
  readonly explain: boolean;
  readonly json: boolean;
  readonly markdown: boolean;
}): OneQuestion['shape'] {
  if (values.explain) return 'explanation';
  if (values.json) return 'json';
  return values.markdown ? 'markdown' : 'lines';
}
