import { type Message, MessageType } from 'discord.js';
import { refusalOf } from '../core/answering/refusal.ts';
import { TooBusy } from '../core/conversation/too-busy.ts';
import { readAct } from '../core/question/act.ts';
import { type CleanedQuestion, cleanQuestion } from '../core/question/clean-question.ts';
import { messageAsker } from './asking/asker.ts';
import { timedOutUntil } from './asking/rights.ts';
import { answerMessage } from './messages/answer-message.ts';
import {
  addressOf,
  isFromPerson,
  type MessageAddress,
  questionIn,
} from './messages/message-address.ts';
import { missingForAnswer, tellMissingRights } from './messages/message-rights.ts';
import { tellTimedOut } from './messages/tell-refusal.ts';
import { tellInPlace } from './messages/tell-in-place.ts';
import { onceForMessage } from './messages/once-for-message.ts';
import { helpMessages } from './render/render-help.ts';
import { type MessagePayload, plainMessage } from './sending/message-payload.ts';
import { replyTo } from './sending/message-reply.ts';
import { reportFailure } from './sending/report-failure.ts';
import type { Services } from './services.ts';
import { discordWords } from './words/words.ts';

/** People put the mention in, or mend what they asked, soon after. */
const editedWithinMs = 60 * 60_000;

/**
 * Handles a message once, with every error in it. One that is edited is handled anew, unless it has had
 * its answer.
 */
export async function handleMessage(message: Message, services: Services): Promise<void> {
  const { id, editedTimestamp, createdTimestamp } = message;
  if (!isFromPerson(message)) return;
  if (editedTimestamp !== null && editedTimestamp - createdTimestamp > editedWithinMs) return;
  if (services.isRepeat(editedTimestamp === null ? id : `${id}:${editedTimestamp}`)) return;
  try {
    const address = await addressOf(message, services);
    if (address === undefined) return;
    await services.erasable(() => handleAddressed(message, address, services));
  } catch (error) {
    const fields = { messageId: message.id, kind: 'message' };
    const reference = error instanceof TooBusy ? '-' : reportFailure(error, services.log, fields);
    const tell =
      error instanceof TooBusy
        ? tellBusy(message, services)
        : tellFailure(message, reference, services);
    await tell.catch((untold: unknown) => {
      reportFailure(untold, services.log, { ...fields, untold: reference });
    });
  }
}

async function handleAddressed(
  message: Message,
  address: MessageAddress,
  services: Services,
): Promise<void> {
  const text = questionIn(message);
  const cleaned = cleanQuestion(text);
  // Where every message is read, not every one is a question: a picture, or "ok".
  if (!address.isExplicit && isIdle(cleaned)) return;
  if (timedOutUntil(message.guild?.members.me, services.now()) !== undefined) {
    await onceForMessage(message, services, () => tellTimedOut(message, services), 'notice');
    return;
  }
  const missing = missingForAnswer(message).filter((right) => right !== 'ReadMessageHistory');
  if (missing.length > 0) {
    const tell = () => tellMissingRights(message, missing, services);
    await onceForMessage(message, services, tell, 'notice');
    return;
  }
  if (cleaned.ok) {
    await answerMessage(message, address, cleaned.question, services);
    return;
  }
  const tell = () => tellUnasked(message, { text, cleaned, address }, services);
  await onceForMessage(message, services, tell, 'notice');
}

interface Unasked {
  readonly text: string;
  readonly cleaned: Extract<CleanedQuestion, { ok: false }>;
  readonly address: MessageAddress;
}

/** Says how to ask where there is no question, or what is wrong with it. */
async function tellUnasked(
  message: Message,
  { text, cleaned, address }: Unasked,
  services: Services,
): Promise<boolean> {
  const { locale = 'en' } = await messageAsker(message, services);
  if (text !== '') {
    await tellInPlace(message, plainMessage(refusalOf(cleaned, locale)), services);
    return true;
  }
  const said = isUnread(message, address, services)
    ? [plainMessage(discordWords(locale).notices.unreadReply)]
    : helpMessages(locale, services);
  return reply(message, said);
}

/** True for what people say to each other and asks nothing of the bot. */
function isIdle(cleaned: CleanedQuestion): boolean {
  if (!cleaned.ok) return cleaned.reason === 'too-short';
  const { kind } = readAct(cleaned.question);
  return kind === 'nothing' || kind === 'agrees' || kind === 'reacts';
}

/**
 * True for a reply to a command's answer: Discord shows its text only where it mentions the bot.
 */
function isUnread(
  { type }: Message,
  { isMention }: MessageAddress,
  { messageContent }: Services,
): boolean {
  return type === MessageType.Reply && !isMention && !messageContent;
}

async function reply(message: Message, payloads: readonly MessagePayload[]): Promise<boolean> {
  const namesMessage = !missingForAnswer(message).includes('ReadMessageHistory');
  const { ok } = await replyTo(message, payloads, 'notice', namesMessage);
  return ok;
}

/** Told of a channel at most this often: many are refused at once. */
const busyToldMs = 10_000;

async function tellBusy(message: Message, services: Services): Promise<void> {
  const { leases } = services.state;
  if (!(await leases.take(`busy:${message.channelId}`, busyToldMs))) return;
  const { locale = 'en' } = await messageAsker(message, services);
  await replyTo(message, [plainMessage(discordWords(locale).notices.busy)], 'failure');
}

async function tellFailure(message: Message, reference: string, services: Services): Promise<void> {
  const { locale = 'en' } = await messageAsker(message, services);
  const said = plainMessage(discordWords(locale).notices.failed(reference));
  await replyTo(message, [said], 'failure');
}
