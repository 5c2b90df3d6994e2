import {
  conversationIdSchema,
  conversationSchema,
} from '../../src/core/conversation/conversation.ts';
import { feedbackSchema } from '../../src/core/conversation/feedback.ts';
import {
  type ReaderReport,
  readerReportSchema,
} from '../../src/core/conversation/reader-report.ts';
import {
  channelIdSchema,
  messageIdSchema,
  personIdSchema,
  serverIdSchema,
} from '../../src/core/conversation/place.ts';
import { postedAnswerSchema } from '../../src/core/conversation/posted-answer.ts';
import { weeklyReportSchema } from '../../src/core/report/weekly-report.ts';
import type { TokenReservation } from '../../src/core/stores.ts';

export const personOf = (id: string) => personIdSchema.parse(id);
export const serverOf = (id: string) => serverIdSchema.parse(id);
export const channelOf = (id: string) => channelIdSchema.parse(id);
export const messageOf = (id: string) => messageIdSchema.parse(id);
export const conversationIdOf = (id: string) => conversationIdSchema.parse(id);

/** A conversation of one question. */
export const conversationOf = (question: string, people: readonly string[], server?: string) =>
  conversationSchema.parse({
    turns: [
      { question, context: '', language: 'en', entities: ['chancay'], passages: ['chancay-gdp'] },
    ],
    people,
    ...(server === undefined ? {} : { server }),
  });

export const answerOf = (message: string, by: string, server?: string) =>
  postedAnswerSchema.parse({
    channel: '700',
    message,
    by,
    conversation: 'ask:900',
    language: 'es',
    cited: [{ passage: 'chancay-gdp', hash: 'a1b2' }],
    postedAt: '2026-11-25T12:00:00Z',
    ...(server === undefined ? {} : { server }),
  });

export const feedbackOf = (message: string, by: string, helpful: boolean, server?: string) =>
  feedbackSchema.parse({
    channel: '700',
    message,
    by,
    helpful,
    givenAt: '2026-11-25T12:00:00Z',
    ...(server === undefined ? {} : { server }),
  });

/** A report on an answer, with the answer's id for its own. */
export const readerReportOf = (
  message: string,
  by: string,
  server?: string,
  rest: Partial<ReaderReport> = {},
) =>
  readerReportSchema.parse({
    id: message,
    channel: '700',
    message,
    isPrivate: false,
    passages: ['chancay-gdp'],
    by,
    language: 'es',
    givenAt: '2026-11-25T12:00:00Z',
    reason: 'wrong',
    line: 'It is *17* metres',
    link: `https://example.org/${message}`,
    ...(server === undefined ? {} : { server }),
    ...rest,
  });

/** The weekly report of a server, in one of its channels. */
export const weeklyReportOf = (server: string, channel: string) =>
  weeklyReportSchema.parse({ server, channel, firstOn: '2026-11-30' });

/** A reservation on one day, of nobody in particular and without a limit unless given. */
export const reservationOf = (
  tokens: number,
  rest: Partial<TokenReservation> = {},
): TokenReservation => ({
  day: '2026-11-25',
  tokens,
  most: Number.MAX_SAFE_INTEGER,
  mostOfPerson: Number.MAX_SAFE_INTEGER,
  person: undefined,
  isFirst: true,
  ...rest,
});
