import { readConfig } from '../../src/config.ts';
import type { Application } from '../../src/program/application.ts';
import { programRoutes, roomServices } from '../../src/program/room.ts';
import { roomParts } from '../../src/program/run-room.ts';
import { createRoom } from '../../src/room/room.ts';
import type { RoomApp, RoomRoutes, RoomServices } from '../../src/room/services.ts';
import { projectApplication } from './application.ts';

/** A room to be asked without a network. */
export interface TestRoom {
  readonly app: RoomApp;
  readonly application: Application;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly text: (path: string, headers?: Readonly<Record<string, string>>) => Promise<string>;
}

/** The room over the project's own collection, with what other programs ask, and without limits on how often. */
export async function openRoom(
  changed: Partial<RoomServices> = {},
  further: readonly RoomRoutes[] = [],
): Promise<TestRoom> {
  const reading = readConfig(
    { PUBLIC_URL: 'https://room.example', ASKS_PER_USER_MINUTE: '0', ASKS_PER_SERVER_MINUTE: '0' },
    '',
  );
  if (!reading.ok) throw new Error(reading.complaint);
  const application = await projectApplication();
  const none = { load: () => Promise.resolve([]) };
  const parts = roomParts(application);
  const services = {
    ...roomServices(reading.config, parts),
    corrections: { edition: none, versions: { load: () => Promise.resolve(undefined) } },
    ...changed,
  };
  const app = createRoom(services, [...further, programRoutes(parts)]);
  const get = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
    app.request(path, { headers });
  return { app, application, get, text: async (...asked) => (await get(...asked)).text() };
}

const escapes: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The text of a document with its escapes read. */
export function shownIn(html: string): string {
  return html.replace(/&(?:lt|gt|quot|#39|amp);/g, (escape) => escapes[escape] ?? escape);
}
