import { MessageFlags, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { ReaderReport, ReportId } from '../../core/conversation/reader-report.ts';
import type { PostedReport } from '../../core/ports.ts';
import type { ReportLogStore } from '../../core/stores.ts';
import { callDiscord, repeatable } from '../sending/call-discord.ts';

/** Far from the ids that Discord gives to components by itself, which count from 1. */
const firstId = 1_000_000_000;

/** The id of the component that tells of a reader's report, by which it is found again. */
export function componentIdOf(report: ReportId): number {
  return firstId + Number(BigInt(report) % BigInt(firstId));
}

const postedSchema = z.object({ components: z.array(z.looseObject({ id: z.int().optional() })) });

/**
 * Takes readers' reports out of a weekly report, all but those that stay. False where the bot does not
 * reach it; what was deleted holds none.
 */
export async function keepListed(
  { channel, message }: PostedReport,
  stays: (componentId: number) => boolean,
  rest: REST,
): Promise<boolean> {
  const route = Routes.channelMessage(channel, message);
  const read = await callDiscord((signal) => rest.get(route, { signal }), repeatable);
  if (!read.ok) return read.refusal === 'unknown-message' || read.refusal === 'unknown-channel';
  const { components } = postedSchema.parse(read.value);
  const left = components.filter(({ id = 0 }) => id < firstId || stays(id));
  if (left.length === components.length) return true;
  const body = {
    components: left,
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
  };
  return (await callDiscord((signal) => rest.patch(route, { body, signal }), repeatable)).ok;
}

/** The weekly reports in which someone's reports may be listed. */
export async function postsListing(
  reports: readonly ReaderReport[],
  logs: ReportLogStore,
): Promise<PostedReport[]> {
  const servers = new Set(reports.flatMap(({ server }) => server ?? []));
  const posts = await Promise.all(
    [...servers].map(async (server) => (await logs.load(server))?.posts ?? []),
  );
  const first = Math.min(...reports.map(({ givenAt }) => Date.parse(givenAt)));
  return posts.flat().filter(({ at }) => Date.parse(at) >= first);
}

/** Takes someone's reports out of weekly reports; returns how many of these are out of reach. */
export async function withdrawListed(
  reports: readonly ReaderReport[],
  posts: readonly PostedReport[],
  rest: REST,
): Promise<number> {
  const own = new Set(reports.map(({ id }) => componentIdOf(id)));
  let left = 0;
  for (const post of posts) {
    if (!(await keepListed(post, (id) => !own.has(id), rest))) left += 1;
  }
  return left;
}
