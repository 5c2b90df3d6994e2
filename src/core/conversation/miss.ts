import { z } from 'zod';
import { dayMs } from '../day-ms.ts';
import { languageSchema } from '../passages/language-schema.ts';
import { serverIdSchema, type ServerId } from './place.ts';

/** How long the words of a declined question are kept after it was last asked. */
export const missKeptMs = 30 * dayMs;

/** That a question was declined to someone, without the person. */
const missAskSchema = z.object({
  /**
   * A byte of a hash with the miss's own salt: it tells two askers apart, nearly always, and fits one
   * in 256 of all people, so that it cannot be traced to one.
   */
  asker: z.string().regex(/^[0-9a-f]{2}$/),
  /** Absent for what was asked in private: no server's report tells of it. */
  server: serverIdSchema.optional(),
  times: z.int().min(1),
  lastAt: z.iso.datetime(),
});
export type MissAsk = z.infer<typeof missAskSchema>;

/** A question that was declined, and how often. */
export const missSchema = z.object({
  /** Masked; in the spelling that was asked last. */
  words: z.string(),
  language: languageSchema,
  salt: z.string(),
  asks: z.array(missAskSchema),
});
export type Miss = z.infer<typeof missSchema>;

/** Counting further tells nobody anything. */
const mostAsks = 100;

/** The miss with one more ask, and without those that are no longer kept. */
export function withAsk(miss: Miss, ask: Pick<MissAsk, 'asker' | 'server'>, now: number): Miss {
  const { asks } = current(miss, now);
  const isSame = ({ asker, server }: MissAsk) => asker === ask.asker && server === ask.server;
  const times = (asks.find(isSame)?.times ?? 0) + 1;
  const lastAt = new Date(now).toISOString();
  const others = asks.filter((each) => !isSame(each));
  return { ...miss, asks: [...others, { ...ask, times, lastAt }].slice(-mostAsks) };
}

/** The miss without the asks that are no longer kept. */
export function current(miss: Miss, now: number): Miss {
  return { ...miss, asks: miss.asks.filter(({ lastAt }) => now - Date.parse(lastAt) < missKeptMs) };
}

/** The miss without what may have been asked by a person. */
export function withoutAsker(miss: Miss, asker: string): Miss {
  return { ...miss, asks: miss.asks.filter((ask) => ask.asker !== asker) };
}

/** When the words are no longer kept, in milliseconds since 1970. */
export function missEndsAt({ asks }: Miss): number {
  return Math.max(0, ...asks.map(({ lastAt }) => Date.parse(lastAt))) + missKeptMs;
}

/** What may be told of a miss: nothing of one that fewer than two have asked. */
export type ToldMiss =
  | { readonly kind: 'withheld' }
  | {
      readonly kind: 'told';
      readonly words: string;
      readonly language: Miss['language'];
      readonly askers: number;
      readonly times: number;
      readonly lastAt: string;
    };

const leastAskers = 2;

export interface MissFilter {
  /** Told of this server alone; of all, and of what was asked in private, where it is not named. */
  readonly server?: ServerId | undefined;
  /** Last asked from then on, in milliseconds since 1970. */
  readonly since: number;
}

/** What may be told of a miss; undefined where it was not asked there since then. */
export function tellMiss(
  { words, language, asks }: Miss,
  { server, since }: MissFilter,
): ToldMiss | undefined {
  const here = asks.filter((ask) => server === undefined || ask.server === server);
  const lastAt = here
    .map((ask) => ask.lastAt)
    .toSorted()
    .at(-1);
  if (lastAt === undefined || Date.parse(lastAt) < since) return undefined;
  const askers = new Set(here.map(({ asker }) => asker)).size;
  if (askers < leastAskers) return { kind: 'withheld' };
  const times = here.reduce((sum, ask) => sum + ask.times, 0);
  return { kind: 'told', words, language, askers, times, lastAt };
}
