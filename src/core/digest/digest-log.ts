import { z } from 'zod';
import { messageIdSchema } from '../conversation/place.ts';
import { passageIdSchema } from '../passages/passage.ts';
import { localDateSchema, type LocalDate } from './zoned-time.ts';

/** Why a fact is in a digest, where it is for more than its turn. */
export const factNoteSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plain') }),
  /** It happened on this day of that year. */
  z.object({ kind: z.literal('on-this-day'), year: z.int() }),
  /** It was shown on that date and has been corrected since. */
  z.object({ kind: z.literal('corrected'), shownOn: localDateSchema }),
  /** It brings up to date what was shown on that date. */
  z.object({ kind: z.literal('updates'), shownOn: localDateSchema, shown: passageIdSchema }),
]);
export type FactNote = z.infer<typeof factNoteSchema>;

export const chosenFactSchema = z.object({
  passage: passageIdSchema,
  /** The round in which it has its turn: a digest may end one and begin the next. */
  round: z.int().min(0),
  note: factNoteSchema,
  /** Of what is told by it, as it is chosen: see `toldHash`. */
  hash: z.string(),
});
export type ChosenFact = z.infer<typeof chosenFactSchema>;

/** What a digest is made of: the same for every try of a day. */
export const digestChoiceSchema = z.object({
  facts: z.array(chosenFactSchema),
  /** What was shown and is no longer in the folder. */
  withdrawn: z.array(z.object({ passage: passageIdSchema, shownOn: localDateSchema })),
});
export type DigestChoice = z.infer<typeof digestChoiceSchema>;

const at = z.iso.datetime();

/** What became of one day's digest. All but the first two are final. */
export const dayFateSchema = z.discriminatedUnion('state', [
  /** It may or may not have reached the channel. */
  z.object({
    state: z.literal('sending'),
    choice: digestChoiceSchema,
    at,
    /** When it was looked for last, with nothing sent since. */
    absentAt: at.optional(),
  }),
  /** It stands in the channel and is yet to be published to the channels that follow this one. */
  z.object({ state: z.literal('sent'), message: messageIdSchema, at }),
  z.object({
    state: z.literal('posted'),
    message: messageIdSchema,
    at,
    /** In announcement channels only: whether it was published to those who follow. */
    published: z.boolean().optional(),
  }),
  /** It may stand in the channel, and the bot may not look. */
  z.object({ state: z.literal('uncertain'), at }),
  z.object({
    state: z.literal('missed'),
    why: z.enum(['not-running', 'not-sent', 'nothing-to-show', 'no-channel', 'no-right']),
  }),
]);
export type DayFate = z.infer<typeof dayFateSchema>;

export const digestDaySchema = z.object({ date: localDateSchema, fate: dayFateSchema });
export type DigestDay = z.infer<typeof digestDaySchema>;

const shownFactSchema = z.object({
  passage: passageIdSchema,
  round: z.int().min(0),
  on: localDateSchema,
  /** Of what was told by it: see `toldHash`. */
  hash: z.string(),
});
export type ShownFact = z.infer<typeof shownFactSchema>;

/** What one channel has been shown. */
export const digestLogSchema = z.object({
  /** How often everything suitable has been shown. */
  round: z.int().min(0),
  shown: z.array(shownFactSchema),
  /** The latest days, oldest first. */
  days: z.array(digestDaySchema),
});
export type DigestLog = z.infer<typeof digestLogSchema>;

export const emptyLog: DigestLog = { round: 0, shown: [], days: [] };

/** Days that are told of; more than the window of any digest. */
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

/** The log after a digest was posted, or may have been: its facts have had their turn. */
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
