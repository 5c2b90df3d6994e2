import { type REST, Routes } from 'discord.js';
import type { ReaderReport } from '../../core/conversation/reader-report.ts';
import { callDiscord, repeatable } from '../sending/call-discord.ts';

/** Deletes the copies of someone's reports that curators read; returns how many are out of reach. */
export async function withdrawReports(
  reports: readonly ReaderReport[],
  rest: REST,
): Promise<number> {
  let left = 0;
  for (const { posted } of reports) {
    if (posted === undefined) continue;
    const route = Routes.channelMessage(posted.channel, posted.message);
    const called = await callDiscord((signal) => rest.delete(route, { signal }), repeatable);
    const isGone =
      called.ok || called.refusal === 'unknown-message' || called.refusal === 'unknown-channel';
    if (!isGone) left += 1;
  }
  return left;
}
