import { z } from 'zod';
import {
  alreadyAcknowledged,
  ApiError,
  invalidForm,
  invalidWebhookToken,
  threadArchived,
  tooManyFollowUps,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './api-error.ts';
import { modalSchema } from './component-schema.ts';
import { checkModal } from './check-modal.ts';
import type { Core } from './core.ts';
import {
  callbackDeadlineMs,
  interactionType,
  tokenLifeMs,
  type FakeInteraction,
} from './interaction-registry.ts';
import { messageSchema, type MessageRequest } from './message-schema.ts';
import { messagePayload } from './message-payload.ts';
import { isLoading, messageFlags, type FakeMessage } from './message.ts';
import { deleteMessage, editMessage, postMessage } from './post-message.ts';
import { has, rightsIn } from './permissions.ts';
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

/** At most this many follow-ups where the bot is there only by the person's own installation. */
const followUpsWhenUserInstalled = 5;

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

/** Private where the bot says so, or where the person may not use outside apps publicly. */
function isPrivate(core: Core, interaction: FakeInteraction, flags: number): boolean {
  if ((flags & messageFlags.ephemeral) !== 0) return true;
  return (
    interaction.isUserInstalled &&
    !has(rightsIn(core.world, interaction.channel, interaction.user.id), 'UseExternalApps')
  );
}

function respond(
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
    fileNames: call.fileNames,
    loading: kind.loading,
  });
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
      editMessage(core, interaction.source, callback.data ?? {});
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

/** The interaction behind a webhook address, if its token still serves. */
function interactionOf(call: Call): FakeInteraction {
  const { core } = call;
  const interaction = core.interactions.byToken(pathValue(call, 'webhook_token'));
  if (interaction === undefined || pathValue(call, 'webhook_id') !== core.world.applicationId) {
    throw unknownWebhook();
  }
  if (core.clock.now() - interaction.createdAt > tokenLifeMs) throw invalidWebhookToken();
  if (interaction.callbackType === undefined) throw unknownWebhook();
  return interaction;
}

function messageOf(call: Call, interaction: FakeInteraction): FakeMessage {
  const id = call.path['message_id'];
  const message =
    id === undefined || id === '@original'
      ? interaction.original
      : [interaction.original, ...interaction.followUps].find((each) => each?.id === id);
  if (message === undefined || message.deleted) throw unknownMessage();
  return message;
}

function createFollowUp(call: Call): Reply {
  const { core } = call;
  const interaction = interactionOf(call);
  const request = parseBody(messageSchema, call.body);
  const { original } = interaction;
  // The first follow-up after a deferral takes the place of "… is thinking", privacy included.
  if (original !== undefined && isLoading(original)) {
    editMessage(core, original, request);
    return ok(messagePayload(core.world, original, 0));
  }
  if (interaction.isUserInstalled && interaction.followUps.length >= followUpsWhenUserInstalled) {
    throw tooManyFollowUps();
  }
  const message = respond(call, interaction, request, {
    loading: false,
    isOriginal: false,
    privately: isPrivate(core, interaction, request.flags ?? 0),
  });
  interaction.followUps.push(message);
  core.changes.notify();
  return ok(messagePayload(core.world, message, 0));
}

function editResponse(call: Call): Reply {
  const interaction = interactionOf(call);
  const message = messageOf(call, interaction);
  editMessage(call.core, message, parseBody(messageSchema, call.body));
  if (message === interaction.source) interaction.updated = true;
  call.core.changes.notify();
  return ok(messagePayload(call.core.world, message, 0));
}

function getResponse(call: Call): Reply {
  return ok(messagePayload(call.core.world, messageOf(call, interactionOf(call)), 0));
}

function deleteResponse(call: Call): Reply {
  deleteMessage(call.core, messageOf(call, interactionOf(call)));
  return noContent;
}

const webhook = '/webhooks/{webhook_id}/{webhook_token}';
const needsToken = false;

export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/interactions/{interaction_id}/{interaction_token}/callback',
    needsToken,
    handle: createCallback,
  },
  { method: 'POST', template: webhook, needsToken, handle: createFollowUp },
  ...['@original', '{message_id}'].flatMap((message): Route[] => {
    const template = `${webhook}/messages/${message}`;
    return [
      { method: 'GET', template, needsToken, handle: getResponse },
      { method: 'PATCH', template, needsToken, handle: editResponse },
      { method: 'DELETE', template, needsToken, handle: deleteResponse },
    ];
  }),
];
