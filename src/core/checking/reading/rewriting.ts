/** A way to write something, and how the passages write it. */
export type Rewriting = readonly [pattern: RegExp, by: string | ((...found: string[]) => string)];

/** A text after some rewritings, one after another. */
export function rewritten(text: string, rewritings: readonly Rewriting[]): string {
  return rewritings.reduce(
    (rest, [pattern, by]) =>
      typeof by === 'string' ? rest.replace(pattern, by) : rest.replace(pattern, by),
    text,
  );
}
