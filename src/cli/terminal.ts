import { createInterface } from 'node:readline';
import type { Application } from '../application.ts';
import { cleanQuestion } from '../core/answering/clean-question.ts';
import { conversationIdSchema } from '../core/conversation/conversation.ts';
import type { Language } from '../core/passages/language.ts';
import { passageIdSchema } from '../core/passages/passage.ts';
import { answerLines, passageLines } from './answer-lines.ts';
import { localLanguage, phrases, refusalOf } from './phrases.ts';

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
  const say = (text: readonly string[]) => output.write(`${text.join('\n')}\n\n`);
  if (interactive) {
    say([phrases[local].welcome]);
    lines.prompt();
  }
  lines.on('SIGINT', () => lines.close());
  for await (const line of lines) {
    const text = line.trim();
    if (text === '/quit') break;
    if (text !== '') say(await reply(text, application, local));
    if (interactive) lines.prompt();
  }
  lines.close();
}

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
  switch (name) {
    case '/help':
      return [words.help];
    case '/passage': {
      if (argument === '') return [words.passageUse];
      const id = passageIdSchema.safeParse(argument);
      const passage = id.success ? application.knowledge.passages.get(id.data) : undefined;
      return passage === undefined
        ? [words.noPassage(argument)]
        : passageLines(passage, application, local);
    }
    default:
      return [words.unknownCommand(name)];
  }
}
