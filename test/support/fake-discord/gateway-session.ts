import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { closeCode, opcode } from './gateway-codes.ts';
import { privileged } from './intents.ts';

/** One event of a session; kept, so that a resume can play it again. */
interface SentEvent {
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

export interface GatewayRules {
  /** The token that is accepted. */
  readonly token: () => string;
  /** What clients are told to connect to; the loopback address unless given. */
  readonly shownUrl?: string | undefined;
  /** Privileged intents that the application may have. */
  readonly allowedPrivileged: () => number;
  readonly heartbeatIntervalMs: number;
  /** READY's data for a new session, then the events that follow it. */
  readonly ready: (
    session: GatewaySession,
    resumeUrl: string,
  ) => {
    readonly ready: unknown;
    readonly after: readonly (readonly [name: string, data: unknown])[];
  };
}

const identifySchema = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** Numbers an event and sends it, or keeps it for the resume while nobody is connected. */
export function dispatchTo(session: GatewaySession, name: string, data: unknown): void {
  const event = { sequence: session.sent.length + 1, name, data };
  session.sent.push(event);
  sendEvent(session, event);
}

export function sendEvent(session: GatewaySession, event: SentEvent): void {
  session.socket?.send(
    JSON.stringify({ op: opcode.dispatch, s: event.sequence, t: event.name, d: event.data }),
  );
}

/** A new session, or the code with which the connection must close. */
export function identify(
  rules: GatewayRules,
  socket: WebSocket,
  data: unknown,
): GatewaySession | number {
  const asked = identifySchema.safeParse(data);
  if (!asked.success) return closeCode.decodeError;
  const { token, intents, shard = [0, 1] } = asked.data;
  if (token !== rules.token()) return closeCode.authenticationFailed;
  if (shard[0] >= shard[1]) return closeCode.invalidShard;
  if ((intents & privileged & ~rules.allowedPrivileged()) !== 0) return closeCode.disallowedIntents;
  return { id: randomUUID().replaceAll('-', ''), intents, shard, socket, sent: [] };
}

/** The session taken up again with what it missed, a close code, or undefined where it is not known. */
export function resume(
  rules: GatewayRules,
  sessions: ReadonlyMap<string, GatewaySession>,
  socket: WebSocket,
  data: unknown,
): GatewaySession | number | undefined {
  const asked = resumeSchema.safeParse(data);
  if (!asked.success) return closeCode.decodeError;
  if (asked.data.token !== rules.token()) return closeCode.authenticationFailed;
  const session = sessions.get(asked.data.session_id);
  if (session === undefined) return undefined;
  if (asked.data.seq > session.sent.length) return closeCode.invalidSequence;
  session.socket?.terminate();
  session.socket = socket;
  for (const event of session.sent.slice(asked.data.seq)) sendEvent(session, event);
  dispatchTo(session, 'RESUMED', { _trace: [] });
  return session;
}
