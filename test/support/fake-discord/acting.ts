import type { Core } from './core.ts';
import type { Acting } from './people.ts';
import type { Actor } from './send-interaction.ts';
import type { FakeChannel, FakeUser } from './world.ts';

/** The person and the channel of every fake, for those who name none. */
export interface Home {
  readonly user: FakeUser;
  readonly channel: FakeChannel;
}

/** Fills in what a test leaves out: in a direct channel its person acts, elsewhere the one of the fake. */
export function actorOf(core: Core, home: Home, acting: Acting, place = home.channel): Actor {
  const channel = acting.channel ?? place;
  const guild = channel.guildId === undefined ? undefined : core.world.guilds.get(channel.guildId);
  const isForeign = guild === undefined ? !channel.botReads : !guild.botIsMember;
  return {
    user: acting.user ?? channel.recipient ?? home.user,
    channel,
    isUserInstalled: acting.userInstalled ?? isForeign,
    locale: acting.locale,
    ageMs: acting.ageMs ?? 0,
  };
}
