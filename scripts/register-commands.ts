import { DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { loadConfig } from '../src/config.ts';
import { commandDefinitions } from '../src/discord/commands/commands.ts';
import { registerCommands } from '../src/discord/commands/register-commands.ts';
import { reasonOf, refusedTokenMessage } from '../src/discord/gateway/session-end.ts';
import { useProxy } from '../src/program/use-proxy.ts';
import { openState } from '../src/storage/open-state.ts';

// Registers the slash commands where they changed, says what it did, and exits.
const config = loadConfig();
useProxy(config);
const { token, apiUrl, guildId } = config.discord;
if (token === undefined) {
  console.error('DISCORD_TOKEN is not set; it should hold the token of the bot.');
  process.exit(2);
}
try {
  const state = await openState(config.storeUrl, Date.now);
  const rest = new REST({ api: apiUrl }).setToken(token);
  const withId = z.object({ id: z.string() });
  const { id } = withId.parse(await rest.get(Routes.currentApplication()));
  const { changed, commands, removed } = await registerCommands({
    rest,
    applicationId: id,
    guildId,
    definitions: commandDefinitions(),
    marks: state.marks,
    joined: async () =>
      z
        .array(withId)
        .parse(await rest.get(Routes.userGuilds()))
        .map((server) => server.id),
  });
  const where = guildId === undefined ? 'in all servers' : `in the server ${guildId}`;
  console.log(`${commands} commands ${where}: ${changed ? 'registered' : 'unchanged'}.`);
  if (removed > 0) console.log('The commands registered elsewhere before were removed.');
  await state.close();
} catch (error) {
  const refused = error instanceof DiscordAPIError && error.status === 401;
  console.error(refused ? refusedTokenMessage : reasonOf(error));
  process.exitCode = 1;
}
// The connection to Discord is kept open for a while, and with it the process.
process.exit();
