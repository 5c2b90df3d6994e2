import type { ChatInputCommandInteraction } from 'discord.js';
import type { PersonId, ServerId } from '../../core/conversation/place.ts';
import type { ZonedTime } from '../../core/digest/zoned-time.ts';
import type { Language } from '../../core/passages/language.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { phrasesOf, type Phrases } from '../words/phrases.ts';
import { renderParts } from '../render/render-parts.ts';
import type { Services } from '../services.ts';

/** A use of `/digest` by someone who may. */
export interface DigestCall {
  readonly interaction: ChatInputCommandInteraction<'cached'>;
  readonly server: ServerId;
  readonly person: PersonId;
  readonly locale: Language;
  readonly phrases: Phrases;
  readonly services: Services;
  readonly zoned: ZonedTime;
}

export function digestCall(
  interaction: ChatInputCommandInteraction<'cached'>,
  asker: Pick<DigestCall, 'server' | 'person' | 'locale'>,
  services: Services,
): DigestCall {
  const phrases = phrasesOf(asker.locale);
  return { interaction, ...asker, phrases, services, zoned: services.zoned };
}

/** Paragraphs as messages, mostly one. */
export function paragraphs(texts: readonly string[]): MessagePayload[] {
  return renderParts(texts.map((text) => ({ text, notes: [], buttons: [] })));
}
