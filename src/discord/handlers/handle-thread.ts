import { Routes, type ButtonInteraction, type Message } from 'discord.js';
import { z } from 'zod';
import type { ConversationId } from '../../core/conversation/conversation.ts';
import { channelIdSchema, messageIdSchema } from '../../core/conversation/place.ts';
import { dayMs } from '../../core/day-ms.ts';
import { dayInWords } from '../../core/digest/digest-words.ts';
import type { PassageId } from '../../core/passages/passage.ts';
import { askerOf } from './asker.ts';
import { callDiscord, repeatable, type Refusal } from '../sending/call-discord.ts';
import { postMessages } from '../sending/channel-messages.ts';
import { continueConversation } from './continue-conversation.ts';
import { digestKeyOf, parseCustomId } from '../render/custom-id.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { limits } from '../sending/limits.ts';
import { plainMessage } from '../sending/message-payload.ts';
import type { Right } from '../words/notice-phrases.ts';
import { phrasesOf, type Phrases } from '../words/phrases.ts';
import { conversationIn } from './place-of-conversation.ts';
import { rememberLocale } from './remember-locale.ts';
import { holdsThreads, missingRights, rightsOf, threadRights } from './rights.ts';
import type { Services } from '../services.ts';

/** As long as a conversation is kept: a thread is greeted once. */
const greetedMs = 30 * dayMs;

const threadSchema = z.object({ id: z.string(), owner_id: z.string().optional() });
type Thread = z.infer<typeof threadSchema>;

/**
 * Opens a thread from the answer under which was pressed and carries the conversation there. A thread
 * has the id of its message, so that every further press, after a restart too, finds the same one.
 */
export async function handleThread(
  interaction: ButtonInteraction,
  conversation: ConversationId,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  await reply.defer('private');
  if (reply.isLate) return;
  const phrases = phrasesOf(askerOf(interaction).locale);
  const said = await openThread(interaction, conversation, phrases, services);
  await reply.answer([plainMessage(said)]);
  await rememberLocale(interaction, services);
}

async function openThread(
  interaction: ButtonInteraction,
  conversation: ConversationId,
  phrases: Phrases,
  services: Services,
): Promise<string> {
  const { channelId, message, client } = interaction;
  if (!interaction.inCachedGuild()) return phrases.threadNotHere;
  const missing = missingRights(rightsOf(interaction), ['ViewChannel', ...threadRights]);
  if (missing.length > 0) return missingOnes(missing, channelId, phrases);
  if (!holdsThreads(interaction.channel?.type)) return phrases.threadNotHere;
  const name = await threadName(interaction, conversation, phrases, services);
  const created = await callDiscord(
    (signal) => client.rest.post(Routes.threads(channelId, message.id), { body: { name }, signal }),
    repeatable,
  );
  if (created.ok) {
    const { id } = threadSchema.safeParse(created.value).data ?? { id: message.id };
    await startThread(interaction, id, conversation, phrases, services);
    return phrases.threadOpened(id);
  }
  if (created.refusal !== 'thread-exists') {
    return whyNoThread(created.refusal, channelId, phrases);
  }
  const thread = await existingThread(interaction);
  if (thread === undefined) return phrases.threadNotHere;
  // Where an earlier try ended half-way, or its answer was lost, the rest is made up for.
  if (thread.owner_id === client.user.id) {
    await startThread(interaction, thread.id, conversation, phrases, services);
  }
  return phrases.threadThere(thread.id);
}

/** Discord does not say which right it found missing. */
function whyNoThread(refusal: Refusal, channel: string, phrases: Phrases): string {
  return refusal === 'missing-right' || refusal === 'no-access'
    ? missingOnes(threadRights, channel, phrases)
    : phrases.threadNotHere;
}

function missingOnes(missing: readonly Right[], channel: string, phrases: Phrases): string {
  return missing.map((right) => phrases.missingRight(right, channel)).join('\n');
}

/** Undefined where it was deleted: Discord opens no second one from the same message. */
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
  { threadStart, threadStartReadingAll }: Phrases,
  services: Services,
): Promise<void> {
  const { state, messageContent } = services;
  const inThread = conversationIn('thread', thread);
  await services.inTurn(inThread, async () => {
    await continueConversation(conversation, inThread, services);
    const greeting = `thread-start:${thread}`;
    if (!(await state.once.claim(greeting, greetedMs))) return;
    const said = plainMessage(messageContent ? threadStartReadingAll : threadStart);
    const posting = { channel: thread, purpose: 'thread', cause: thread } as const;
    const posted = await postMessages(client.rest, [said], posting).catch(
      async (error: unknown) => {
        await state.once.release(greeting);
        throw error;
      },
    );
    if (!posted.ok) await state.once.release(greeting);
  });
}

/** After what the answer cites first; never after the question, which others may not be meant to see. */
async function threadName(
  { channelId, message }: ButtonInteraction,
  conversation: ConversationId,
  phrases: Phrases,
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
      ? phrases.threadNameUntitled
      : phrases.digestThreadName(dayInWords(digest.date, language));
  // Of a digest the conversation may be about something else by now.
  const shown = digest === undefined ? turn?.passages[0] : firstPassageOn(message);
  const id = posted?.cited[0]?.passage ?? shown;
  const passage = id === undefined ? undefined : knowledge.passages.get(id);
  if (passage === undefined) return untitled;
  const topic = knowledge.topics.get(passage.topic)?.[language].name;
  const names = [passage.texts[language].title, topic].flatMap((title) =>
    title === undefined ? [] : [phrases.threadName(title)],
  );
  return names.find((name) => name.length <= limits.threadName) ?? untitled;
}

/** The passage to which a message's first button of that kind leads. */
function firstPassageOn({ components }: Message): PassageId | undefined {
  const buttons = components.flatMap((row) => ('components' in row ? [...row.components] : []));
  for (const control of buttons) {
    const id = 'customId' in control ? parseCustomId(control.customId ?? '') : undefined;
    if (id?.name === 'passage') return id.passage;
  }
  return undefined;
}
