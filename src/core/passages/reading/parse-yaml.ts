import {
  CORE_SCHEMA,
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  getScalarValue,
  load,
  parseEvents,
  YAMLException,
  type Event,
} from 'js-yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

export type YamlPath = readonly PropertyKey[];

type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: (path: YamlPath) => number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads YAML by a schema. Every complaint carries the line of the nearest key that is there;
 * `firstLine` is the line in the file at which the YAML starts.
 */
export function parseYaml<Schema extends z.ZodType>(
  yaml: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): Parsed<z.output<Schema>> {
  // Lines are worked out only for a complaint: most files have none.
  const lineOf = (path: YamlPath) => lineAt(yaml, offsetOf(yaml, path)) + firstLine - 1;
  let data: unknown;
  try {
    data = load(yaml, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + firstLine;
    return { ok: false, problems: [{ file, line, message: `not valid YAML: ${error.reason}` }] };
  }
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, value: result.data, lineOf };
  const problems = result.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.path),
    message: `${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}`,
  }));
  return { ok: false, problems };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The offset at which the value at a path starts, or the nearest thing above it that is there; 0 at worst. */
function offsetOf(yaml: string, path: YamlPath): number {
  const offsets = new Map<string, number>();
  collectOffsets(yaml, parseEvents(yaml, {}), offsets);
  for (let length = path.length; length > 0; length--) {
    const offset = offsets.get(JSON.stringify(path.slice(0, length).map(String)));
    if (offset !== undefined) return offset;
  }
  return 0;
}

function collectOffsets(
  yaml: string,
  events: readonly Event[],
  offsets: Map<string, number>,
): void {
  let next = 0;

  function node(path: readonly string[]): void {
    const event = events[next++];
    switch (event?.type) {
      case EVENT_SCALAR:
        offsets.set(JSON.stringify(path), event.valueStart);
        return;
      case EVENT_MAPPING:
        offsets.set(JSON.stringify(path), event.start);
        while (events[next] !== undefined && events[next]?.type !== EVENT_POP) {
          const key = events[next++];
          const name = key?.type === EVENT_SCALAR ? getScalarValue(yaml, key) : '';
          node([...path, name]);
          if (key?.type === EVENT_SCALAR)
            offsets.set(JSON.stringify([...path, name]), key.valueStart);
        }
        next++;
        return;
      case EVENT_SEQUENCE:
        offsets.set(JSON.stringify(path), event.start);
        for (let item = 0; events[next] !== undefined && events[next]?.type !== EVENT_POP; item++) {
          node([...path, `${item}`]);
        }
        next++;
        return;
      case EVENT_DOCUMENT:
        node(path);
        return;
      case EVENT_ALIAS:
      case EVENT_POP:
      case undefined:
    }
  }

  node([]);
}
