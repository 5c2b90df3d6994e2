import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import type { Application } from '../program/application.ts';
import { cleanQuestion } from '../core/question/clean-question.ts';
import { refusalOf } from '../core/answering/refusal.ts';
import { conversationIdSchema } from '../core/conversation/conversation.ts';
import type { Language } from '../core/passages/language.ts';
import { hiddenCharacter } from '../core/passages/hidden-characters.ts';
import { passageIdSchema, topicIdSchema } from '../core/passages/passage.ts';
import { answerLines } from './answer-lines.ts';
import { digestLines } from './digest-lines.ts';
import { factLines, passageLines, sourceLines, topicLines } from './folder-lines.ts';
import { localLanguage, phrases } from './phrases.ts';
import { reportFailure } from './report-failure.ts';

const here = conversationIdSchema.parse('terminal');

/**
 * The assistant in the terminal: answers each line until the end of input or /quit. Where standard
 * input is no terminal there is no welcome and no prompt.
 */
export async function runTerminal(application: Application): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const local = localLanguage();
  const interactive = input.isTTY;
  const lines = createInterface({ input, output, terminal: interactive, prompt: '> ' });
  // Node's own rule: colours where output is a terminal and NO_COLOR is not set.
  const coloured = output.isTTY && output.hasColors();
  const say = (text: readonly string[]) =>
    output.write(`${(coloured ? inColour(text) : text).join('\n')}\n\n`);
  if (interactive) {
    say([phrases[local].welcome]);
    lines.prompt();
  }
  // The reader of a pipe may leave before the end.
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  lines.on('SIGINT', () => {
    output.write('\n');
    if (lines.line === '') {
      lines.close();
      return;
    }
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
    lines.prompt();
  });
  for await (const line of lines) {
    const text = line.replace(hidden, '').trim();
    if (text === '/quit') break;
    if (text !== '') {
      try {
        say(await reply(text, application, local));
      } catch (error) {
        say([reportFailure(error, application, local)]);
      }
    }
    if (interactive) lines.prompt();
  }
  lines.close();
}

const hidden = new RegExp(hiddenCharacter.source, 'gu');

async function reply(
  text: string,
  application: Application,
  local: Language,
): Promise<readonly string[]> {
  if (text.startsWith('/')) return command(text, application, local);
  const cleaned = cleanQuestion(text);
  if (!cleaned.ok) return [refusalOf(cleaned, local)];
  const answer = await application.converse(here, cleaned.question, { fallback: local });
  return answerLines(answer, application);
}

function command(text: string, application: Application, local: Language): readonly string[] {
  const [name = '', argument = ''] = text.split(/\s+/);
  const words = phrases[local];
  const { knowledge } = application;
  const topic = topicIdSchema.safeParse(argument).data;
  const isTopic = argument === '' || (topic !== undefined && knowledge.topics.has(topic));
  switch (name) {
    case '/help':
      return [words.help];
    case '/topics':
      return topicLines(application, local);
    case '/sources':
      return isTopic ? sourceLines(application, topic, local) : [words.noTopic(argument)];
    case '/fact':
      return isTopic
        ? factLines(application, topic, local, Math.random())
        : [words.noTopic(argument)];
    case '/digest': {
      const lines = digestLines(application, local, Date.now());
      return lines.length === 0 ? [words.noDigest] : lines;
    }
    case '/passage': {
      if (argument === '') return [words.passageUse];
      const id = passageIdSchema.safeParse(argument).data;
      const passage = id === undefined ? undefined : knowledge.passages.get(id);
      return passage === undefined
        ? [words.noPassage(argument)]
        : passageLines(passage, application, local);
    }
    default:
      return [words.unknownCommand(name)];
  }
}

/** Markers in colour and what is under the answer dimmed, where a terminal shows it. */
function inColour(lines: readonly string[]): string[] {
  const sources = lines.indexOf('');
  return lines.map((line, place) =>
    sources >= 0 && place > sources
      ? styleText('dim', line)
      : line.replace(/(?:\[\d+\])+$/, (markers) => styleText('cyan', markers)),
  );
}
