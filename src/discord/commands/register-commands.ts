import { DiscordAPIError, RESTJSONErrorCodes, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { MarkStore } from '../../core/ports.ts';
import { canonicalCommands, markOf, type CommandDefinition } from './compare-commands.ts';

export interface Registering {
  readonly rest: REST;
  readonly applicationId: string;
  /** The one server in which to register; all of them by default. */
  readonly guildId: string | undefined;
  readonly definitions: readonly CommandDefinition[];
  readonly marks: MarkStore;
  /** The servers that the bot is a member of; asked only where no store tells what was done before. */
  readonly joined: () => Promise<readonly string[]>;
}

export interface Registration {
  readonly changed: boolean;
  readonly commands: number;
  /** How many sets of commands were removed elsewhere. */
  readonly removed: number;
}

/**
 * One server's own commands are for trying out. Where the store does not tell whether there were any,
 * they are looked for only by a bot that is in no more servers than this.
 */
const mostSearched = 10;

const nowhere = 'none';

/**
 * Makes Discord's list of commands the defined one, for all servers or for one, and removes the
 * other list, which people would see as duplicates. Nothing is written where nothing changed.
 * Rejects with what discord.js throws.
 */
export async function registerCommands(registering: Registering): Promise<Registration> {
  const { rest, applicationId, guildId, definitions, marks } = registering;
  const route = routeOf(applicationId, guildId);
  const wanted = canonicalCommands(definitions, guildId !== undefined);
  const mark = `commands:${applicationId}:${guildId ?? 'global'}`;
  const known = await listCommands(rest, route);
  // Where Discord writes something in a way of its own, the mark tells that it is ours all the same.
  const changed =
    canonicalCommands(known, guildId !== undefined) !== wanted &&
    markOf(wanted, known) !== (await marks.load(mark));
  if (changed)
    await marks.save(mark, markOf(wanted, await replaceCommands(rest, route, definitions)));
  const removed = await removeOthers(registering);
  return { changed, commands: definitions.length, removed };
}

async function removeOthers(registering: Registering): Promise<number> {
  const { rest, applicationId, guildId, marks, joined } = registering;
  const serverMark = `commands:${applicationId}:server`;
  const before = await marks.load(serverMark);
  const servers = before === undefined ? await joined() : before === nowhere ? [] : [before];
  const searched = servers.length > mostSearched ? [] : servers;
  const others = [
    ...(guildId === undefined ? [] : [undefined]),
    ...searched.filter((server) => server !== guildId),
  ];
  let removed = 0;
  for (const other of others) {
    if (await clearCommands(rest, routeOf(applicationId, other))) removed += 1;
  }
  const now = guildId ?? nowhere;
  if (before !== now) await marks.save(serverMark, now);
  return removed;
}

async function clearCommands(rest: REST, route: Route): Promise<boolean> {
  try {
    if ((await listCommands(rest, route)).length === 0) return false;
    await replaceCommands(rest, route, []);
    return true;
  } catch (error) {
    // The bot has left that server, and its commands with it.
    if (isNoMember(error)) return false;
    throw error;
  }
}

/** What Discord answers where the bot is not in the server, or there is no such server. */
export function isNoMember(error: unknown): boolean {
  const { MissingAccess, UnknownGuild } = RESTJSONErrorCodes;
  return hasCode(error, MissingAccess) || hasCode(error, UnknownGuild);
}

export function hasCode(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

type Route = `/${string}`;

/** What is compared is all that Discord sends; these are what we read of it. */
const registeredSchema = z.array(
  z.looseObject({
    id: z.string().optional(),
    version: z.string().optional(),
    name: z.string(),
    type: z.number().optional(),
  }),
);
type Registered = z.infer<typeof registeredSchema>;

function routeOf(applicationId: string, guildId: string | undefined): Route {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

async function listCommands(rest: REST, route: Route): Promise<Registered> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return registeredSchema.parse(await rest.get(route, { query }));
}

async function replaceCommands(
  rest: REST,
  route: Route,
  body: readonly CommandDefinition[],
): Promise<Registered> {
  return registeredSchema.parse(await rest.put(route, { body }));
}
