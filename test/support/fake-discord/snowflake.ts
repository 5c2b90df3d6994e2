/** The first millisecond of 2015, from which Discord counts. */
const discordEpochMs = 1_420_070_400_000n;

/** Gives unique, growing ids that carry their moment, as Discord's do. */
export type SnowflakeSource = (atMs?: number) => string;

export function createSnowflakes(now: () => number): SnowflakeSource {
  let counter = 0n;
  return (atMs = now()) => {
    counter = (counter + 1n) & 0x3f_ffffn;
    return String(((BigInt(Math.floor(atMs)) - discordEpochMs) << 22n) | counter);
  };
}

/** The shard that a server's events go to. */
export function shardOf(guildId: string, shardCount: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}
