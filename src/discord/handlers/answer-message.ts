import type { Message } from 'discord.js';
import { dayMs } from '../../core/day-ms.ts';
import { citedBy, composeAndSend, savePosted } from './answer-in-turn.ts';
import { refusedByLimit } from './ask-limits.ts';
import type { Asker } from './asker.ts';
import { keepTyping } from '../sending/keep-typing.ts';
import type { MessageAddress } from './message-address.ts';
import { messageAsker } from './message-asker.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { replyTo, tellAuthor } from '../sending/message-reply.ts';
import { missingForAnswer } from './message-rights.ts';
import { onceForMessage } from './once-for-message.ts';
import { grantedIn, holdsThreads, missingRights, threadRights } from './rights.ts';
import type { Services } from '../services.ts';
import { tellMissingRights, tellRefusal } from './tell-missing-right.ts';

/** Who is over the limit is told once in the minute that it counts, however often they write. */
const limitToldMs = 60_000;

/** Answers a message's question in its conversation's turn, as a reply. */
export async function answerMessage(
  message: Message,
  { conversation }: MessageAddress,
  question: string,
  services: Services,
): Promise<void> {
  await using typing = keepTyping(message.client.rest, message.channelId);
  const namesMessage = !missingForAnswer(message).includes('ReadMessageHistory');

  await services.inTurn(conversation, () =>
    onceForMessage(message, services, async () => {
      const asker = await messageAsker(message, services);
      const refused = await refusedByLimit(asker, services);
      if (refused !== undefined) return tellLimit(message, asker, refused, services);
      const asked = { ...asker, question, conversation, offersThread: mayOpenThread(message) };
      const { answer, sent } = await composeAndSend(asked, services, async (payloads) => {
        await typing.stop();
        return replyTo(message, payloads, 'answer', namesMessage);
      });
      if (!sent.ok) {
        await tellRefusal(message, sent.refusal, services);
        return false;
      }
      const { person: by, server } = asker;
      const { language } = answer;
      const posted = { by, server, conversation, language, cited: citedBy(answer) };
      await savePosted({ ...posted, sent: sent.value }, services);
      return true;
    }),
  );
  if (!namesMessage) await tellUnlinked(message, services);
}

async function tellLimit(
  message: Message,
  { person }: Asker,
  refused: MessagePayload,
  services: Services,
): Promise<true> {
  const isFirst = await services.state.once.claim(`limit-told:${person}`, limitToldMs);
  if (isFirst) await tellAuthor(message, refused, services);
  return true;
}

/** Answers do not show what they reply to: said once a day and channel. */
async function tellUnlinked(message: Message, services: Services): Promise<void> {
  const key = `unlinked:${message.channelId}`;
  if (!(await services.state.once.claim(key, dayMs))) return;
  await tellMissingRights(message, ['ReadMessageHistory'], services);
}

function mayOpenThread({ channel, guild }: Message): boolean {
  const self = guild?.members.me;
  if (channel.isDMBased() || self === null || self === undefined) return false;
  const granted = grantedIn(channel, self);
  return (
    holdsThreads(channel.type) &&
    granted !== null &&
    missingRights(granted, threadRights).length === 0
  );
}
