import type { WebSocket } from 'ws';

/** One event for a session, made when it is sent, since what it shows depends on the intents. */
export interface SentEvent {
  readonly sequence: number;
  readonly name: string;
  readonly data: unknown;
}

/** A bot's session, which outlives its connection. */
export interface GatewaySession {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  socket: WebSocket | undefined;
  readonly sent: SentEvent[];
}

const opDispatch = 0;

/** Numbers an event and sends it, or keeps it for the resume while nobody is connected. */
export function dispatchTo(session: GatewaySession, name: string, data: unknown): void {
  const event = { sequence: session.sent.length + 1, name, data };
  session.sent.push(event);
  sendEvent(session, event);
}

export function sendEvent(session: GatewaySession, event: SentEvent): void {
  session.socket?.send(
    JSON.stringify({ op: opDispatch, s: event.sequence, t: event.name, d: event.data }),
  );
}
