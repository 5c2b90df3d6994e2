import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { ApiServices } from '../api/api-services.ts';
import { registerApi } from '../api/register-api.ts';
import { registerMcp } from '../api/register-mcp.ts';
import type { Config } from '../config.ts';
import { dayMs } from '../core/day-ms.ts';
import { personIdSchema } from '../core/conversation/place.ts';
import type { Answering } from '../core/answering/answering.ts';
import { languages } from '../core/passages/language.ts';
import type { PictureDrawer } from '../core/ports.ts';
import type { Log } from '../log.ts';
import { takeQuestion } from '../room/requests/allowance.ts';
import { clientAddress } from '../room/requests/client-address.ts';
import { standingPaths } from '../room/page-routes.ts';
import { createRoom } from '../room/room.ts';
import type { RoomRoutes, RoomServices } from '../room/services.ts';
import { createMemoryLimiter } from '../storage/ask-limiter.ts';
import { type MakingAhead, startMakingAhead } from './ahead.ts';
import { usesModel } from './model.ts';
import type { CorrectionRecords } from './store.ts';

/** What the room shares with the rest of the program. */
export interface RoomParts {
  readonly answering: () => Answering;
  /** Runs the making of an answer when its turn comes. */
  readonly compose: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly corrections: CorrectionRecords;
  readonly pictures: PictureDrawer;
  readonly log: Log;
}

const usualPort = 8080;

/** All readers, and all programs that ask, together are one person to the language model: they use no more than one share of its day. */
const readers = personIdSchema.parse('reading-room');

/** The port on which the room is served alone, with the setting that names it. */
export function roomAddress({ http, roomPort }: Config) {
  const setting = roomPort === undefined ? ('HTTP_PORT' as const) : ('ROOM_PORT' as const);
  return { host: http.host, port: roomPort ?? http.port ?? usualPort, setting };
}

/** Where readers find the room: on this machine, where nothing else is said. */
export function roomUrl(config: Config): string {
  const { host, port } = roomAddress(config);
  const isAny = host === '0.0.0.0' || host === '::';
  const name = isAny ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return config.publicUrl ?? `http://${name}:${port}/`;
}

export function roomServices(
  config: Config,
  { answering, compose, corrections, pictures, log }: RoomParts,
): RoomServices {
  const { user, server } = config.asksPerMinute;
  // Of this process only: addresses of readers are written nowhere.
  const limiterOf = (points: number, scope: string) =>
    points === 0 ? undefined : createMemoryLimiter(points, scope);
  return {
    answering,
    ask: (question, fallback) =>
      compose(async () => {
        const options = { fallback, person: readers };
        return (await answering().answerQuestion(question, options)).answer;
      }),
    usesModel: usesModel(config),
    limits: { address: limiterOf(user, 'room-address'), all: limiterOf(server, 'room') },
    corrections,
    pictures,
    now: Date.now,
    log,
    publicUrl: roomUrl(config),
  };
}

/** What other programs ask beside the pages, counted and composed together with what readers ask. */
export function programRoutes({ compose }: Pick<RoomParts, 'compose'>): RoomRoutes {
  return (app, { answering, limits, log, publicUrl }) => {
    const services: ApiServices = {
      answering,
      publicUrl,
      log,
      person: readers,
      compose,
      // Reading is free, as it is in the room.
      limits: { ask: { consume: (asker) => takeQuestion(limits, asker) }, read: undefined },
      addressOf: clientAddress,
    };
    const programs = new Hono();
    registerApi(programs, services);
    registerMcp(programs, services);
    app.route('/', programs);
  };
}

export interface ServedRoom {
  readonly listener: RequestListener;
  /** Makes no more pages ahead. */
  readonly close: () => Promise<void>;
}

/**
 * Has made each first page once, so that the first reader does not hold up what else the process does, and makes
 * the pages that are read most ahead of their readers.
 */
export async function serveRoom(config: Config, parts: RoomParts): Promise<ServedRoom> {
  const { fetch, request } = createRoom(roomServices(config, parts), [programRoutes(parts)]);
  for (const language of languages) await request(`/${language}`);
  const listener = getRequestListener(fetch, { overrideGlobalObjects: false });
  const { close } = startPagesAhead(parts.answering, request);
  // It answers every failure itself.
  return { listener: (incoming, outgoing) => void listener(incoming, outgoing), close };
}

/** Pages are kept until the collection is read again or the day ends. */
export function startPagesAhead(
  answering: () => Answering,
  request: (path: string) => Response | Promise<Response>,
  everyMs?: number,
): MakingAhead {
  return startMakingAhead({
    current: () => ({ answering: answering(), day: Math.floor(Date.now() / dayMs) }),
    isSame: (made, current) => made.answering === current.answering && made.day === current.day,
    pieces: ({ answering: { knowledge } }) =>
      standingPaths(knowledge).flatMap((path) => languages.map((each) => `/${each}${path}`)),
    make: async (path) => request(path),
    everyMs,
  });
}
