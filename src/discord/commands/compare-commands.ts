import { createHash } from 'node:crypto';
import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';

export type CommandDefinition = RESTPostAPIApplicationCommandsJSONBody;

/** The kind of a definition that names none. */
const chatInput: number = ApplicationCommandType.ChatInput;

/** What Discord adds to a definition. */
const added: ReadonlySet<string> = new Set([
  'id',
  'application_id',
  'version',
  'guild_id',
  'default_permission',
  'dm_permission',
  'name_localized',
  'description_localized',
]);

/** What Discord keeps for commands of all servers only. */
const globalOnly: ReadonlySet<string> = new Set(['contexts', 'integration_types']);

/** Lists that are sets. */
const sets: ReadonlySet<string> = new Set(['contexts', 'integration_types', 'channel_types']);

/**
 * One text for all ways of writing the same definitions: in whatever order, with what Discord adds,
 * defaults written out or left out.
 */
export function canonicalCommands(
  commands: readonly {
    readonly name: string;
    readonly type?: number | undefined;
  }[],
  inOneServer: boolean,
): string {
  const texts = commands.map((command) => {
    const { type = chatInput, ...rest } = command;
    return JSON.stringify(canonical({ ...rest, commandType: type }, inOneServer));
  });
  return texts.toSorted().join('\n');
}

/** Marks definitions together with what Discord has made of them. */
export function markOf(
  definitions: string,
  registered: readonly {
    readonly id?: string | undefined;
    readonly version?: string | undefined;
  }[],
): string {
  const versions = registered.map(({ id, version }) => `${id}:${version}`).toSorted();
  return createHash('sha256')
    .update([definitions, ...versions].join('\n'))
    .digest('hex');
}

function canonical(value: unknown, inOneServer: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => canonical(item, inOneServer));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !added.has(key) && !(inOneServer && globalOnly.has(key)))
    .map(([key, item]): [string, unknown] => [
      key,
      sets.has(key) && Array.isArray(item) ? item.toSorted(byText) : canonical(item, inOneServer),
    ])
    .filter(([key, item]) => !isDefault(key, item))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

const byText = (a: unknown, b: unknown) => String(a).localeCompare(String(b));

function isDefault(key: string, value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  // Installed in servers is the default.
  if (key === 'integration_types') return JSON.stringify(value) === '[0]';
  return typeof value === 'object' && Object.keys(value).length === 0;
}
