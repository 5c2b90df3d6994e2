import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import type { Changes } from './changes.ts';
import { dispatchTo, sendEvent, type GatewaySession } from './gateway-session.ts';
import { privileged } from './intents.ts';
import { shardOf } from './snowflake.ts';

/** Where an event goes and who may have it. */
export interface Audience {
  /** The server it happened in; without one it goes to shard 0. */
  readonly guildId?: string | undefined;
  /** The intent without which it is not sent. */
  readonly needs?: number;
}

export interface GatewayRules {
  readonly token: () => string;
  /** Privileged intents that the application may have. */
  readonly allowedPrivileged: () => number;
  readonly heartbeatIntervalMs: number;
  /** READY's data for a new session, then the events that follow it. */
  readonly ready: (
    session: GatewaySession,
    resumeUrl: string,
  ) => { readonly ready: unknown; readonly after: readonly (readonly [string, unknown])[] };
}

export interface Gateway {
  readonly url: string;
  readonly sessions: readonly GatewaySession[];
  /** Opcodes that clients sent, in order, with their data. */
  readonly received: readonly {
    readonly op: number;
    readonly data: unknown;
    readonly at: number;
  }[];
  /** Close codes that the fake gave or saw, in order. */
  readonly closes: readonly number[];
  dispatch(name: string, audience: Audience, data: (session: GatewaySession) => unknown): void;
  /** Cuts every connection without a word, as a lost network does; sessions stay resumable. */
  cut(): void;
  /** Closes every connection with a code; 4007 and 4009 also forget the sessions. */
  closeAll(code: number): void;
  /** Asks every client to reconnect (opcode 7). */
  askToReconnect(): void;
  /** Tells every client that its session is invalid (opcode 9), forgetting it unless resumable. */
  invalidate(resumable?: boolean): void;
  /** Forgets every session, so that the next resume is refused. */
  forgetSessions(): void;
  /** Stops answering heartbeats, so that connections become zombies; true answers again. */
  acknowledgeHeartbeats(answered: boolean): void;
  /** Turns new connections away (HTTP 503) until told otherwise. */
  acceptConnections(accepted: boolean): void;
  /** Sends the latest event of a name once more, as Discord sometimes does; `sameSequence` keeps its number. */
  redeliver(name: string, options?: { readonly sameSequence?: boolean }): void;
  close(): Promise<void>;
}

const payloadSchema = z.object({ op: z.int(), d: z.unknown() });
const identifySchema = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

const op = { heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 };
const closeCode = {
  unknownError: 4000,
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  timedOut: 4009,
  disallowedIntents: 4014,
};

/** How long a client may leave out heartbeats, as a multiple of their interval. */
const patienceInHeartbeats = 2;

