import { z } from 'zod';
import { dayMs } from '../day-ms.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import { type PassageId, passageIdSchema } from '../passages/passage.ts';
import {
  type PassageVersion,
  type VersionName,
  versionName,
  versionNameSchema,
  versionOf,
} from './passage-version.ts';

/** How long an answer stays that is told of a change. */
export const correctedMs = 90 * dayMs;

const seenVersionSchema = z.object({ name: versionNameSchema, since: z.iso.datetime() });
export type SeenVersion = z.infer<typeof seenVersionSchema>;

/** The versions of a passage that answers may have been given with, oldest first; the last is the present one. */
const seenPassageSchema = z.object({
  passage: passageIdSchema,
  versions: z.array(seenVersionSchema),
});

/** What the bot has seen of the collection; a passage that has left it stays. */
export const editionSchema = z.array(seenPassageSchema);
export type Edition = z.infer<typeof editionSchema>;

export interface EditionStep {
  readonly edition: Edition;
  /** To be kept before the edition is, so that what was said is never unknown. */
  readonly added: readonly PassageVersion[];
  /** With which no answer of the last 90 days was given; to be removed after. */
  readonly dropped: readonly { readonly passage: PassageId; readonly name: VersionName }[];
}

/** The edition after a reading of the collection. */
export function withCollection(
  edition: Edition,
  { passages }: Knowledge,
  now: number,
): EditionStep {
  const since = new Date(now).toISOString();
  const known = new Map(edition.map(({ passage, versions }) => [passage, versions]));
  const added = [...passages.values()].filter(
    (passage) => known.get(passage.id)?.at(-1)?.name !== versionName(passage),
  );
  for (const passage of added) {
    const versions = known.get(passage.id) ?? [];
    known.set(passage.id, [...versions, { name: versionName(passage), since }]);
  }
  const seen = [...known].map(([passage, versions]) => ({ passage, versions }));
  const kept = seen.map(({ passage, versions }) => ({
    passage,
    versions: versions.filter((_, place) => !isPast(versions[place + 1], now)),
  }));
  return {
    edition: kept,
    added: added.map(versionOf),
    dropped: seen.flatMap(({ passage, versions }, place) => {
      const names = new Set(kept[place]?.versions.map(({ name }) => name));
      return versions.flatMap(({ name }) => (names.has(name) ? [] : [{ passage, name }]));
    }),
  };
}

/** Whether a version was replaced so long ago that no answer with it is told of a change. */
function isPast(successor: SeenVersion | undefined, now: number): boolean {
  return successor !== undefined && Date.parse(successor.since) < now - correctedMs;
}
