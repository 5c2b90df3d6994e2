import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';

/** The reason why a client cannot go on. */
export type SessionEnd =
  /** Discord does not grant the privileged intent. */
  | { readonly kind: 'intent refused' }
  /** Trying again is useless; the message says what to do. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'lost'; readonly reason: string };

export const refusedTokenMessage =
  'DISCORD_TOKEN holds a value that is not shown, and Discord refuses it; it should hold the token ' +
  'that the Developer Portal shows under Bot.';

const refusals: ReadonlyMap<number, string> = new Map<number, string>([
  [GatewayCloseCodes.AuthenticationFailed, refusedTokenMessage],
  [
    GatewayCloseCodes.InvalidShard,
    'Discord refuses the shard numbers: look at SHARDS, SHARD_LIST and SHARD_COUNT.',
  ],
  [
    GatewayCloseCodes.ShardingRequired,
    'The bot is in too many servers for one connection: set SHARDS=auto.',
  ],
]);

const intentRefused: number = GatewayCloseCodes.DisallowedIntents;

/** The end for a close code after which discord.js does not reconnect. */
export function endByCloseCode(code: number, messageContent: boolean): SessionEnd {
  if (code === intentRefused && messageContent) return { kind: 'intent refused' };
  const message =
    refusals.get(code) ?? `Discord's gateway refuses this version of the bot (${code}): update it.`;
  return { kind: 'refused', message };
}

/** The end for an error of the login: all but a refused token may pass. */
export function endByError(error: unknown): SessionEnd {
  const refused =
    error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  return refused
    ? { kind: 'refused', message: refusedTokenMessage }
    : { kind: 'lost', reason: reasonOf(error) };
}

/** The status of a reply, or the innermost message: the error of fetch says only that it failed. */
export function reasonOf(error: unknown): string {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return `HTTP ${error.status}: ${error.message}`;
  }
  if (!(error instanceof Error)) return String(error);
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  return inner instanceof Error ? reasonOf(inner) : error.message || error.name;
}
