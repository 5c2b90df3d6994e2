import type { Interaction } from 'discord.js';
import { askerOf } from '../asking/asker.ts';
import { postDirectly } from '../sending/channel-messages.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import { isTold, type ToldRefusal } from '../sending/refusals.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';

/** A person is told by direct message once in this time, however often it happens. */
const toldMs = 60_000;

/**
 * Tells the person why Discord did not take an answer: in private where it was asked, else by direct
 * message.
 */
export async function tellRefused(
  interaction: Interaction,
  reply: InteractionReply,
  { state, log }: Services,
): Promise<void> {
  const { refused } = reply;
  if (refused === undefined || !isTold(refused.refusal) || interaction.isAutocomplete()) return;
  const { refusal, said } = refused;
  const fields = { interaction: interaction.id, why: refusal, said };
  log(levelOf(refusal), 'Discord refused an answer', fields);
  const { person, locale } = askerOf(interaction);
  const notice = plainMessage(discordWords(locale).refusals[refusal]);
  if (await reply.tellRefused(notice)) return;
  if (!(await state.leases.take(`refused-told:${person}`, toldMs))) return;
  const posting = { purpose: 'notice', cause: interaction.id } as const;
  const told = await postDirectly(interaction.client.rest, person, notice, posting);
  if (!told.ok) log('info', 'a notice could not be delivered', { ...fields, why: told.refusal });
}

function levelOf(refusal: ToldRefusal): 'debug' | 'info' | 'error' {
  if (refusal === 'unfit') return 'error';
  return refusal === 'too-late' || refusal === 'unknown-message' ? 'debug' : 'info';
}
