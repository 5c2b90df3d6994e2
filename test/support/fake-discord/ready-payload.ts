import type { GatewaySession } from './gateway-session.ts';
import { intent } from './intents.ts';
import { guildCreatePayload, userPayload, type Wire } from './payloads.ts';
import { shardOf } from './snowflake.ts';
import type { World } from './world.ts';

/** READY and the GUILD_CREATE of each server of the shard that follow it. */
export function readyEvents(
  world: World,
  session: GatewaySession,
  resumeUrl: string,
): { readonly ready: Wire; readonly after: readonly (readonly [string, Wire])[] } {
  const [shard, count] = session.shard;
  const guilds = [...world.guilds.values()].filter(
    (guild) => guild.botIsMember && shardOf(guild.id, count) === shard,
  );
  return {
    ready: {
      v: 10,
      user: {
        ...userPayload(world.bot),
        verified: true,
        mfa_enabled: false,
        email: null,
        flags: 0,
      },
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: resumeUrl,
      shard: session.shard,
      application: { id: world.applicationId, flags: 0 },
      private_channels: [],
      relationships: [],
      presences: [],
      geo_ordered_rtc_regions: [],
      _trace: [],
    },
    after:
      (session.intents & intent.guilds) === 0
        ? []
        : guilds.map((guild) => ['GUILD_CREATE', guildCreatePayload(world, guild)] as const),
  };
}
