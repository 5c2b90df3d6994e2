import type { Client } from 'discord.js';

/** The connection to Discord was lost between two steps; what was to be posted is tried again. */
export class NotConnected extends Error {
  override readonly name = 'NotConnected';
}

/** The client that is connected now; throws NotConnected where none is. */
export function connectedClient(client: () => Client<true> | undefined): Client<true> {
  const now = client();
  if (now === undefined) throw new NotConnected('Discord is not connected');
  return now;
}
