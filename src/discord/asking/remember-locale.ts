import type { BaseInteraction } from 'discord.js';
import { personIdSchema } from '../../core/conversation/place.ts';
import type { Services } from '../services.ts';

/** Remembers a person's locale, since their ordinary messages do not carry it. */
export async function rememberLocale(
  { user, locale }: BaseInteraction,
  { state: { preferences } }: Services,
): Promise<void> {
  const person = personIdSchema.parse(user.id);
  const known = await preferences.load(person);
  if (known?.locale !== locale) await preferences.save(person, { locale });
}
