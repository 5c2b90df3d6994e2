import { z } from 'zod';
import {
  alreadyAcknowledged,
  ApiError,
  invalidForm,
  threadArchived,
  unknownInteraction,
  unknownMessage,
} from './api-error.ts';
import { checkModal } from './check-modal.ts';
import { modalSchema } from './component-schema.ts';
import {
  callbackDeadlineMs,
  interactionType,
  type FakeInteraction,
} from './interaction-registry.ts';
import { messagePayload } from './message-payload.ts';
import { messageSchema } from './message-schema.ts';
import { isLoading } from './message.ts';
import { editMessage } from './post-message.ts';
import { isPrivate, respond } from './respond.ts';
import {
  noContent,
  ok,
  parseBody,
  pathValue,
  type Call,
  type Reply,
  type Route,
} from './routes.ts';

const choice = z.strictObject({
  name: z.string().min(1).max(100),
  name_localizations: z.record(z.string(), z.string().max(100)).nullish(),
  value: z.union([z.string().max(100), z.number()]),
});

const callbackSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(1) }),
  z.strictObject({ type: z.literal(4), data: messageSchema }),
  z.strictObject({ type: z.literal(5), data: messageSchema.nullish() }),
  z.strictObject({ type: z.literal(6), data: z.unknown().optional() }),
  z.strictObject({ type: z.literal(7), data: messageSchema.nullish() }),
  z.strictObject({
    type: z.literal(8),
    data: z.strictObject({ choices: z.array(choice).max(25) }),
  }),
  z.strictObject({ type: z.literal(9), data: modalSchema }),
]);

type Callback = z.infer<typeof callbackSchema>;

function wrongType(): ApiError {
  return invalidForm('type', 'INTERACTION_INVALID_CALLBACK_TYPE', 'Not for this interaction');
}

/** Refuses a callback of a type that the interaction does not take. */
function checkType(interaction: FakeInteraction, type: number): void {
  const isAutocomplete = interaction.type === interactionType.autocomplete;
  if (isAutocomplete !== (type === 8)) throw wrongType();
  if (type === 9 && interaction.type === interactionType.modal) throw wrongType();
  if ((type === 6 || type === 7) && interaction.source === undefined) throw wrongType();
}

function applyCallback(call: Call, interaction: FakeInteraction, callback: Callback): void {
  const { core } = call;
  switch (callback.type) {
    case 1:
      break;
    case 4:
    case 5: {
      const { thread } = interaction.channel;
      if (thread?.archived === true && thread.locked) throw threadArchived();
      const request = callback.data ?? {};
      interaction.original = respond(call, interaction, request, {
        loading: callback.type === 5,
        isOriginal: true,
        privately: isPrivate(core, interaction, request.flags ?? 0),
      });
      break;
    }
    case 6:
      interaction.original = interaction.source;
      break;
    case 7:
      if (interaction.source === undefined) throw wrongType();
      if (interaction.source.deleted) throw unknownMessage();
      editMessage(core, interaction.source, callback.data ?? {}, call.files);
      interaction.original = interaction.source;
      interaction.updated = true;
      break;
    case 8:
      interaction.choices = callback.data.choices;
      break;
    case 9:
      checkModal(callback.data);
      interaction.modal = callback.data;
      break;
  }
}

function callbackReply(call: Call, interaction: FakeInteraction, type: number): Reply {
  if (call.query.get('with_response') !== 'true') return noContent;
  const message = interaction.original;
  return ok({
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message !== undefined && {
        response_message_id: message.id,
        response_message_loading: isLoading(message),
        response_message_ephemeral: message.privateTo !== undefined,
      }),
    },
    ...(message !== undefined && {
      resource: { type, message: messagePayload(call.core.world, message, 0) },
    }),
  });
}

function createCallback(call: Call): Reply {
  const { core } = call;
  const interaction = core.interactions.byId(pathValue(call, 'interaction_id'));
  if (interaction === undefined || interaction.token !== pathValue(call, 'interaction_token')) {
    throw unknownInteraction();
  }
  const refuse = (error: ApiError): never => {
    interaction.refusals.push(error.code);
    core.changes.notify();
    throw error;
  };
  if (interaction.callbackType !== undefined) refuse(alreadyAcknowledged());
  const isLate = core.clock.now() - interaction.createdAt > callbackDeadlineMs;
  if (isLate) refuse(unknownInteraction());
  try {
    const callback = parseBody(callbackSchema, call.body);
    checkType(interaction, callback.type);
    applyCallback(call, interaction, callback);
    interaction.callbackType = callback.type;
    interaction.acknowledgedAfterMs = call.arrivedAtMs - interaction.sentAtMs;
    core.changes.notify();
    return callbackReply(call, interaction, callback.type);
  } catch (error) {
    if (error instanceof ApiError) refuse(error);
    throw error;
  }
}

export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/interactions/{interaction_id}/{interaction_token}/callback',
    needsToken: false,
    handle: createCallback,
  },
];
