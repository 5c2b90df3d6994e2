import { type Client, Events } from 'discord.js';

/** Discord takes no acknowledgement after three seconds. */
const forgottenAfterMs = 5_000;

/** Reports the seconds from an interaction's arrival until Discord has taken the first callback. */
export function timeAcknowledgements(
  client: Client,
  acknowledged: (seconds: number) => void,
): void {
  const arrivedAt = new Map<string, number>();
  client.on(Events.InteractionCreate, ({ id }) => {
    arrivedAt.set(id, performance.now());
    setTimeout(() => arrivedAt.delete(id), forgottenAfterMs).unref();
  });
  client.rest.on('response', ({ path }, { status }) => {
    const [, id = ''] = /^\/interactions\/(\d+)\/[^/]+\/callback/.exec(path) ?? [];
    const arrived = arrivedAt.get(id);
    if (arrived === undefined || status >= 300) return;
    arrivedAt.delete(id);
    acknowledged((performance.now() - arrived) / 1_000);
  });
}
