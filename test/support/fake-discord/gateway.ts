import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Changes } from './changes.ts';
import { closeCode, opcode } from './gateway-codes.ts';
import {
  serveConnection,
  type ConnectionHost,
  type ReceivedPayload,
} from './gateway-connection.ts';
import {
  dispatchTo,
  sendEvent,
  type GatewayRules,
  type GatewaySession,
} from './gateway-session.ts';
import { closeServer, listenOnLoopback } from './listen-on-loopback.ts';
import { shardOf } from './snowflake.ts';

/** Where an event goes and who may have it. */
export interface Audience {
  /** The server it happened in; without one it goes to shard 0. */
  readonly guildId?: string | undefined;
  /** The intent without which it is not sent. */
  readonly needs?: number;
}

/** The gateway as tests handle it. */
export interface Gateway {
  readonly url: string;
  readonly port: number;
  readonly sessions: readonly GatewaySession[];
  /** What clients sent, in order. */
  readonly received: readonly ReceivedPayload[];
  /** Codes with which connections ended, in order. */
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
  /** False leaves heartbeats without an answer, so that connections become zombies. */
  acknowledgeHeartbeats(answered: boolean): void;
  /** False turns new connections away with HTTP 503. */
  acceptConnections(accepted: boolean): void;
  /** Sends the latest event of a name once more, as Discord sometimes does; `sameSequence` keeps its number. */
  redeliver(name: string, options?: { readonly sameSequence?: boolean }): void;
  close(): Promise<void>;
}

/** A gateway on a port of its own, speaking version 10 with JSON and no compression, as discord.js asks for. */
export async function openGateway(rules: GatewayRules, changes: Changes): Promise<Gateway> {
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, GatewaySession>();
  const received: ReceivedPayload[] = [];
  const closes: number[] = [];
  let answersHeartbeats = true;
  let accepts = true;
  const port = await listenOnLoopback(server);
  const url = rules.shownUrl ?? `ws://127.0.0.1:${port}`;
  const host: ConnectionHost = {
    rules,
    url,
    sessions,
    answersHeartbeats: () => answersHeartbeats,
    onPayload: (payload) => {
      received.push(payload);
      changes.notify();
    },
    onClose: (code) => {
      closes.push(code);
      changes.notify();
    },
  };
  server.on('upgrade', (request, socket, head) => {
    if (!accepts) {
      socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      return;
    }
    const { searchParams } = new URL(request.url ?? '/', url);
    const isSpoken =
      searchParams.get('v') === '10' &&
      searchParams.get('encoding') === 'json' &&
      !searchParams.has('compress');
    sockets.handleUpgrade(request, socket, head, (connection) => {
      if (isSpoken) serveConnection(host, connection);
      else connection.close(closeCode.invalidVersion);
    });
  });
  const sendAll = (op: number, data: unknown): void => {
    for (const socket of sockets.clients) socket.send(JSON.stringify({ op, d: data }));
  };

  return {
    url,
    port,
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
    askToReconnect: () => sendAll(opcode.reconnect, null),
    invalidate: (resumable = false) => {
      if (!resumable) sessions.clear();
      sendAll(opcode.invalidSession, resumable);
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
      await closeServer(server);
    },
  };
}
