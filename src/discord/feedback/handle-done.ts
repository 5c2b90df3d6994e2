import { type ButtonInteraction, PermissionFlagsBits } from 'discord.js';
import type { ReportId } from '../../core/conversation/reader-report.ts';
import { askerOf } from '../asking/asker.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { seeToReport } from './see-to-report.ts';

const patienceMs = 10_000;

/** A curator has seen to a report: takes the button away and tells the sender, once. */
export async function handleDone(
  interaction: ButtonInteraction,
  id: ReportId,
  reply: InteractionReply,
  { state, log, now }: Services,
): Promise<void> {
  const { locale, server } = askerOf(interaction);
  const { reports: words, rights } = discordWords(locale);
  // The channel may be open to all, and whoever presses has a message sent to someone.
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) !== true) {
    await reply.tellPrivately(plainMessage(words.needsRight(rights.ManageMessages)));
    return;
  }
  await reply.deferUpdate();
  if (reply.isLate) return;
  const desk = { client: interaction.client, state, log };
  const doneAt = new Date(now()).toISOString();
  const seen = await seeToReport(id, desk, {
    change: (known) =>
      known === undefined || known.server !== server || known.doneAt !== undefined
        ? known
        : { ...known, doneAt },
    patienceMs,
  });
  if (seen === undefined) await reply.tellPrivately(plainMessage(words.gone));
}
