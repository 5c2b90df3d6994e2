import { createHash } from 'node:crypto';
import {
  DiscordAPIError,
  type REST,
  RESTJSONErrorCodes,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import type { MarkStore } from '../../core/stores.ts';

export type CommandDefinition = RESTPostAPIApplicationCommandsJSONBody;

export interface Registering {
  readonly rest: REST;
  readonly applicationId: string;
  /** The one server in which to register; all of them by default. */
  readonly guildId: string | undefined;
  readonly definitions: readonly CommandDefinition[];
  readonly marks: MarkStore;
  /** The servers that the bot is a member of; asked only where the store has no mark. */
  readonly joined: () => Promise<readonly string[]>;
}

export interface Registration {
  readonly changed: boolean;
  readonly commands: number;
  /** The number of command lists that were emptied elsewhere. */
  readonly removed: number;
}

/** Without a mark, only a bot in at most this many servers looks for commands left in one of them. */
const mostSearched = 10;

const nowhere = 'none';

/**
 * Replaces Discord's list of commands, for all servers or for one, where it is not the defined one,
 * and empties the other list, which people would see as duplicates. Rejects with what discord.js
 * throws.
 */
export async function registerCommands(registering: Registering): Promise<Registration> {
  const { rest, applicationId, guildId, definitions, marks } = registering;
  const route = routeOf(applicationId, guildId);
  const key = `commands:${applicationId}:${guildId ?? 'global'}`;
  const known = await listCommands(rest, route);
  const before = await marks.load(key);
  const changed =
    before === undefined ? !areListed(definitions, known) : before !== markOf(definitions, known);
  const now = changed ? await replaceCommands(rest, route, definitions) : known;
  const mark = markOf(definitions, now);
  if (mark !== before) await marks.save(key, mark);
  return { changed, commands: definitions.length, removed: await emptyOthers(registering) };
}

/** A hash of the definitions and of the versions that Discord gave them: either side may change. */
function markOf(definitions: readonly CommandDefinition[], known: Registered): string {
  const versions = known.map(({ id, version }) => `${id}:${version}`).toSorted();
  return createHash('sha256')
    .update(JSON.stringify([definitions, versions]))
    .digest('hex');
}

/** True where Discord lists these commands and no others; what it adds to them is ignored. */
function areListed(definitions: readonly CommandDefinition[], known: Registered): boolean {
  return (
    definitions.length === known.length &&
    definitions.every((definition) => known.some((each) => includes(each, definition)))
  );
}

function includes(known: unknown, defined: unknown): boolean {
  if (typeof defined !== 'object' || defined === null) return known === defined;
  if (typeof known !== 'object' || known === null) return false;
  if (Array.isArray(defined) && Object.keys(known).length !== defined.length) return false;
  const values = new Map<string, unknown>(Object.entries(known));
  return Object.entries(defined).every(
    // Discord keeps neither of the two for commands of a single server.
    ([key, value]) =>
      includes(values.get(key), value) ||
      (values.get(key) === undefined && ['contexts', 'integration_types'].includes(key)),
  );
}

async function emptyOthers(registering: Registering): Promise<number> {
  const { rest, applicationId, guildId, marks, joined } = registering;
  const key = `commands:${applicationId}:server`;
  const before = await marks.load(key);
  const servers = before === undefined ? await joined() : before === nowhere ? [] : [before];
  const searched = servers.length > mostSearched ? [] : servers;
  let removed = 0;
  for (const other of [undefined, ...searched]) {
    if (other === guildId) continue;
    if (await emptyList(rest, routeOf(applicationId, other))) removed += 1;
  }
  const now = guildId ?? nowhere;
  if (before !== now) await marks.save(key, now);
  return removed;
}

async function emptyList(rest: REST, route: Route): Promise<boolean> {
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

/** True for Discord's answer where the bot is not in the server, or there is no such server. */
export function isNoMember(error: unknown): boolean {
  const { MissingAccess, UnknownGuild } = RESTJSONErrorCodes;
  return (
    error instanceof DiscordAPIError &&
    [MissingAccess, UnknownGuild].some((code) => code === error.code)
  );
}

type Route = `/${string}`;

function routeOf(applicationId: string, guildId: string | undefined): Route {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

const registeredSchema = z.array(
  z.looseObject({ id: z.string().optional(), version: z.string().optional() }),
);
type Registered = z.infer<typeof registeredSchema>;

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
