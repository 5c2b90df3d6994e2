import { z } from 'zod';
import { choiceSchema, textOf } from './completion.ts';
import { parseJson } from './read-json-object.ts';

const chunkSchema = z.object({
  choices: z.array(choiceSchema).catch([]),
  usage: z.unknown().optional(),
  error: z.unknown().optional(),
});

/** What stands for a completion where a server streams it; undefined where the text is no stream. */
export type Streamed = { readonly completion: object } | { readonly error: unknown };

/**
 * Puts the events of a stream together to a completion as servers send it at once:
 * https://html.spec.whatwg.org/multipage/server-sent-events.html. Comments, names of events and the
 * last mark are left out; a line that holds an object without `data:` counts as one.
 */
export function readEventStream(text: string): Streamed | undefined {
  const message = { content: '', reasoning_content: '', refusal: '' };
  let usage: unknown;
  let end: string | undefined;
  let isStream = false;
  for (const event of eventsIn(text)) {
    const chunk = chunkSchema.safeParse(event).data;
    if (chunk === undefined) continue;
    if (chunk.error !== undefined && chunk.error !== null) return { error: event };
    isStream = true;
    usage = chunk.usage ?? usage;
    const choice = chunk.choices.find(({ index }) => (index ?? 0) === 0);
    if (choice === undefined) continue;
    if (choice.error !== undefined && choice.error !== null) return { error: choice };
    end = choice.finish_reason ?? end;
    const { delta, message: whole } = choice;
    if (whole !== undefined && delta === undefined) message.content = '';
    const part = delta ?? whole;
    message.content += textOf(part?.content).said;
    message.reasoning_content += textOf(part?.content).thought;
    message.reasoning_content += part?.reasoning_content ?? part?.reasoning ?? '';
    message.refusal += part?.refusal ?? '';
  }
  if (!isStream) return undefined;
  return { completion: { choices: [{ index: 0, finish_reason: end, message }], usage } };
}

/** Events that are no JSON, of which each costs as much as a hundred that are. */
const mostBroken = 20;

/** Each line by itself, as some servers leave out the empty line between events; else those of an event together. */
function* eventsIn(text: string): Generator {
  let broken = 0;
  for (const event of text.split(/(?:\r\n|\n|\r){2}/)) {
    const lines = event
      .split(/[\r\n]+/)
      .filter((line) => /^(?:data:\s*[^\s[]|\{)/.test(line))
      .map((line) => line.replace(/^data:/, ''));
    if (!lines.some((line) => line.includes('{'))) continue;
    const values = parsedLines(lines) ?? [parseJson(lines.join('\n'))];
    if (values.includes(undefined)) broken += 1;
    if (broken > mostBroken) return;
    yield* values;
  }
}

/** Undefined where one of them is none. */
function parsedLines(lines: readonly string[]): unknown[] | undefined {
  const values: unknown[] = [];
  for (const line of lines) {
    const value = parseJson(line);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}
