import { invalidForm, unknownCommand } from './api-error.ts';
import type { CommandRequest } from './command-schema.ts';
import type { SnowflakeSource } from './snowflake.ts';

export interface RegisteredCommand {
  readonly id: string;
  readonly version: string;
  /** The server it is registered in; undefined for a global one. */
  readonly guildId: string | undefined;
  readonly command: CommandRequest;
}

/** Slash commands and menus, global (`undefined`) and by server. */
export interface CommandRegistry {
  list(guildId?: string): readonly RegisteredCommand[];
  /** Replaces the whole set; a command that stays keeps its id. */
  replace(guildId: string | undefined, commands: readonly CommandRequest[]): void;
  /** Adds a command or overwrites the one of its name and type. */
  upsert(guildId: string | undefined, command: CommandRequest): RegisteredCommand;
  remove(guildId: string | undefined, id: string): void;
  /** How often a whole set was put, for each place. */
  readonly replacements: readonly (string | undefined)[];
}

/** Discord's limit on the characters of one command, all texts and localisations' longest counted. */
const charactersOfCommand = 8000;

function longest(text: string | null | undefined, localized: unknown): number {
  const others: unknown[] =
    typeof localized === 'object' && localized !== null ? Object.values(localized) : [];
  return Math.max(
    text?.length ?? 0,
    ...others.map((each) => (typeof each === 'string' ? each.length : 0)),
  );
}

function charactersOf(command: {
  readonly name: string;
  readonly name_localizations?: unknown;
  readonly description?: string | null | undefined;
  readonly description_localizations?: unknown;
  readonly options?: readonly Parameters<typeof charactersOf>[0][] | null | undefined;
  readonly choices?:
    | readonly { readonly name: string; readonly value: string | number }[]
    | null
    | undefined;
}): number {
  const ofChoices = (command.choices ?? []).reduce(
    (sum, choice) => sum + choice.name.length + String(choice.value).length,
    0,
  );
  const ofOptions = (command.options ?? []).reduce((sum, option) => sum + charactersOf(option), 0);
  return (
    longest(command.name, command.name_localizations) +
    longest(command.description, command.description_localizations) +
    ofChoices +
    ofOptions
  );
}

const keyOf = (command: CommandRequest): string => `${command.type}:${command.name}`;

export function createCommandRegistry(nextId: SnowflakeSource): CommandRegistry {
  const sets = new Map<string | undefined, Map<string, RegisteredCommand>>();
  const replacements: (string | undefined)[] = [];
  const setOf = (guildId: string | undefined): Map<string, RegisteredCommand> => {
    const known = sets.get(guildId) ?? new Map<string, RegisteredCommand>();
    sets.set(guildId, known);
    return known;
  };
  const made = (guildId: string | undefined, command: CommandRequest, id: string) => {
    if (charactersOf(command) > charactersOfCommand) {
      throw invalidForm(command.name, 'APPLICATION_COMMAND_TOO_LARGE', 'More than 8000 characters');
    }
    return { id, version: nextId(), guildId, command };
  };
  return {
    replacements,
    list: (guildId) => [...setOf(guildId).values()],
    replace: (guildId, commands) => {
      const old = setOf(guildId);
      const fresh = new Map<string, RegisteredCommand>();
      for (const command of commands) {
        const key = keyOf(command);
        if (fresh.has(key)) {
          throw invalidForm(
            command.name,
            'APPLICATION_COMMANDS_DUPLICATE_NAME',
            'Application command names must be unique',
          );
        }
        fresh.set(key, made(guildId, command, old.get(key)?.id ?? nextId()));
      }
      sets.set(guildId, fresh);
      replacements.push(guildId);
    },
    upsert: (guildId, command) => {
      const set = setOf(guildId);
      const registered = made(guildId, command, set.get(keyOf(command))?.id ?? nextId());
      set.set(keyOf(command), registered);
      return registered;
    },
    remove: (guildId, id) => {
      const set = setOf(guildId);
      const found = [...set].find(([, registered]) => registered.id === id);
      if (found === undefined) throw unknownCommand();
      set.delete(found[0]);
    },
  };
}
