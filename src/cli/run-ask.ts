import { loadConfig } from '../config.ts';
import { startApplication } from '../program/application.ts';
import type { AskArguments } from './ask-arguments.ts';
import { askLines } from './lines/ask-lines.ts';
import { askOnce } from './ask-once.ts';
import { processStreams } from './process-streams.ts';

/** Answers one question from the command line, or one a line as JSON. */
export async function runAsk(
  asked: Extract<AskArguments, { shape: unknown }>,
  started: () => void,
): Promise<void> {
  const streams = processStreams();
  const application = await startApplication(loadConfig());
  started();
  const succeeded =
    asked.shape === 'lines of JSON'
      ? await askLines(streams, application)
      : await askOnce(asked, { output: streams.output, errors: process.stderr }, application);
  process.exitCode = succeeded ? 0 : 1;
  await application.close();
}
