import { z } from 'zod';
import { dayMs } from '../day-ms.ts';
import { languageSchema } from '../passages/language-schema.ts';
import { passageIdSchema } from '../passages/passage.ts';
import { maskPersonal } from './mask-personal.ts';
import { channelIdSchema, messageIdSchema, personIdSchema, serverIdSchema } from './place.ts';

/** The id of the interaction by which it was sent. */
export const reportIdSchema = z
  .string()
  .regex(/^\d{1,20}$/)
  .brand<'ReportId'>();
export type ReportId = z.infer<typeof reportIdSchema>;

export const reportReasons = ['wrong', 'out-of-date', 'not-asked', 'missing'] as const;
export const reportReasonSchema = z.enum(reportReasons);
export type ReportReason = z.infer<typeof reportReasonSchema>;

/** Characters of what a reader writes, and of the address that they give. */
export const longestLine = 300;
export const longestLink = 300;

/** What a reader says is wrong with an answer, all of it optional. */
const writtenSchema = z.object({
  reason: reportReasonSchema.optional(),
  /** Masked, in one line. */
  line: z.string().min(1).max(longestLine).optional(),
  /** Of http or https, without a name, a password or a fragment. */
  link: z.string().max(longestLink).optional(),
});
export type Written = z.infer<typeof writtenSchema>;

/** How long what a reader wrote stays for the curators. */
export const readerReportMs = 90 * dayMs;

/** What a reader reports on an answer. Nobody but the reader is shown who sent it. */
export const readerReportSchema = writtenSchema.extend({
  id: reportIdSchema,
  /** The answer. */
  channel: channelIdSchema,
  message: messageIdSchema,
  server: serverIdSchema.optional(),
  /** True for an answer that only the sender saw. */
  isPrivate: z.boolean(),
  /** The passages that the answer cites, as far as they are known. */
  passages: z.array(passageIdSchema),
  by: personIdSchema,
  /** In which the sender is told. */
  language: languageSchema,
  givenAt: z.iso.datetime(),
  /** Where the curators read it; absent where it was not posted. */
  posted: z.object({ channel: channelIdSchema, message: messageIdSchema }).optional(),
  /** When a curator said that it was done. */
  doneAt: z.iso.datetime().optional(),
  /**
   * Whether the sender knows that it is done: `sending` where a message is on its way or may have come,
   * `waiting` where they are told when they next use the bot.
   */
  answer: z.enum(['sending', 'waiting', 'told']).optional(),
});
export type ReaderReport = z.infer<typeof readerReportSchema>;

export interface Typed {
  readonly reason: string | undefined;
  readonly line: string;
  readonly link: string;
}

/** What was typed, as it is kept; `hasBadLink` where the link was no address and is left out. */
export function readWritten(typed: Typed): {
  readonly written: Written;
  readonly hasBadLink: boolean;
} {
  const reason = reportReasonSchema.safeParse(typed.reason).data;
  const line = cut(maskPersonal(typed.line.replace(/\s+/gu, ' ').trim()), longestLine);
  const given = typed.link.trim();
  const link = given === '' ? undefined : cleanLink(given);
  return {
    written: {
      ...(reason === undefined ? {} : { reason }),
      ...(line === '' ? {} : { line }),
      ...(link === undefined ? {} : { link }),
    },
    hasBadLink: given !== '' && link === undefined,
  };
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Not between the halves of a sign.
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

function cleanLink(given: string): string | undefined {
  if (!URL.canParse(given)) return undefined;
  const url = new URL(given);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  // An address of a page may carry someone's mail address or session; that of the page itself does not.
  if (maskPersonal(decoded(url.search)) !== decoded(url.search)) url.search = '';
  return url.href.length <= longestLink ? url.href : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFKC');
  } catch {
    return text;
  }
}
