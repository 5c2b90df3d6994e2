import type { Core } from './core.ts';
import { intent } from './intents.ts';
import { guildCreatePayload } from './payloads.ts';
import type { FakeGuild } from './world.ts';

/** The bot comes into a server. */
export function joinGuild(core: Core, guild: FakeGuild): void {
  guild.botIsMember = true;
  guild.members.set(core.world.bot.id, {
    user: core.world.bot,
    roles: [guild.botRole.id],
    joinedAt: core.clock.now(),
  });
  core.gateway.dispatch('GUILD_CREATE', { guildId: guild.id, needs: intent.guilds }, () =>
    guildCreatePayload(core.world, guild),
  );
  core.changes.notify();
}

/** The bot leaves, or is put out of, a server. */
export function leaveGuild(core: Core, guild: FakeGuild): void {
  guild.botIsMember = false;
  guild.members.delete(core.world.bot.id);
  core.gateway.dispatch('GUILD_DELETE', { guildId: guild.id, needs: intent.guilds }, () => ({
    id: guild.id,
  }));
  core.changes.notify();
}

/** The server cannot be reached for a while, which is not leaving it. */
export function loseGuild(core: Core, guild: FakeGuild): void {
  core.gateway.dispatch('GUILD_DELETE', { guildId: guild.id, needs: intent.guilds }, () => ({
    id: guild.id,
    unavailable: true,
  }));
}
