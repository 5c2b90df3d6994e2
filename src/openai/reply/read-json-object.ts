/** Where what reasoning models think aloud begins and ends. */
const thoughtStart = '<think>';
const thoughtEnd = '</think>';

const fence = '```';

/** Braces from which on an object is looked for, each of which may cost the length of the text. */
const mostBraces = 20;

/**
 * The JSON objects that a reply may be meant to be: all of it, or what stands in it after thoughts, in
 * a fence, or from one of its first braces on. A set number of tries, each of which reads the text
 * once: a hostile reply costs no more than its length so many times.
 */
export function* readJsonObjects(text: string): Generator<object> {
  const spoken = withoutThoughts(text);
  const fenced = spoken.split(fence).filter((_, place) => place % 2 === 1);
  const candidates = new Set([
    text,
    betweenBraces(fenced.at(-1) ?? ''),
    betweenBraces(spoken),
    betweenBraces(spoken.slice(spoken.lastIndexOf('\n{') + 1)),
    ...fromEachBrace(spoken),
  ]);
  for (const candidate of candidates) {
    const value = parseJson(candidate);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) yield value;
  }
}

/** Thoughts that do not end are all there is: a draft in them is no reply. */
function withoutThoughts(text: string): string {
  const end = text.lastIndexOf(thoughtEnd);
  const spoken = end < 0 ? text : text.slice(end + thoughtEnd.length);
  const isThinking = spoken.trimStart().startsWith(thoughtStart);
  return isThinking ? '' : spoken;
}

function betweenBraces(text: string): string {
  const start = text.indexOf('{');
  return start < 0 ? '' : text.slice(start, text.lastIndexOf('}') + 1);
}

function* fromEachBrace(text: string): Generator<string> {
  const end = text.lastIndexOf('}') + 1;
  let start = text.indexOf('{');
  for (let braces = 0; braces < mostBraces && start >= 0 && start < end; braces += 1) {
    yield text.slice(start, end);
    start = text.indexOf('{', start + 1);
  }
}

/** Undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
