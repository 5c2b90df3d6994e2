import { type Client, DiscordAPIError } from 'discord.js';
import type { WriteLog } from '../../core/ports.ts';
import type { MarkStore } from '../../core/stores.ts';
import { reasonOf } from '../gateway/session-end.ts';
import { type CommandDefinition, isNoMember, registerCommands } from './register-commands.ts';

export interface KeepingDependencies {
  readonly marks: MarkStore;
  readonly log: WriteLog;
  /** Waits after so many failures; false where the client is no longer used. */
  readonly waitAfter: (failures: number) => Promise<boolean>;
}

/** Registers the commands of a connected bot, again after each failure that may pass. */
export async function keepCommands(
  client: Client<true>,
  commands: {
    readonly guildId: string | undefined;
    readonly definitions: readonly CommandDefinition[];
  },
  { marks, log, waitAfter }: KeepingDependencies,
): Promise<void> {
  for (let failures = 1; ; failures += 1) {
    try {
      const registration = await registerCommands({
        ...commands,
        rest: client.rest,
        applicationId: client.application.id,
        marks,
        joined: () => Promise.resolve([...client.guilds.cache.keys()]),
      });
      const { changed, commands: count, removed } = registration;
      if (changed || removed > 0) log('info', 'commands registered', { commands: count, removed });
      return;
    } catch (error) {
      log('error', `commands could not be registered${whereOf(commands.guildId, error)}`, {
        reason: reasonOf(error),
      });
      const isHopeless = error instanceof DiscordAPIError && [400, 403, 404].includes(error.status);
      if (isHopeless || !(await waitAfter(failures))) return;
    }
  }
}

function whereOf(guildId: string | undefined, error: unknown): string {
  if (guildId === undefined) return '';
  const advice = isNoMember(error)
    ? ': the bot is not in that server; invite it there, or correct or unset the variable'
    : '';
  return ` in DISCORD_GUILD_ID ${guildId}${advice}`;
}
