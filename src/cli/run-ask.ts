import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { languageSchema } from '../core/passages/language.ts';
import { startApplication } from '../program/application.ts';
import { askLines } from './ask-lines.ts';
import { askOnce, type OneQuestion } from './ask-once.ts';
import { localityHere } from './locality.ts';
import { processStreams } from './process-streams.ts';
import { terminalWords } from './words/words.ts';

/** Answers one question from the command line, or one a line as JSON. */
export async function runAsk(): Promise<void> {
  const options = readArguments();
  if (options === undefined) {
    process.stderr.write(`${terminalWords(localityHere().language).usage}\n`);
    process.exit(2);
  }
  const streams = processStreams();
  const application = await startApplication(loadConfig());
  const succeeded =
    options === 'lines'
      ? await askLines(streams, application)
      : await askOnce(options, { output: streams.output, errors: process.stderr }, application);
  process.exitCode = succeeded ? 0 : 1;
  await application.close();
}

function readArguments(): OneQuestion | 'lines' | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        after: { type: 'string', multiple: true, default: [] },
        jsonl: { type: 'boolean', default: false },
      },
    });
    if (values.jsonl) return positionals.length === 0 ? 'lines' : undefined;
    const language = languageSchema.optional().safeParse(values.lang);
    if (!language.success || positionals.length === 0) return undefined;
    const shape = values.explain ? 'explanation' : values.json ? 'json' : 'lines';
    const question = positionals.join(' ');
    const { after, check: isClaim } = values;
    return { question, language: language.data, shape, after, isClaim };
  } catch {
    return undefined;
  }
}
