import { createInterface, type Interface } from 'node:readline';
import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { NextQuestion } from '../core/answering/answer.ts';
import { claimRefusalOf, refusalOf } from '../core/answering/refusal.ts';
import { conversationIdSchema } from '../core/conversation/conversation.ts';
import { hiddenCharacter } from '../core/passages/hidden-characters.ts';
import type { Language } from '../core/passages/language.ts';
import { passageIdSchema } from '../core/passages/passage.ts';
import { cleanClaim, cleanQuestion } from '../core/question/clean-question.ts';
import { findTopic } from '../core/retrieval/find-topic.ts';
import type { Application } from '../program/application.ts';
import { nextLines, toldLines } from './lines/answer-lines.ts';
import { asCommand, nearCommand } from './bare-commands.ts';
import { checkText } from '../core/records/check-record.ts';
import {
  factLines,
  passageLines,
  publisherLines,
  sourceLines,
  topicLines,
} from './lines/collection-lines.ts';
import { digestLines } from './lines/digest-lines.ts';
import { linkAddresses } from './lines/link-addresses.ts';
import { type Locality, localityHere } from './locality.ts';
import type { TerminalStreams } from './process-streams.ts';
import { reportFailure } from './report-failure.ts';
import { type ScreenText, splitScreen } from './screens.ts';
import { terminalWords } from './words/words.ts';
import { type View, viewOf } from './view.ts';
import { wrapLines } from './lines/wrap-lines.ts';

const here = conversationIdSchema.parse('terminal');

/** The assistant in the terminal: answers each line until the end of input or /quit. */
export async function runTerminal(
  streams: TerminalStreams,
  application: Application,
  locality = localityHere(),
): Promise<void> {
  const { language } = locality;
  const { input, output, isInteractive } = streams;
  const lines = createInterface({ input, output, terminal: isInteractive, prompt: '> ' });
  let waiting: ScreenText = { lines: [], foot: [] };
  const show = (text: ScreenText) => {
    const { shown, rest } = splitScreen(text, isInteractive ? streams.rows : undefined);
    waiting = { ...text, lines: rest };
    const more = rest.length === 0 ? [] : [terminalWords(language).more(rest.length)];
    output.write(`${[...shown, ...more, ...text.foot].join('\n')}\n\n`);
  };
  const say = (text: readonly string[], foot: readonly string[] = []) =>
    show({ lines: asShown(text, streams), foot: asShown(foot, streams) });
  if (isInteractive) {
    say([terminalWords(language).welcome]);
    lines.prompt();
  }
  lines.on('SIGINT', () => clearOrClose(lines, output));
  let isOpen = true;
  lines.on('close', () => (isOpen = false));
  let offered: readonly NextQuestion[] = [];
  for await (const line of lines) {
    const { text: typed, language: called } = asCommand(line.replace(hidden, '').trim());
    if (typed === '/quit') break;
    if (waiting.lines.length > 0 && asksMore.has(typed.toLowerCase())) {
      show(waiting);
    } else if (typed !== '') {
      try {
        const text = offeredBy(typed, offered) ?? typed;
        const asked = called === undefined ? locality : { ...locality, language: called };
        const replied = await reply(text, viewOf(application), asked);
        offered = replied.offered;
        const { lines: answered, foot } = replied;
        say(text === typed ? answered : [text, ...answered], foot);
      } catch (error) {
        say([reportFailure(error, application, language)]);
      }
    }
    // Ctrl-C or Ctrl-D while an answer was being made has closed it.
    if (isInteractive && isOpen) lines.prompt();
  }
  lines.close();
  await application.keep();
}

/** What brings the rest of a long text, beside Enter alone. */
const asksMore: ReadonlySet<string> = new Set(['', 'm', 'more', 'más', '更多']);

/** Lines as a terminal of this width, with or without colours and links, shows them. */
function asShown(
  text: readonly string[],
  { columns, links = false, colours }: TerminalStreams,
): readonly string[] {
  const linked = wrapLines(text, columns).map((line) => (links ? linkAddresses(line) : line));
  return colours ? inColour(linked) : linked;
}

/** The question that a number stands for; undefined where it stands for none. */
function offeredBy(typed: string, offered: readonly NextQuestion[]): string | undefined {
  return /^[1-9]$/.test(typed) ? offered[Number(typed) - 1]?.question : undefined;
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

interface Replied {
  readonly lines: readonly string[];
  /** The questions that a number asks after it, and the lines that show them with their numbers. */
  readonly offered: readonly NextQuestion[];
  readonly foot?: readonly string[];
}

async function reply(text: string, view: View, locality: Locality): Promise<Replied> {
  const asked = /^\/ask(?:\s+(.*))?$/isu.exec(text);
  if (asked === null && text.startsWith('/') && text !== '/new') {
    return { lines: command(text, view, locality), offered: [] };
  }
  const { language } = locality;
  const said = asked === null ? text : (asked[1] ?? '');
  const cleaned = cleanQuestion(text === '/new' ? terminalWords(language).newSubject : said);
  if (!cleaned.ok) return { lines: [refusalOf(cleaned, language)], offered: [] };
  const answer = await view.converse(here, cleaned.question, { fallback: language });
  return {
    lines: toldLines(answer, view, true),
    offered: answer.next ?? [],
    foot: nextLines(answer, true),
  };
}

function command(text: string, view: View, locality: Locality): readonly string[] {
  const { language } = locality;
  const [name = '', ...rest] = text.split(/\s+/);
  const argument = rest.join(' ');
  const words = terminalWords(language);
  const { knowledge } = view;
  const topic = findTopic(argument, knowledge)?.id;
  const isTopic = argument === '' || topic !== undefined;
  switch (name.toLowerCase()) {
    case '/help':
      return [words.help];
    case '/privacy':
      return [words.privacy];
    case '/check':
      return checked(argument, view, language);
    case '/topics':
      return topicLines(view, language);
    case '/sources': {
      if (isTopic) return publisherLines(view, topic, language);
      const lines = sourceLines(view, argument, language);
      return lines.length === 0 ? [words.noSource(argument)] : lines;
    }
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
      return [words.unknownCommand(name, nearCommand(name, language))];
  }
}

function checked(claim: string, view: View, language: Language): string[] {
  const cleaned = cleanClaim(claim);
  if (!cleaned.ok) return [claimRefusalOf(cleaned, language)];
  const check = view.checkClaim(cleaned.question, { fallback: language });
  return checkText(check, view).split('\n');
}

/** The lines with markers in colour and what stands under the answer dimmed. */
function inColour(lines: readonly string[]): string[] {
  const sources = lines.indexOf('');
  return lines.map((line, place) =>
    sources >= 0 && place > sources && line !== ''
      ? styled('dim', line)
      : line.replace(/(?:\[\d+\])+$/, (markers) => styled('cyan', markers)),
  );
}

function styled(style: 'cyan' | 'dim', text: string): string {
  // Whoever opened the streams has decided on colours.
  return styleText(style, text, { validateStream: false });
}
