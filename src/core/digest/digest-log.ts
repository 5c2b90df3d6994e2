import { z } from 'zod';
import { messageIdSchema } from '../conversation/place.ts';
import { passageIdSchema } from '../passages/passage.ts';
import { postRefusalSchema, refusedTrySchema } from './post-refusal.ts';
import { localDateSchema, type LocalDate } from './zoned-time.ts';

/** The reason why a fact is in a digest; `plain` if its turn has come. */
const factNoteSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plain') }),
  /** It happened on this day of that year. */
  z.object({ kind: z.literal('on-this-day'), year: z.int() }),
  /** It was shown on that date and has been corrected since. */
  z.object({ kind: z.literal('corrected'), shownOn: localDateSchema }),
  /** It supersedes the passage that was shown on that date. */
  z.object({ kind: z.literal('updates'), shownOn: localDateSchema, shown: passageIdSchema }),
]);
export type FactNote = z.infer<typeof factNoteSchema>;

const chosenFactSchema = z.object({
  passage: passageIdSchema,
  /** The round in which it has its turn; a digest may end one round and begin the next. */
  round: z.int().min(0),
  note: factNoteSchema,
  /** The hash of what is told of it when it is chosen: see `shownHash`. */
  hash: z.string(),
});
export type ChosenFact = z.infer<typeof chosenFactSchema>;

/** The facts of a digest: the same for every attempt at a day. */
const digestChoiceSchema = z.object({
  facts: z.array(chosenFactSchema),
  /** The passages that were shown and have since left the collection. */
  withdrawn: z.array(z.object({ passage: passageIdSchema, shownOn: localDateSchema })),
});
export type DigestChoice = z.infer<typeof digestChoiceSchema>;

const at = z.iso.datetime();

/** The fate of one day's digest; all but the first two are final. */
const dayFateSchema = z.discriminatedUnion('state', [
  /** Posting has begun; it may or may not have reached the channel. */
  z.object({
    state: z.literal('sending'),
    choice: digestChoiceSchema,
    at,
    /** The time when the channel was last searched without finding it, with nothing posted since. */
    absentAt: at.optional(),
    refused: refusedTrySchema.optional(),
  }),
  /** It stands in the channel and is not yet published to the channels that follow this one. */
  z.object({ state: z.literal('sent'), message: messageIdSchema, at }),
  z.object({
    state: z.literal('posted'),
    message: messageIdSchema,
    at,
    /** In announcement channels only. */
    published: z.boolean().optional(),
  }),
  /** It may stand in the channel, which the bot has no right to read. */
  z.object({ state: z.literal('uncertain'), at }),
  z.object({
    state: z.literal('missed'),
    why: z.enum(['not-running', 'not-sent', 'nothing-to-show', 'no-channel', 'no-right']),
    /** Why Discord did not take it at the last try. */
    refusal: postRefusalSchema.optional(),
  }),
]);
export type DayFate = z.infer<typeof dayFateSchema>;

const digestDaySchema = z.object({ date: localDateSchema, fate: dayFateSchema });

const shownFactSchema = z.object({
  passage: passageIdSchema,
  round: z.int().min(0),
  on: localDateSchema,
  /** The hash of what was told of it: see `shownHash`. */
  hash: z.string(),
});
export type ShownFact = z.infer<typeof shownFactSchema>;

/** The record of what one channel has been shown. */
export const digestLogSchema = z.object({
  /** The number of times that every suitable fact has been shown. */
  round: z.int().min(0),
  shown: z.array(shownFactSchema),
  /** The last days, oldest first. */
  days: z.array(digestDaySchema),
});
export type DigestLog = z.infer<typeof digestLogSchema>;

export const emptyLog: DigestLog = { round: 0, shown: [], days: [] };

/** More than any digest's window. */
const keptDays = 14;

export function fateOf(log: DigestLog, date: LocalDate): DayFate | undefined {
  return log.days.find((day) => day.date === date)?.fate;
}

export function isFinal(fate: DayFate | undefined): boolean {
  return fate !== undefined && fate.state !== 'sending' && fate.state !== 'sent';
}

export function withFate(log: DigestLog, date: LocalDate, fate: DayFate): DigestLog {
  const others = log.days.filter((day) => day.date !== date);
  const days = [...others, { date, fate }].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return { ...log, days: days.slice(-keptDays) };
}

/** Records that a digest was posted, or may have been: its facts have had their turn. */
export function withShown(log: DigestLog, choice: DigestChoice, date: LocalDate): DigestLog {
  const { facts, withdrawn } = choice;
  const told = new Set<string>([
    ...withdrawn.map(({ passage }) => passage),
    ...facts.flatMap(({ passage, note }) =>
      note.kind === 'updates' ? [passage, note.shown] : [passage],
    ),
  ]);
  const shown = [
    ...log.shown.filter(({ passage }) => !told.has(passage)),
    ...facts.map(({ passage, round, hash }) => ({ passage, round, on: date, hash })),
  ];
  return { ...log, round: Math.max(log.round, ...facts.map(({ round }) => round)), shown };
}
