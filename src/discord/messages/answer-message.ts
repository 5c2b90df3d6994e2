import type { Message } from 'discord.js';
import { dayMs } from '../../core/day-ms.ts';
import { citedBy, composeAndSend, savePosted } from '../asking/answer-in-turn.ts';
import { refusedByLimit } from '../asking/ask-limits.ts';
import { messageAsker } from '../asking/asker.ts';
import { grantedIn, holdsThreads, missingRights, threadRights } from '../asking/rights.ts';
import { settingsIn } from '../asking/settings-in.ts';
import { keepTyping } from '../sending/keep-typing.ts';
import { plainMessage } from '../sending/message-payload.ts';
import { replyTo } from '../sending/message-reply.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { type MessageAddress, subjectOf } from './message-address.ts';
import { missingForAnswer, tellMissingRights } from './message-rights.ts';
import { tellRefusal } from './tell-refusal.ts';
import { tellInPlace } from './tell-in-place.ts';
import { onceForMessage } from './once-for-message.ts';

/** Answers the question in a message with a reply, in its conversation's turn. */
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
      if (refused !== undefined) {
        await typing.stop();
        await tellInPlace(message, refused, services);
        return true;
      }
      const {
        language: channelLanguage,
        offersNext,
        isPrivate,
      } = await settingsIn(message, services);
      if (isPrivate) {
        await typing.stop();
        const { locale = 'en' } = asker;
        const said = plainMessage(discordWords(locale).notices.privateHere);
        await tellInPlace(message, said, services);
        return true;
      }
      const offersThread = mayOpenThread(message);
      const around = { offersThread, channelLanguage, offersNext };
      const subject = subjectOf(message);
      const asked = { ...asker, question, conversation, subject, ...around };
      const { answer, sent } = await composeAndSend(asked, services, async (payloads) => {
        await typing.stop();
        return replyTo(message, payloads, 'answer', namesMessage);
      });
      if (!sent.ok) {
        await tellRefusal(message, sent, services);
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

/** Tells, once a day and channel, that answers cannot show what they reply to. */
async function tellUnlinked(message: Message, services: Services): Promise<void> {
  const key = `unlinked:${message.channelId}`;
  if (!(await services.state.leases.take(key, dayMs))) return;
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
