import type { Config } from '../config.ts';
import { type Probe, startHttpServer } from '../http/http-server.ts';
import { type HttpServer, listen } from '../http/listen.ts';
import type { RoomParts } from './room.ts';

/**
 * What the bot serves: health and metrics on HTTP_PORT; the reading room on ROOM_PORT where that is set, else
 * beside them once it is known where readers find it. Rejects with `PortUnusable`.
 */
export async function startServers(
  config: Config,
  probe: Probe,
  room: RoomParts,
): Promise<HttpServer[]> {
  const { http, roomPort, publicUrl } = config;
  const isServed = roomPort !== undefined || (http.port !== undefined && publicUrl !== undefined);
  // Loaded here: a bot without a room does not pay for it in memory and time.
  const served = isServed ? await (await import('./room.ts')).serveRoom(config, room) : undefined;
  const listener = served?.listener;
  const servers: HttpServer[] = served === undefined ? [] : [served];
  try {
    if (http.port !== undefined) {
      const others = roomPort === undefined ? listener : undefined;
      servers.push(await startHttpServer({ host: http.host, port: http.port }, probe, others));
    }
    if (roomPort !== undefined && listener !== undefined) {
      const address = { host: http.host, port: roomPort, setting: 'ROOM_PORT' } as const;
      servers.push(await listen(address, listener));
    }
    return servers;
  } catch (error) {
    for (const each of servers) await each.close();
    throw error;
  }
}
