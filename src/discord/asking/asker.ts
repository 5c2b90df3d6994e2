import type { BaseInteraction, Message } from 'discord.js';
import {
  type PersonId,
  personIdSchema,
  type ServerId,
  serverIdSchema,
} from '../../core/conversation/place.ts';
import { type Language, languages } from '../../core/passages/language.ts';
import type { Services } from '../services.ts';

/** The person who asks, their server and their languages. */
export interface Asker {
  readonly person: PersonId;
  /** Undefined in direct messages and where the bot is not a member. */
  readonly server: ServerId | undefined;
  /** The language of the interface; undefined takes that of the answer. */
  readonly locale: Language | undefined;
  /** The language of the answer where the question does not tell its own. */
  readonly fallback: Language;
}

/** The person behind an interaction, which always carries their language. */
export type InteractionAsker = Asker & { readonly locale: Language };

export function askerOf(interaction: BaseInteraction): InteractionAsker {
  const { user, guildId, locale, guildLocale } = interaction;
  return {
    person: personIdSchema.parse(user.id),
    server: interaction.inCachedGuild() ? serverIdSchema.parse(guildId) : undefined,
    locale: languageOf(locale),
    fallback: languageOf(locale, guildLocale ?? undefined),
  };
}

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

/** Saves a person's locale, since their ordinary messages do not carry it. */
export async function rememberLocale(
  { user, locale }: BaseInteraction,
  { state: { preferences } }: Services,
): Promise<void> {
  const person = personIdSchema.parse(user.id);
  const known = await preferences.load(person);
  if (known?.locale !== locale) await preferences.save(person, { locale });
}

/** The language of the first of Discord's locales, such as es-419, that is one of ours, else English. */
export function languageOf(...locales: readonly (string | undefined)[]): Language {
  for (const locale of locales) {
    const language = languages.find((each) => locale?.startsWith(each));
    if (language !== undefined) return language;
  }
  return 'en';
}
