/** The end of what reasoning models think aloud. */
const thoughtEnd = '</think>';

const fence = '```';

/**
 * The JSON objects that a reply may be meant to be: all of it, or what stands in it after thoughts, in
 * a fence, or between its braces. A few tries, each of which reads the text once: a hostile reply
 * costs no more than its length.
 */
export function* readJsonObjects(text: string): Generator<object> {
  const spoken = text.slice(text.lastIndexOf(thoughtEnd) + 1);
  const fenced = spoken.split(fence).filter((_, place) => place % 2 === 1);
  const candidates = new Set([
    text,
    betweenBraces(fenced.at(-1) ?? ''),
    betweenBraces(spoken),
    betweenBraces(spoken.slice(spoken.lastIndexOf('\n{') + 1)),
  ]);
  for (const candidate of candidates) {
    const value = parse(candidate);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) yield value;
  }
}

function betweenBraces(text: string): string {
  const start = text.indexOf('{');
  return start < 0 ? '' : text.slice(start, text.lastIndexOf('}') + 1);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
