import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Answers typed in a terminal or piped, a line each. */
export interface Answers extends Disposable {
  /** The next line without space around it; undefined where there is none any more. */
  readonly next: (question: string) => Promise<string | undefined>;
}

/** On a pipe, where all lines may have come before the first question, answers are shown by `echoes`. */
export function readAnswers(input: Readable, output: Writable, echoes: boolean): Answers {
  const lines = createInterface({ input });
  const coming = lines[Symbol.asyncIterator]();
  return {
    next: async (question) => {
      output.write(`${question} `);
      const { done, value } = await coming.next();
      if (echoes) output.write(`${value ?? ''}\n`);
      return done === true ? undefined : value.trim();
    },
    [Symbol.dispose]: () => lines.close(),
  };
}
