import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: (path: Path) => number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Path = readonly PropertyKey[];

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
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: counter.linePos(error.pos[0]).line + firstLine - 1,
      message: `not valid YAML: ${error.message.split('\n')[0] ?? error.code}`,
    }));
    return { ok: false, problems };
  }
  const lineOf = (path: Path) => counter.linePos(offsetOf(document, path)).line + firstLine - 1;
  const result = schema.safeParse(document.toJS());
  if (result.success) return { ok: true, value: result.data, lineOf };
  const problems = result.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.path),
    message: `${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}`,
  }));
  return { ok: false, problems };
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range: unknown =
      node !== null && typeof node === 'object' && 'range' in node ? node.range : undefined;
    if (Array.isArray(range) && typeof range[0] === 'number') return range[0];
  }
  return 0;
}
