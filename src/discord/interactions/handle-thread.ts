import { type ButtonInteraction, Routes } from 'discord.js';
import { z } from 'zod';
import type { ConversationId } from '../../core/conversation/conversation.ts';
import { channelIdSchema, messageIdSchema } from '../../core/conversation/place.ts';
import { dayMs } from '../../core/day-ms.ts';
import { dayInWords } from '../../core/digest/digest-words.ts';
import { askerOf, rememberLocale } from '../asking/asker.ts';
import { continueConversation, conversationIn } from '../asking/conversation-place.ts';
import {
  holdsThreads,
  missingRights,
  rightsOf,
  threadRights,
  timedOutUntil,
} from '../asking/rights.ts';
import { digestKeyOf } from '../components/conversation-in-id.ts';
import { passagesOn } from '../components/custom-ids-on.ts';
import { callDiscord, DiscordBusy, repeatable } from '../sending/call-discord.ts';
import { postMessages } from '../sending/channel-messages.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { limits } from '../sending/limits.ts';
import { plainMessage } from '../sending/message-payload.ts';
import { isTold, type Refusal } from '../sending/refusals.ts';
import type { Services } from '../services.ts';
import { type DiscordWords, discordWords, type Right } from '../words/words.ts';

/** The time that a conversation is kept: a thread is greeted once. */
const greetedMs = 30 * dayMs;

const threadSchema = z.object({ id: z.string(), owner_id: z.string().optional() });
type Thread = z.infer<typeof threadSchema>;

/**
 * Opens a thread from an answer and continues the conversation there. A thread has the id of its
 * message, so that every further press finds the same one, also after a restart.
 */
export async function handleThread(
  interaction: ButtonInteraction,
  conversation: ConversationId,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  await reply.defer('private');
  if (reply.isLate) return;
  const words = discordWords(askerOf(interaction).locale);
  const said = await openThread(interaction, conversation, words, services).catch(
    (error: unknown) => {
      if (!(error instanceof DiscordBusy)) throw error;
      services.log('warn', 'Discord took no thread in time', { reason: error });
      return words.threads.busy;
    },
  );
  await reply.answer([plainMessage(said)]);
  await rememberLocale(interaction, services);
}

async function openThread(
  interaction: ButtonInteraction,
  conversation: ConversationId,
  words: DiscordWords,
  services: Services,
): Promise<string> {
  const { channelId, message, client } = interaction;
  if (!interaction.inCachedGuild()) return words.threads.notHere;
  const until = timedOutUntil(interaction.guild.members.me, services.now());
  if (until !== undefined) return words.notices.timedOut(until);
  const missing = missingRights(rightsOf(interaction), ['ViewChannel', ...threadRights]);
  if (missing.length > 0) return missingOnes(missing, channelId, words);
  if (!holdsThreads(interaction.channel?.type)) return words.threads.notHere;
  const name = await threadName(interaction, conversation, words, services);
  const created = await callDiscord(
    (signal) => client.rest.post(Routes.threads(channelId, message.id), { body: { name }, signal }),
    repeatable,
  );
  if (created.ok) {
    const { id } = threadSchema.safeParse(created.value).data ?? { id: message.id };
    await startThread(interaction, id, conversation, words, services);
    return words.threads.opened(id);
  }
  if (created.refusal !== 'thread-exists') {
    const { refusal, said } = created;
    services.log('info', 'Discord refused a thread', { channel: channelId, why: refusal, said });
    return whyNoThread(refusal, channelId, words);
  }
  const thread = await existingThread(interaction);
  if (thread === undefined) return words.threads.notHere;
  // An earlier try may have ended half-way, or its answer was lost.
  if (thread.owner_id === client.user.id) {
    await startThread(interaction, thread.id, conversation, words, services);
  }
  return words.threads.there(thread.id);
}

/** The reason for a refusal; Discord does not say which right is missing. */
function whyNoThread(refusal: Refusal, channel: string, words: DiscordWords): string {
  if (refusal === 'missing-right' || refusal === 'no-access') {
    return missingOnes(threadRights, channel, words);
  }
  return isTold(refusal) ? words.refusals[refusal] : words.threads.notHere;
}

function missingOnes(missing: readonly Right[], channel: string, words: DiscordWords): string {
  return missing
    .map((right) => words.notices.missingRight(words.rights[right], channel))
    .join('\n');
}

/** The thread of the message; undefined where it was deleted, since Discord opens no second one. */
async function existingThread({ message, client }: ButtonInteraction): Promise<Thread | undefined> {
  const called = await callDiscord(
    (signal) => client.rest.get(Routes.channel(message.id), { signal }),
    repeatable,
  );
  return called.ok ? threadSchema.parse(called.value) : undefined;
}

async function startThread(
  { client }: ButtonInteraction,
  thread: string,
  conversation: ConversationId,
  { threads }: DiscordWords,
  services: Services,
): Promise<void> {
  const { state, messageContent } = services;
  const inThread = conversationIn('thread', thread);
  await services.inTurn(inThread, async () => {
    await continueConversation(conversation, inThread, services);
    const greeting = `thread-start:${thread}`;
    if (!(await state.leases.take(greeting, greetedMs))) return;
    const said = plainMessage(messageContent ? threads.startReadingAll : threads.start);
    const posting = { channel: thread, purpose: 'thread', cause: thread } as const;
    const posted = await postMessages(client.rest, [said], posting).catch(
      async (error: unknown) => {
        await state.leases.release(greeting);
        // The thread is open: who presses again finds it, and it is greeted then.
        if (!(error instanceof DiscordBusy)) throw error;
        return { ok: false } as const;
      },
    );
    if (!posted.ok) await state.leases.release(greeting);
  });
}

/**
 * A name after the first passage cited, never after the question, which others may not be meant to
 * see.
 */
async function threadName(
  { channelId, message }: ButtonInteraction,
  conversation: ConversationId,
  words: DiscordWords,
  services: Services,
): Promise<string> {
  const { state } = services;
  const { knowledge } = services.answering();
  const channel = channelIdSchema.parse(channelId);
  const posted = await state.answers.load(channel, messageIdSchema.parse(message.id));
  const turn =
    posted === undefined ? (await state.conversations.load(conversation))?.turns.at(-1) : undefined;
  const digest = digestKeyOf(conversation);
  const language = posted?.language ?? turn?.language ?? 'en';
  const untitled =
    digest === undefined
      ? words.threads.untitled
      : words.digest.threadName(dayInWords(digest.date, language));
  // The conversation on a digest may have moved to another subject by now.
  const shown = digest === undefined ? turn?.passages[0] : passagesOn(message)[0];
  const id = posted?.cited[0]?.passage ?? shown;
  const passage = id === undefined ? undefined : knowledge.passages.get(id);
  if (passage === undefined) return untitled;
  const topic = knowledge.topics.get(passage.topic)?.[language].name;
  const names = [passage.texts[language].title, topic].flatMap((title) =>
    title === undefined ? [] : [words.threads.name(title)],
  );
  return names.find((name) => name.length <= limits.threadName) ?? untitled;
}
