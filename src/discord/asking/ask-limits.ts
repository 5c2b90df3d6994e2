import { type MessagePayload, plainMessage } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import type { Asker } from './asker.ts';

/**
 * Counts one question of a person and a server; returns the refusal where it is one too many. A
 * person over the limit uses up nothing of the server's.
 */
export async function refusedByLimit(
  { person, server, locale = 'en' }: Pick<Asker, 'person' | 'server' | 'locale'>,
  { limits, now }: Services,
): Promise<MessagePayload | undefined> {
  const { tooManyQuestions, tooManyInServer } = discordWords(locale).notices;
  const again = (retryAfterMs: number) => Math.ceil((now() + retryAfterMs) / 1_000);
  const own = await limits.person?.consume(person);
  if (own?.ok === false) return plainMessage(tooManyQuestions(again(own.retryAfterMs)));
  if (server === undefined) return undefined;
  const shared = await limits.server?.consume(server);
  return shared?.ok === false
    ? plainMessage(tooManyInServer(again(shared.retryAfterMs)))
    : undefined;
}
