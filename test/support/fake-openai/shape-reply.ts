import type { KnownServer, ReplyShape } from './known-servers.ts';

/** A body with its type, as a server sends a reply. */
export interface ShapedReply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** Sent in pieces of so many bytes, wherever a character ends; at once unless given. */
  readonly bytesAtOnce?: number;
}

const alwaysStreams: ReadonlySet<ReplyShape> = new Set(['stream unasked', 'bare stream']);

const eventStream = 'text/event-stream; charset=utf-8';

const failedToGenerate =
  "Failed to generate JSON. Please adjust your prompt. See 'failed_generation' for more details.";

const thought = 'Is it {"answerable": "no"} or {this}? The first, then.';

/** Puts what a model wrote where a server has it. */
export function shapeReply({ reply }: KnownServer, content: string, streams = false): ShapedReply {
  const message = messageIn(reply, content);
  const finish_reason = reply === 'length' ? 'length' : 'stop';
  const isStream = streams ? reply !== 'whole though streamed' : alwaysStreams.has(reply);
  if (isStream) {
    const text = streamOf(message, finish_reason, reply === 'bare stream' ? '' : 'data: ');
    const pieces = reply === 'stream in pieces' ? { bytesAtOnce: 4_001 } : {};
    return { status: 200, type: eventStream, text, ...pieces };
  }
  if (reply === 'failed_generation') {
    const type = 'invalid_request_error';
    const error = { message: failedToGenerate, type, code: 'json_validate_failed' };
    const text = JSON.stringify({ error: { ...error, failed_generation: content } });
    return { status: 400, type: 'application/json', text };
  }
  const text = JSON.stringify({
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason }],
    ...(reply === 'content' && {
      usage: { prompt_tokens: 9, completion_tokens: 9, total_tokens: 18 },
    }),
  });
  if (reply === 'text/plain') return { status: 200, type: 'text/plain', text };
  if (reply === 'end of a stream after') {
    return { status: 200, type: eventStream, text: `${text}data: [DONE]\n\n` };
  }
  const before = reply === 'blank lines before' ? '\n\n\n' : '';
  return { status: 200, type: 'application/json', text: `${before}${text}` };
}

type Message = Readonly<Record<string, unknown>>;

function messageIn(reply: ReplyShape, content: string): Message {
  switch (reply) {
    case 'beside reasoning_content':
      return { content, reasoning_content: thought };
    case 'beside reasoning':
      return { content, reasoning: thought };
    case 'instead in reasoning_content':
      return { content: null, reasoning_content: `${thought}\n\n${content}` };
    case 'instead in reasoning':
    case 'stream of thoughts':
      return { content: null, reasoning: content };
    case 'parts':
      return {
        content: [
          { type: 'thinking', thinking: [{ type: 'text', text: thought }] },
          { type: 'text', text: content.slice(0, 20) },
          { type: 'text', text: content.slice(20) },
        ],
      };
    case 'thought before':
      return { content: `<think>\n${thought}\n</think>\n\n${content}` };
    case 'fence':
      return { content: `Here it is:\n\`\`\`json\n${content}\n\`\`\`\nI hope {that} helps.` };
    case 'content':
    case 'length':
    case 'text/plain':
    case 'stream unasked':
    case 'whole though streamed':
    case 'stream in pieces':
    case 'bare stream':
    case 'end of a stream after':
    case 'blank lines before':
    case 'failed_generation':
      return { content };
  }
}

const lettersAtOnce = 7;

/** As many as a reply may have: a stream is a hundred times as long as its words. */
const eventsOfThoughts = 2_000;

/** Thoughts first, then the words, a few letters at once, with comments and a last event without choices. */
function streamOf({ content, ...thoughts }: Message, finish_reason: string, field: string): string {
  const said = typeof content === 'string' ? content : '';
  const pieces = Array.from({ length: Math.ceil(said.length / lettersAtOnce) }, (_, place) =>
    said.slice(place * lettersAtOnce, (place + 1) * lettersAtOnce),
  );
  const deltas = [
    { role: 'assistant', content: null },
    ...(said === ''
      ? [{ content: null, ...thoughts }]
      : Array.from({ length: eventsOfThoughts }, () => ({ content: null, ...thoughts }))),
    ...pieces.map((piece) => ({ content: piece })),
  ];
  const chunks = [
    ...deltas.map((delta) => ({ choices: [{ index: 0, delta, finish_reason: null }] })),
    { choices: [{ index: 0, delta: {}, finish_reason }] },
    { choices: [], usage: { prompt_tokens: 9, completion_tokens: 9, total_tokens: 18 } },
  ];
  const events = chunks.map((chunk) => `${field}${JSON.stringify(chunk)}\n\n`);
  return field === ''
    ? events.join('')
    : [': PROCESSING\n\n', ...events, 'data: [DONE]\n\n'].join('');
}
