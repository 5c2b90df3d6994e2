import { z } from 'zod';
import { dayMs } from '../day-ms.ts';
import type { Knowledge, Source } from '../passages/knowledge.ts';

const address = z.url({ protocol: /^https?$/ });

/**
 * What an address answered: `good`, or for good `moved` to another; `gone` where its server says so;
 * `refused` where it lets no program in, which says nothing of what people see; else `unreachable`.
 */
const outcomeSchema = z.enum(['good', 'moved', 'gone', 'refused', 'unreachable']);
export type AddressOutcome = z.infer<typeof outcomeSchema>;

const answerSchema = z.object({
  outcome: outcomeSchema,
  /** Where it moved to. */
  movedTo: address.optional(),
  /** What the server or the connection said, in a few words. */
  said: z.string(),
});
export type AddressAnswer = z.infer<typeof answerSchema>;

/** The last answer of an address. */
const addressCheckSchema = answerSchema.extend({
  checkedAt: z.iso.datetime(),
  /** Since when each answer has been of this outcome. */
  since: z.iso.datetime(),
  /** When it last answered with a page, moved or not; absent where it never has. */
  lastGoodAt: z.iso.datetime().optional(),
});
export type AddressCheck = z.infer<typeof addressCheckSchema>;

/** The last answers of addresses of sources, by address. */
export const sourceChecksSchema = z.object({
  version: z.literal(1),
  addresses: z.record(z.string(), addressCheckSchema),
});
export type SourceChecks = z.infer<typeof sourceChecksSchema>;

export const noChecks: SourceChecks = { version: 1, addresses: {} };

/** The checks with one more answer; `at` in milliseconds since 1970. */
export function withAnswer(
  { version, addresses }: SourceChecks,
  asked: string,
  answer: AddressAnswer,
  at: number,
): SourceChecks {
  const before = addresses[asked];
  const checkedAt = new Date(at).toISOString();
  const isGood = answer.outcome === 'good' || answer.outcome === 'moved';
  const since = before?.outcome === answer.outcome ? before.since : checkedAt;
  const lastGoodAt = isGood ? checkedAt : before?.lastGoodAt;
  return {
    version,
    addresses: { ...addresses, [asked]: { ...answer, checkedAt, since, lastGoodAt } },
  };
}

/** The addresses of sources, each once, that were not asked within a time before now. */
export function dueAddresses(
  { sources }: Pick<Knowledge, 'sources'>,
  { addresses }: SourceChecks,
  now: number,
  maxAgeMs: number,
): string[] {
  const all = new Set([...sources.values()].flatMap(({ url }) => url ?? []));
  return [...all].filter((each) => {
    const check = addresses[each];
    return check === undefined || now - Date.parse(check.checkedAt) >= maxAgeMs;
  });
}

/** A source with the last answer of its address. */
export interface CheckedSource {
  readonly source: Source;
  readonly address: string;
  readonly check: AddressCheck;
}

/** The sources whose address has been asked. */
export function checkedSources(
  { sources }: Pick<Knowledge, 'sources'>,
  { addresses }: SourceChecks,
): CheckedSource[] {
  return [...sources.values()].flatMap((source) => {
    const { url } = source;
    const check = url === undefined ? undefined : addresses[url];
    return url === undefined || check === undefined ? [] : [{ source, address: url, check }];
  });
}

/** A server may be down for days and come back. */
const deadAfterMs = 14 * dayMs;

/** The sources that people cannot open any more, as far as checks have told. */
export function deadSources(
  knowledge: Pick<Knowledge, 'sources'>,
  checks: SourceChecks,
): CheckedSource[] {
  return checkedSources(knowledge, checks).filter(({ check: { outcome, since, checkedAt } }) => {
    const heldMs = Date.parse(checkedAt) - Date.parse(since);
    return outcome === 'gone' || (outcome === 'unreachable' && heldMs >= deadAfterMs);
  });
}