/** A gateway on a port of its own, speaking version 10 with JSON and no compression. */
export async function openGateway(rules: GatewayRules, changes: Changes): Promise<Gateway> {
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, GatewaySession>();
  const received: { op: number; data: unknown; at: number }[] = [];
  const closes: number[] = [];
  let answersHeartbeats = true;
  let accepts = true;

  server.on('upgrade', (request, socket, head) => {
    if (!accepts) {
      socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, greet);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address object.
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const close = (socket: WebSocket, code: number): void => {
    socket.close(code);
  };

  function greet(socket: WebSocket): void {
    let session: GatewaySession | undefined;
    const isSilent = setTimeoutChain(rules.heartbeatIntervalMs * patienceInHeartbeats, () =>
      close(socket, closeCode.timedOut),
    );
    socket.send(
      JSON.stringify({ op: op.hello, d: { heartbeat_interval: rules.heartbeatIntervalMs } }),
    );
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      isSilent.stop();
      closes.push(code);
      if (session?.socket === socket) session.socket = undefined;
      if (session !== undefined && (code === 1000 || code === 1001)) sessions.delete(session.id);
      changes.notify();
    });
    socket.on('message', (raw) => {
      const payload = payloadSchema.safeParse(parseJson(String(raw)));
      if (!payload.success) {
        close(socket, closeCode.decodeError);
        return;
      }
      received.push({ op: payload.data.op, data: payload.data.d, at: Date.now() });
      switch (payload.data.op) {
        case op.heartbeat:
          isSilent.postpone();
          if (answersHeartbeats) socket.send(JSON.stringify({ op: op.ack }));
          break;
        case op.identify:
          if (session === undefined) session = identify(socket, payload.data.d);
          else close(socket, closeCode.alreadyAuthenticated);
          break;
        case op.resume:
          session = resume(socket, payload.data.d);
          break;
        case 3:
        case 4:
        case 8:
          if (session === undefined) close(socket, closeCode.notAuthenticated);
          break;
        default:
          close(socket, closeCode.unknownOpcode);
      }
      changes.notify();
    });
  }

  function identify(socket: WebSocket, data: unknown): GatewaySession | undefined {
    const asked = identifySchema.safeParse(data);
    if (!asked.success) {
      close(socket, closeCode.decodeError);
      return undefined;
    }
    if (asked.data.token !== rules.token()) {
      close(socket, closeCode.authenticationFailed);
      return undefined;
    }
    if ((asked.data.intents & privileged & ~rules.allowedPrivileged()) !== 0) {
      close(socket, closeCode.disallowedIntents);
      return undefined;
    }
    const session: GatewaySession = {
      id: randomUUID().replaceAll('-', ''),
      intents: asked.data.intents,
      shard: asked.data.shard ?? [0, 1],
      socket,
      sent: [],
    };
    sessions.set(session.id, session);
    const { ready, after } = rules.ready(session, url);
    dispatchTo(session, 'READY', ready);
    for (const [name, event] of after) dispatchTo(session, name, event);
    return session;
  }

  function resume(socket: WebSocket, data: unknown): GatewaySession | undefined {
    const asked = resumeSchema.safeParse(data);
    if (!asked.success) {
      close(socket, closeCode.decodeError);
      return undefined;
    }
    const session = sessions.get(asked.data.session_id);
    if (asked.data.token !== rules.token()) {
      close(socket, closeCode.authenticationFailed);
      return undefined;
    }
    if (session === undefined) {
      socket.send(JSON.stringify({ op: op.invalid, d: false }));
      return undefined;
    }
    if (asked.data.seq > session.sent.length) {
      close(socket, closeCode.invalidSequence);
      return undefined;
    }
    session.socket?.terminate();
    session.socket = socket;
    for (const event of session.sent.slice(asked.data.seq)) sendEvent(session, event);
    dispatchTo(session, 'RESUMED', { _trace: [] });
    return session;
  }

  return {
    url,
    received,
    closes,
    get sessions() {
      return [...sessions.values()];
    },
    dispatch: (name, { guildId, needs = 0 }, data) => {
      for (const session of sessions.values()) {
        const [shard, count] = session.shard;
        if (shard !== (guildId === undefined ? 0 : shardOf(guildId, count))) continue;
        if (needs !== 0 && (session.intents & needs) === 0) continue;
        dispatchTo(session, name, data(session));
      }
    },
    cut: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    closeAll: (code) => {
      if (code === closeCode.invalidSequence || code === closeCode.timedOut) sessions.clear();
      for (const socket of sockets.clients) socket.close(code);
    },
    askToReconnect: () => {
      for (const socket of sockets.clients)
        socket.send(JSON.stringify({ op: op.reconnect, d: null }));
    },
    invalidate: (resumable = false) => {
      if (!resumable) sessions.clear();
      for (const socket of sockets.clients) {
        socket.send(JSON.stringify({ op: op.invalid, d: resumable }));
      }
    },
    forgetSessions: () => sessions.clear(),
    acknowledgeHeartbeats: (answered) => {
      answersHeartbeats = answered;
    },
    acceptConnections: (accepted) => {
      accepts = accepted;
    },
    redeliver: (name, { sameSequence = false } = {}) => {
      for (const session of sessions.values()) {
        const event = session.sent.findLast((sent) => sent.name === name);
        if (event === undefined) continue;
        if (sameSequence) sendEvent(session, event);
        else dispatchTo(session, name, event.data);
      }
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.close();
      await once(server, 'close');
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A timer that can be put off again and again. */
function setTimeoutChain(
  ms: number,
  action: () => void,
): { readonly postpone: () => void; readonly stop: () => void } {
  const timer = setTimeout(action, ms);
  return { postpone: () => timer.refresh(), stop: () => clearTimeout(timer) };
}
