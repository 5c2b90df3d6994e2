import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Feedback } from '../../core/conversation/feedback.ts';
import { channelIdSchema, messageIdSchema, type PersonId } from '../../core/conversation/place.ts';
import { readWritten, reportIdSchema } from '../../core/conversation/reader-report.ts';
import { dayMs } from '../../core/day-ms.ts';
import type { LeaseStore } from '../../core/stores.ts';
import { askerOf } from '../asking/asker.ts';
import { passagesOn } from '../components/custom-ids-on.ts';
import { isPrivateMessage } from '../interactions/answer-follow-up.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import { reportFailure } from '../sending/report-failure.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { readReportForm } from './report-form.ts';
import { seeToReport } from './see-to-report.ts';

/** Reports a person may send, and a server's curators may get, a day. */
const mostOfPerson = 5;
const mostInServer = 50;

/** How long someone else who sees to the same report is waited for. */
const patienceMs = 3_000;

/** Keeps a person's latest word on the answer that a control stands under. */
export async function rateAnswer(
  interaction: ButtonInteraction | ModalSubmitInteraction,
  helpful: boolean,
  { state, now }: Services,
): Promise<Feedback | undefined> {
  if (interaction.message === null) return undefined;
  const { person: by, server } = askerOf(interaction);
  const channel = channelIdSchema.parse(interaction.channelId ?? interaction.message.channelId);
  const message = messageIdSchema.parse(interaction.message.id);
  const before = await state.feedback.load(channel, message, by);
  const givenAt = new Date(now()).toISOString();
  const report = before?.report;
  const given = { channel, message, server, by, helpful, givenAt, report };
  await state.feedback.save(given);
  return given;
}

/** Takes the form for what is wrong with an answer: keeps it, and passes it on to the curators. */
export async function handleReport(
  interaction: ModalSubmitInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  await reply.defer('private');
  if (reply.isLate) return;
  const { locale } = askerOf(interaction);
  await reply.answer([plainMessage(await takeReport(interaction, services, locale))]);
}

async function takeReport(
  interaction: ModalSubmitInteraction,
  services: Services,
  language: ReturnType<typeof askerOf>['locale'],
): Promise<string> {
  const { notices, reports: words } = discordWords(language);
  const { state, log } = services;
  const rated = await rateAnswer(interaction, false, services);
  if (rated === undefined || interaction.message === null) return notices.outOfDate;
  const { written, hasBadLink } = readWritten(readReportForm(interaction));
  const also = hasBadLink ? `\n${words.badLink}` : '';
  if (Object.keys(written).length === 0) return notices.thanksUnhelpful + also;
  const { channel, message, server, by, givenAt } = rated;
  if (!(await isWithinLimits(by, server, state.leases))) return words.tooMany(mostOfPerson);

  const earlier =
    rated.report === undefined ? undefined : await state.readerReports.load(rated.report);
  const isOpen = earlier !== undefined && earlier.doneAt === undefined;
  const id = isOpen ? earlier.id : reportIdSchema.parse(interaction.id);
  await state.feedback.save({ ...rated, report: id });
  const report = {
    ...written,
    id,
    channel,
    message,
    server,
    by,
    language,
    givenAt,
    isPrivate: isPrivateMessage(interaction),
    passages: passagesOn(interaction.message),
  };
  const desk = { client: interaction.client, state, log };
  const kept = await seeToReport(id, desk, {
    change: (known) => ({ ...report, ...(known?.posted && { posted: known.posted }) }),
    patienceMs,
  }).catch(async (error: unknown) => {
    reportFailure(error, log, { kind: 'report' });
    const last = await state.readerReports.load(id);
    if (last?.givenAt !== givenAt) throw error;
    return last;
  });
  return (kept?.posted === undefined ? words.kept : words.passedOn) + also;
}

async function isWithinLimits(
  person: PersonId,
  server: string | undefined,
  leases: LeaseStore,
): Promise<boolean> {
  return (
    (await takesOne(`report-by:${person}`, mostOfPerson, leases)) &&
    (server === undefined || (await takesOne(`report-in:${server}`, mostInServer, leases)))
  );
}

/** Takes one of so many places a day; each is free again a day after it was taken. */
async function takesOne(key: string, most: number, leases: LeaseStore): Promise<boolean> {
  for (let place = 0; place < most; place += 1) {
    if (await leases.take(`${key}:${place}`, dayMs)) return true;
  }
  return false;
}
