import type { WebSocket } from 'ws';
import { z } from 'zod';
import { closeCode, opcode } from './gateway-codes.ts';
import {
  dispatchTo,
  identify,
  resume,
  type GatewayRules,
  type GatewaySession,
} from './gateway-session.ts';

/** How long a client may leave out heartbeats, as a multiple of their interval. */
const patienceInHeartbeats = 2;

const payloadSchema = z.object({ op: z.int(), d: z.unknown() });

export interface ReceivedPayload {
  readonly op: number;
  readonly data: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the connections of one gateway share. */
export interface ConnectionHost {
  readonly rules: GatewayRules;
  readonly url: string;
  readonly sessions: Map<string, GatewaySession>;
  readonly answersHeartbeats: () => boolean;
  readonly onPayload: (payload: ReceivedPayload) => void;
  readonly onClose: (code: number) => void;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Codes after which Discord forgets a session, since the client has said goodbye. */
const goodbyes = [1000, 1001];

/** Greets a client and speaks with it until the connection ends. */
export function serveConnection(host: ConnectionHost, socket: WebSocket): void {
  const { rules, sessions } = host;
  let session: GatewaySession | undefined;
  const silence = setTimeout(
    () => socket.close(closeCode.timedOut),
    rules.heartbeatIntervalMs * patienceInHeartbeats,
  );
  const send = (op: number, data?: unknown): void => socket.send(JSON.stringify({ op, d: data }));

  const start = (data: unknown): void => {
    const made = identify(rules, socket, data);
    if (typeof made === 'number') {
      socket.close(made);
      return;
    }
    session = made;
    sessions.set(made.id, made);
    const { ready, after } = rules.ready(made, host.url);
    dispatchTo(made, 'READY', ready);
    for (const [name, event] of after) dispatchTo(made, name, event);
  };
  const takeUp = (data: unknown): void => {
    const found = resume(rules, sessions, socket, data);
    if (found === undefined) send(opcode.invalidSession, false);
    else if (typeof found === 'number') socket.close(found);
    else session = found;
  };
  const obey = (op: number, data: unknown): void => {
    switch (op) {
      case opcode.heartbeat:
        silence.refresh();
        if (host.answersHeartbeats()) send(opcode.acknowledgement);
        break;
      case opcode.identify:
        if (session === undefined) start(data);
        else socket.close(closeCode.alreadyAuthenticated);
        break;
      case opcode.resume:
        takeUp(data);
        break;
      case opcode.presence:
      case opcode.voiceState:
      case opcode.requestMembers:
        if (session === undefined) socket.close(closeCode.notAuthenticated);
        break;
      default:
        socket.close(closeCode.unknownOpcode);
    }
  };

  socket.on('error', () => undefined);
  socket.on('close', (code) => {
    clearTimeout(silence);
    if (session?.socket === socket) session.socket = undefined;
    if (session !== undefined && goodbyes.includes(code)) sessions.delete(session.id);
    host.onClose(code);
  });
  socket.on('message', (raw) => {
    const payload = payloadSchema.safeParse(
      parseJson(Buffer.isBuffer(raw) ? raw.toString('utf8') : ''),
    );
    if (!payload.success) {
      socket.close(closeCode.decodeError);
      return;
    }
    const { op, d: data } = payload.data;
    obey(op, data);
    host.onPayload({ op, data, at: Date.now() });
  });
  send(opcode.hello, { heartbeat_interval: rules.heartbeatIntervalMs });
}
