import { z } from 'zod';
import { missingAccess, unknownCommand, unknownGuild } from './api-error.ts';
import type { RegisteredCommand } from './command-registry.ts';
import { commandListSchema, commandSchema } from './command-schema.ts';
import type { Wire } from './payloads.ts';
import {
  noContent,
  ok,
  parseBody,
  pathValue,
  type Call,
  type Reply,
  type Route,
} from './routes.ts';

const localizations = ['name_localizations', 'description_localizations'];

/** Without `with_localizations` Discord leaves the maps out, at every depth. */
function withoutLocalizations(value: object): Wire {
  const strip = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(strip);
    return typeof each === 'object' && each !== null ? withoutLocalizations(each) : each;
  };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !localizations.includes(key))
      .map(([key, each]) => [key, strip(each)]),
  );
}

function commandPayload(call: Call, registered: RegisteredCommand, full: boolean): Wire {
  const { command } = registered;
  const payload = {
    ...command,
    id: registered.id,
    application_id: call.core.world.applicationId,
    version: registered.version,
    description: command.description ?? '',
    default_member_permissions: command.default_member_permissions ?? null,
    nsfw: command.nsfw ?? false,
    integration_types: command.integration_types ?? [0],
    contexts: command.contexts ?? null,
    ...(registered.guildId !== undefined && { guild_id: registered.guildId }),
  };
  return full ? payload : withoutLocalizations(payload);
}

/** The set that the path names, after checking that it is the bot's own. */
function placeOf(call: Call): string | undefined {
  if (pathValue(call, 'application_id') !== call.core.world.applicationId) throw missingAccess();
  const guildId = call.path['guild_id'];
  if (guildId === undefined) return undefined;
  const guild = call.core.world.guilds.get(guildId);
  if (guild === undefined) throw unknownGuild();
  if (!guild.botIsMember) throw missingAccess();
  return guildId;
}

function listCommands(call: Call): Reply {
  const full = call.query.get('with_localizations') === 'true';
  const list = call.core.commands.list(placeOf(call));
  return ok(list.map((registered) => commandPayload(call, registered, full)));
}

function putCommands(call: Call): Reply {
  const place = placeOf(call);
  call.core.commands.replace(place, parseBody(commandListSchema, call.body));
  call.core.changes.notify();
  return ok(call.core.commands.list(place).map((each) => commandPayload(call, each, true)));
}

function postCommand(call: Call): Reply {
  const place = placeOf(call);
  const before = call.core.commands.list(place).length;
  const registered = call.core.commands.upsert(place, parseBody(commandSchema, call.body));
  call.core.changes.notify();
  return {
    status: call.core.commands.list(place).length > before ? 201 : 200,
    body: commandPayload(call, registered, true),
  };
}

function commandOf(call: Call): RegisteredCommand {
  const id = pathValue(call, 'command_id');
  const found = call.core.commands.list(placeOf(call)).find((each) => each.id === id);
  if (found === undefined) throw unknownCommand();
  return found;
}

function patchCommand(call: Call): Reply {
  const { command } = commandOf(call);
  const changes = z.looseObject({}).parse(call.body);
  const changed = parseBody(commandSchema, { ...command, ...changes });
  const place = placeOf(call);
  if (changed.name !== command.name)
    call.core.commands.remove(place, pathValue(call, 'command_id'));
  const registered = call.core.commands.upsert(place, changed);
  call.core.changes.notify();
  return ok(commandPayload(call, registered, true));
}

function deleteCommand(call: Call): Reply {
  call.core.commands.remove(placeOf(call), pathValue(call, 'command_id'));
  call.core.changes.notify();
  return noContent;
}

const places = [
  '/applications/{application_id}',
  '/applications/{application_id}/guilds/{guild_id}',
];

export const commandRoutes: readonly Route[] = places.flatMap((place): Route[] => {
  const template = `${place}/commands`;
  return [
    { method: 'GET', template, handle: listCommands },
    { method: 'PUT', template, handle: putCommands },
    { method: 'POST', template, handle: postCommand },
    {
      method: 'GET',
      template: `${template}/{command_id}`,
      handle: (call) => ok(commandPayload(call, commandOf(call), true)),
    },
    { method: 'PATCH', template: `${template}/{command_id}`, handle: patchCommand },
    { method: 'DELETE', template: `${template}/{command_id}`, handle: deleteCommand },
  ];
});
