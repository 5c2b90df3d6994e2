import http from 'node:http';
import type { Config } from '../config.ts';

/**
 * Sends what this process asks of the web by `fetch` and by discord.js's REST client through the proxy.
 * Those two, and Node's own clients, go by what is set here for the whole process.
 */
export function useProxy({ proxy }: Pick<Config, 'proxy'>): void {
  if (proxy !== undefined) http.setGlobalProxyFromEnv(proxy);
}
