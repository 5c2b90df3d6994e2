import { createTurnQueue } from '../core/conversation/turn-queue.ts';

/** Sends the requests to one host one after another, with a pause between them. */
export type HostTurns = <Result>(host: string, request: () => Promise<Result>) => Promise<Result>;

export function createHostTurns(
  pauseMs: number,
  wait: (milliseconds: number) => Promise<unknown>,
): HostTurns {
  const inTurn = createTurnQueue();
  const asked = new Set<string>();
  return (host, request) =>
    inTurn(host, async () => {
      if (asked.has(host)) await wait(pauseMs);
      asked.add(host);
      return request();
    });
}
