import type { Message } from 'discord.js';
import { personIdSchema, serverIdSchema } from '../../core/conversation/place.ts';
import { type Asker, languageOf } from '../asking/asker.ts';
import type { Services } from '../services.ts';

/** The author of a message. Their locale is that of their last interaction, else the server's. */
export async function messageAsker(
  { author, guildId, guild }: Message,
  { state }: Services,
): Promise<Asker> {
  const person = personIdSchema.parse(author.id);
  const preference = await state.preferences.load(person);
  const locale = preference?.locale ?? guild?.preferredLocale;
  return {
    person,
    server: guildId === null ? undefined : serverIdSchema.parse(guildId),
    locale: locale === undefined ? undefined : languageOf(locale),
    fallback: languageOf(preference?.locale, guild?.preferredLocale),
  };
}
