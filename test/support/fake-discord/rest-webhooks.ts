import {
  invalidWebhookToken,
  tooManyFollowUps,
  unknownMessage,
  unknownWebhook,
} from './api-error.ts';
import { tokenLifeMs, type FakeInteraction } from './interaction-registry.ts';
import { messagePayload } from './message-payload.ts';
import { messageSchema } from './message-schema.ts';
import { isLoading, type FakeMessage } from './message.ts';
import { deleteMessage, editMessage } from './post-message.ts';
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

/** At most this many follow-ups where the bot is there only by the person's own installation. */
const followUpsWhenUserInstalled = 5;

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
  // The first follow-up after a deferral takes the place of "… is thinking", privacy included; once
  // that is deleted it stands on its own.
  if (original !== undefined && isLoading(original) && !original.deleted) {
    editMessage(core, original, request, call.files);
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
  editMessage(call.core, message, parseBody(messageSchema, call.body), call.files);
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

export const webhookRoutes: readonly Route[] = [
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
