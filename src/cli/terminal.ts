import { createInterface, type Interface } from 'node:readline';
import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import { refusalOf } from '../core/answering/refusal.ts';
import { conversationIdSchema } from '../core/conversation/conversation.ts';
import { hiddenCharacter } from '../core/passages/hidden-characters.ts';
import { passageIdSchema } from '../core/passages/passage.ts';
import { cleanQuestion } from '../core/question/clean-question.ts';
import { findTopic } from '../core/retrieval/find-topic.ts';
import type { Application } from '../program/application.ts';
import { answerLines } from './answer-lines.ts';
import { asCommand } from './bare-commands.ts';
import { factLines, passageLines, sourceLines, topicLines } from './collection-lines.ts';
import { digestLines } from './digest-lines.ts';
import { type Locality, localityHere } from './locality.ts';
import type { TerminalStreams } from './process-streams.ts';
import { reportFailure } from './report-failure.ts';
import { terminalWords } from './words/words.ts';
import { type View, viewOf } from './view.ts';

const here = conversationIdSchema.parse('terminal');

/** The assistant in the terminal: answers each line until the end of input or /quit. */
export async function runTerminal(
  { input, output, isInteractive, colours }: TerminalStreams,
  application: Application,
  locality = localityHere(),
): Promise<void> {
  const { language } = locality;
  const lines = createInterface({ input, output, terminal: isInteractive, prompt: '> ' });
  const say = (text: readonly string[]) =>
    output.write(`${(colours ? inColour(text) : text).join('\n')}\n\n`);
  if (isInteractive) {
    say([terminalWords(language).welcome]);
    lines.prompt();
  }
  lines.on('SIGINT', () => clearOrClose(lines, output));
  for await (const line of lines) {
    const text = asCommand(line.replace(hidden, '').trim());
    if (text === '/quit') break;
    if (text !== '') {
      try {
        say(await reply(text, viewOf(application), locality));
      } catch (error) {
        say([reportFailure(error, application, language)]);
      }
    }
    if (isInteractive) lines.prompt();
  }
  lines.close();
}

/** Ctrl-C clears what is typed, as in a shell, and ends the program on an empty line. */
function clearOrClose(lines: Interface, output: Writable): void {
  output.write('\n');
  if (lines.line === '') {
    lines.close();
    return;
  }
  lines.write(null, { ctrl: true, name: 'e' });
  lines.write(null, { ctrl: true, name: 'u' });
  lines.prompt();
}

const hidden = new RegExp(hiddenCharacter.source, 'gu');

async function reply(text: string, view: View, locality: Locality): Promise<readonly string[]> {
  if (text.startsWith('/')) return command(text, view, locality);
  const { language } = locality;
  const cleaned = cleanQuestion(text);
  if (!cleaned.ok) return [refusalOf(cleaned, language)];
  const answer = await view.converse(here, cleaned.question, { fallback: language });
  return answerLines(answer, view);
}

function command(text: string, view: View, locality: Locality): readonly string[] {
  const { language } = locality;
  const [name = '', ...rest] = text.split(/\s+/);
  const argument = rest.join(' ');
  const words = terminalWords(language);
  const { knowledge } = view;
  const topic = findTopic(argument, knowledge)?.id;
  const isTopic = argument === '' || topic !== undefined;
  switch (name) {
    case '/help':
      return [words.help];
    case '/topics':
      return topicLines(view, language);
    case '/sources':
      return isTopic ? sourceLines(view, topic, language) : [words.noTopic(argument)];
    case '/fact':
      return isTopic ? factLines(view, topic, language, Math.random()) : [words.noTopic(argument)];
    case '/digest': {
      const lines = digestLines(view, locality, Date.now());
      return lines.length === 0 ? [words.noDigest] : lines;
    }
    case '/passage': {
      if (argument === '') return [words.passageUse];
      const id = passageIdSchema.safeParse(argument).data;
      const passage = id === undefined ? undefined : knowledge.passages.get(id);
      return passage === undefined
        ? [words.noPassage(argument)]
        : passageLines(passage, view, language);
    }
    default:
      return [words.unknownCommand(name)];
  }
}

/** The lines with markers in colour and what stands under the answer dimmed. */
function inColour(lines: readonly string[]): string[] {
  const sources = lines.indexOf('');
  return lines.map((line, place) =>
    sources >= 0 && place > sources
      ? styled('dim', line)
      : line.replace(/(?:\[\d+\])+$/, (markers) => styled('cyan', markers)),
  );
}

function styled(style: 'cyan' | 'dim', text: string): string {
  // Whoever opened the streams has decided on colours.
  return styleText(style, text, { validateStream: false });
}
