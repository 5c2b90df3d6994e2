import { type Client, Events, type Interaction, type Message, Status } from 'discord.js';
import { type ClientSettings, createClient } from './create-client.ts';
import { endByCloseCode, endByError, type SessionEnd } from './session-end.ts';
import { timeAcknowledgements } from './time-acknowledgements.ts';

export interface SessionSettings extends ClientSettings {
  readonly token: string;
}

export interface SessionEvents {
  readonly ready: (client: Client<true>) => void;
  readonly interaction: (interaction: Interaction) => void;
  /** A message that is new, or edited: then it has the time of that. */
  readonly message: (message: Message) => void;
  readonly joined: (serverId: string) => void;
  readonly left: (serverId: string) => void;
  /** Called with the time from an interaction's arrival to its acknowledgement. */
  readonly acknowledged: (seconds: number) => void;
  readonly trouble: (message: string, error: unknown) => void;
}

/** A client from its login until it cannot go on. */
export interface GatewaySession {
  readonly client: Client;
  /** True while every shard of this process is connected. */
  readonly isReady: () => boolean;
  readonly ended: Promise<SessionEnd>;
  readonly close: () => Promise<void>;
}

/**
 * discord.js reconnects by itself, but has been seen to stay disconnected for good: a session with
 * no progress for this long is given up for a new one.
 */
const usualPatience = { giveUpMs: 180_000, watchEveryMs: 5_000 };

/** A gateway that does not answer is left after this time. */
const closingMs = 2_000;

export function openSession(
  settings: SessionSettings,
  events: SessionEvents,
  { giveUpMs, watchEveryMs } = usualPatience,
): GatewaySession {
  const client = createClient(settings);
  const { promise: ended, resolve: settle } = Promise.withResolvers<SessionEnd>();
  let isOver = false;
  const end = (how: SessionEnd) => {
    isOver = true;
    settle(how);
  };
  // Whoever opened the session reports its end.
  const trouble = (message: string, error: unknown) => {
    if (!isOver) events.trouble(message, error);
  };
  const isReady = () =>
    client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);

  let progressAt = performance.now();
  const progress = () => (progressAt = performance.now());
  const watchdog = setInterval(() => {
    if (isReady()) progress();
    else if (performance.now() - progressAt > giveUpMs) {
      end({ kind: 'lost', reason: 'the gateway has been away for too long' });
    }
  }, watchEveryMs).unref();

  client.once(Events.ClientReady, events.ready);
  client.on(Events.ShardReady, progress);
  client.on(Events.MessageCreate, events.message);
  client.on(Events.MessageUpdate, (_before, edited) => {
    // Whole as it comes, though its first version is not kept.
    if (!edited.partial) events.message(edited);
  });
  client.on(Events.GuildCreate, ({ id }) => events.joined(id));
  // Not emitted for a server that is merely unavailable.
  client.on(Events.GuildDelete, ({ id }) => events.left(id));
  client.on(Events.Error, (error) => trouble('an error of the Discord client', error));
  client.on(Events.ShardError, (error) => trouble('an error of the gateway', error));
  client.on(Events.ShardDisconnect, ({ code }) =>
    end(endByCloseCode(code, settings.messageContent)),
  );
  // Registered first, so that the time starts before the handling.
  timeAcknowledgements(client, events.acknowledged);
  client.on(Events.InteractionCreate, events.interaction);

  // A close code, if there was one, has settled the end already.
  client.login(settings.token).catch((error: unknown) => end(endByError(error)));

  return {
    client,
    isReady,
    ended,
    async close() {
      clearInterval(watchdog);
      client.removeAllListeners();
      client.on(Events.Error, () => undefined);
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, closingMs)));
      await Promise.race([client.destroy().catch(() => undefined), over]);
      clearTimeout(timer);
    },
  };
}
