import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { emptied } from './run.ts';

/** An answer as `ask --jsonl` writes it, as far as tests look at it. */
export const askedRecordSchema = z.looseObject({
  status: z.enum(['answered', 'partial', 'abstained']),
  mode: z.enum(['extractive', 'model']),
  lang: z.enum(['en', 'es', 'zh']),
  answer: z.string(),
  sentences: z.array(z.looseObject({ text: z.string(), citations: z.array(z.string()).min(1) })),
  citations: z.array(
    z.looseObject({ n: z.number(), passage: z.string(), text: z.string(), quote: z.string() }),
  ),
  elapsedMs: z.number(),
});
export type AskedRecord = z.infer<typeof askedRecordSchema>;

export interface Ask {
  readonly question: string;
  readonly lang?: string;
  readonly conversation?: string;
}

/** The real `ask --jsonl`, asked one question after another. */
export interface Asker {
  ask(question: string | Ask): Promise<AskedRecord>;
  /** Its log so far. */
  readonly log: string;
  /** Ends its input; gives its exit status. */
  end(): Promise<number | null>;
}

export function startAsker(env: Readonly<Record<string, string>>): Asker {
  const child = spawn(process.execPath, ['src/cli/ask.ts', '--jsonl'], {
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', ...emptied, ...env },
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = once(child, 'close');
  let count = 0;
  return {
    ask: async (asked) => {
      count += 1;
      const line = typeof asked === 'string' ? { question: asked } : asked;
      child.stdin.write(`${JSON.stringify({ id: String(count), ...line })}\n`);
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`the program has ended: ${log}`);
      return askedRecordSchema.parse(JSON.parse(value));
    },
    get log() {
      return log;
    },
    end: async () => {
      child.stdin.end();
      await ended;
      return child.exitCode;
    },
  };
}
