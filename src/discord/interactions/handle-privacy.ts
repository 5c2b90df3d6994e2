import type { ChatInputCommandInteraction } from 'discord.js';
import { askerOf } from '../asking/asker.ts';
import { renderPersonalRecords } from '../render/render-personal-records.ts';
import { withdrawReports } from '../feedback/withdraw-reports.ts';
import { postsListing, withdrawListed } from '../report/listed-reports.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import { reportFailure } from '../sending/report-failure.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';

/** Handles `/privacy`. A store that fails must not look like one that is empty. */
export async function handlePrivacy(
  interaction: ChatInputCommandInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  await reply.defer('private');
  if (reply.isLate) return;
  const { person, locale } = askerOf(interaction);
  const words = discordWords(locale);
  const erases = interaction.options.getSubcommand() === 'erase';
  const { personalData, state, log } = services;
  let payloads;
  try {
    if (erases) {
      // Before the records, which say where they stand.
      const { reports } = await personalData.show(person);
      const { rest } = interaction.client;
      const posts = await postsListing(reports, state.reportLogs);
      const left =
        (await withdrawReports(reports, rest)) + (await withdrawListed(reports, posts, rest));
      await personalData.erase(person);
      // What was posted meanwhile.
      const known = new Set(posts.map(({ message }) => message));
      const later = await postsListing(reports, state.reportLogs);
      await withdrawListed(
        reports,
        later.filter(({ message }) => !known.has(message)),
        rest,
      );
      const also = left === 0 ? [] : [words.privacy.reportsLeft(left)];
      payloads = [plainMessage([words.privacy.erased, ...also].join('\n'))];
    } else {
      const records = await personalData.show(person);
      const keepsMisses = services.keepMiss !== undefined;
      payloads = renderPersonalRecords(records, { locale, keepsMisses });
    }
  } catch (error) {
    const reference = reportFailure(error, log, { command: 'privacy' });
    const said = erases
      ? words.privacy.eraseFailed(reference)
      : words.privacy.showFailed(reference);
    payloads = [plainMessage(said)];
  }
  await reply.answer(payloads);
}
