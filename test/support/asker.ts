import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { z } from 'zod';
import { askLines } from '../../src/cli/lines/ask-lines.ts';
import { openApplication } from './application.ts';

/** An answer as `ask --jsonl` writes it, as far as tests look at it. */
export const askedRecordSchema = z.looseObject({
  status: z.enum(['answered', 'partial', 'abstained', 'chat']),
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

/** What `ask --jsonl` runs, in this process, asked one question after another. */
export interface Asker {
  ask(question: string | Ask): Promise<AskedRecord>;
  /** Its log so far. */
  readonly log: string;
  /** Ends its input. */
  end(): Promise<void>;
}

export async function startAsker(env: Readonly<Record<string, string>>): Promise<Asker> {
  let log = '';
  const application = await openApplication(env, { write: (text) => (log += text) });
  const input = new PassThrough();
  const output = new PassThrough();
  const answering = askLines({ input, output }, application);
  const lines = createInterface({ input: output })[Symbol.asyncIterator]();
  let count = 0;
  return {
    ask: async (asked) => {
      count += 1;
      const line = typeof asked === 'string' ? { question: asked } : asked;
      input.write(`${JSON.stringify({ id: String(count), ...line })}\n`);
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`there is no answer: ${log}`);
      return askedRecordSchema.parse(JSON.parse(value));
    },
    get log() {
      return log;
    },
    end: async () => {
      input.end();
      await answering;
      await application.close();
    },
  };
}
