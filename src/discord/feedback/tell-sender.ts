import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { ReaderReport } from '../../core/conversation/reader-report.ts';
import { callDiscord, repeatable } from '../sending/call-discord.ts';
import { directChannelOf, postMessages } from '../sending/channel-messages.ts';
import { ifLet } from '../sending/if-let.ts';
import { renderSeenTo } from './render-report.ts';
import type { ReportDesk } from './see-to-report.ts';

/**
 * Tells a sender, once, that their report is done: by a direct message, else under what they use the
 * bot for next, which alone nobody can close. A message that may have come already, because the
 * program ended while it was sent, is looked for first.
 */
export async function tellSender(report: ReaderReport, desk: ReportDesk): Promise<ReaderReport> {
  const { id, by, doneAt, answer } = report;
  if (doneAt === undefined || answer === 'told' || answer === 'waiting') return report;
  const { state, client } = desk;
  const become = async (next: ReaderReport['answer']): Promise<ReaderReport> => {
    const told = { ...report, answer: next };
    await state.readerReports.save(told);
    return told;
  };
  const wait = async (): Promise<ReaderReport> => {
    const others = await state.untold.load(by);
    await state.untold.save(by, [...new Set([...others, id])]);
    return become('waiting');
  };
  const channel = await ifLet(directChannelOf(client.rest, by));
  if (channel === undefined) return wait();
  const said = renderSeenTo(report);
  if (answer === 'sending') {
    const { content = '' } = said;
    if (await mayHaveCome(client.rest, channel, content ?? '', client.user.id)) {
      return become('told');
    }
  } else {
    await become('sending');
  }
  const posting = { channel, purpose: 'done', cause: id } as const;
  const posted = await ifLet(postMessages(client.rest, [said], posting));
  return posted === undefined ? wait() : become('told');
}

const listedSchema = z.array(
  z.object({ author: z.object({ id: z.string() }), content: z.string() }),
);

/** Whether a message of the bot stands in a direct channel; true where that cannot be seen: never twice. */
async function mayHaveCome(
  rest: REST,
  channel: string,
  content: string,
  self: string,
): Promise<boolean> {
  const query = new URLSearchParams({ limit: '100' });
  const route = Routes.channelMessages(channel);
  const listed = await ifLet(
    callDiscord((signal) => rest.get(route, { query, signal }), repeatable),
  );
  if (listed === undefined) return true;
  return listedSchema
    .parse(listed)
    .some((message) => message.author.id === self && message.content === content);
}
