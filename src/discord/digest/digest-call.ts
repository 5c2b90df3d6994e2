import type { ChatInputCommandInteraction } from 'discord.js';
import type { PersonId, ServerId } from '../../core/conversation/place.ts';
import type { ZonedTime } from '../../core/digest/zoned-time.ts';
import type { Language } from '../../core/passages/language.ts';
import type { Services } from '../services.ts';
import { type DiscordWords, discordWords } from '../words/words.ts';

/** A permitted use of `/digest`. */
export interface DigestCall {
  readonly interaction: ChatInputCommandInteraction<'cached'>;
  readonly server: ServerId;
  readonly person: PersonId;
  readonly locale: Language;
  readonly words: DiscordWords;
  readonly services: Services;
  readonly zoned: ZonedTime;
}

export function digestCall(
  interaction: ChatInputCommandInteraction<'cached'>,
  asker: Pick<DigestCall, 'server' | 'person' | 'locale'>,
  services: Services,
): DigestCall {
  const words = discordWords(asker.locale);
  return { interaction, ...asker, words, services, zoned: services.zoned };
}
