import { MessageType, type Message } from 'discord.js';
import { cleanQuestion } from '../core/question/clean-question.ts';
import { refusalOf } from '../core/answering/refusal.ts';
import { answerMessage } from './handlers/answer-message.ts';
import { helpMessages } from './render/help-messages.ts';
import {
  addressOf,
  isFromPerson,
  questionIn,
  type MessageAddress,
} from './handlers/message-address.ts';
import { messageAsker } from './handlers/message-asker.ts';
import { plainMessage, type MessagePayload } from './sending/message-payload.ts';
import { replyTo, tellAuthor } from './sending/message-reply.ts';
import { missingForAnswer } from './handlers/message-rights.ts';
import { onceForMessage } from './handlers/once-for-message.ts';
import { phrasesOf } from './words/phrases.ts';
import { reportFailure } from './sending/report-failure.ts';
import type { Services } from './services.ts';
import { tellMissingRights } from './handlers/tell-missing-right.ts';

/** Handles one message, once, and every error in it. */
export async function handleMessage(message: Message, services: Services): Promise<void> {
  if (!isFromPerson(message) || services.isRepeat(message.id)) return;
  try {
    const address = await addressOf(message, services);
    if (address === undefined) return;
    await services.erasable(() => handleAddressed(message, address, services));
  } catch (error) {
    const fields = { messageId: message.id, kind: 'message' };
    const reference = reportFailure(error, services.log, fields);
    await tellFailure(message, reference, services).catch((untold: unknown) => {
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
  // Where everything is read, not everything is a question: a picture, or "ok".
  if (!address.isExplicit && !cleaned.ok && cleaned.reason === 'too-short') return;
  const missing = missingForAnswer(message).filter((right) => right !== 'ReadMessageHistory');
  if (missing.length > 0) {
    await onceForMessage(message, services, () => tellMissingRights(message, missing, services));
    return;
  }
  if (cleaned.ok) {
    await answerMessage(message, address, cleaned.question, services);
    return;
  }
  await onceForMessage(message, services, async () => {
    const { locale = 'en' } = await messageAsker(message, services);
    if (text === '')
      return reply(
        message,
        isUnread(message, address, services)
          ? [plainMessage(phrasesOf(locale).unreadReply)]
          : helpMessages(locale, services),
      );
    const refusal = plainMessage(refusalOf(cleaned, locale));
    return (await tellAuthor(message, refusal, services)) || reply(message, [refusal]);
  });
}

/** Discord shows no text of a reply to what a command was answered with, unless it mentions the bot. */
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

async function tellFailure(message: Message, reference: string, services: Services): Promise<void> {
  const { locale = 'en' } = await messageAsker(message, services);
  const said = plainMessage(phrasesOf(locale).failed(reference));
  await replyTo(message, [said], 'failure');
}
