import { invalidForm } from './api-error.ts';
import type { Core } from './core.ts';
import type { FakeInteraction } from './interaction-registry.ts';
import type { MessageRequest } from './message-schema.ts';
import { messageFlags, type FakeMessage } from './message.ts';
import { has, rightsIn } from './permissions.ts';
import { postMessage } from './post-message.ts';
import type { Call } from './routes.ts';

/** Private where the bot says so, or where the person may not use outside apps publicly. */
export function isPrivate(core: Core, interaction: FakeInteraction, flags: number): boolean {
  if ((flags & messageFlags.ephemeral) !== 0) return true;
  return (
    interaction.isUserInstalled &&
    !has(rightsIn(core.world, interaction.channel, interaction.user.id), 'UseExternalApps')
  );
}

/** Posts a response or a follow-up in the place of the interaction. */
export function respond(
  call: Call,
  interaction: FakeInteraction,
  request: MessageRequest,
  kind: { readonly loading: boolean; readonly isOriginal: boolean; readonly privately: boolean },
): FakeMessage {
  const { core } = call;
  if (request.message_reference != null) {
    throw invalidForm('message_reference', 'BASE_TYPE_INVALID', 'A response replies to nothing');
  }
  const { isOriginal } = kind;
  const replyTo = isOriginal ? interaction.source : interaction.original;
  return postMessage(core, {
    channel: interaction.channel,
    author: core.world.bot,
    // Webhooks know no nonce.
    request: { ...request, nonce: undefined },
    type: replyTo === undefined ? (interaction.commandName === undefined ? 0 : 20) : 19,
    origin: {
      id: interaction.id,
      type: interaction.type,
      user: interaction.user,
      name: interaction.commandName,
      isOriginal,
    },
    privateTo: kind.privately ? interaction.user.id : undefined,
    replyToId: replyTo?.id,
    files: call.files,
    loading: kind.loading,
  });
}
