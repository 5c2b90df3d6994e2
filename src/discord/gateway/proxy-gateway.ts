import http from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import type { ClientOptions, WebSocket } from 'ws';

/** Which addresses go through which proxy, in the words that Node's agents take. */
export interface ProxySettings {
  readonly http_proxy?: string;
  readonly https_proxy: string;
  readonly no_proxy: string;
}

/**
 * Lets the gateway's sockets go through the proxy. discord.js takes no agent for them (seen in 14.28.1) and
 * Node's own setting does not reach them, so its class of sockets is replaced by one that has an agent. To
 * be called before discord.js is loaded, which keeps the class that it finds.
 */
export function proxyGateway(proxy: ProxySettings): void {
  const secure = new https.Agent({ proxyEnv: { ...proxy } });
  const plain = new http.Agent({ proxyEnv: { ...proxy } });
  const library = socketLibrary();
  library.WebSocket = class extends library.WebSocket {
    constructor(address: string | URL, protocols: string[], options: ClientOptions) {
      const agent = String(address).startsWith('wss:') ? secure : plain;
      super(address, protocols, { ...options, agent });
    }
  };
}

/** As discord.js calls it. */
type SocketClass = new (
  address: string | URL,
  protocols: string[],
  options: ClientOptions,
) => WebSocket;

/** The very module that discord.js will load, wherever it is installed. */
function socketLibrary(): { WebSocket: SocketClass } {
  const ofDiscord = createRequire(createRequire(import.meta.url).resolve('discord.js'));
  const ofGateway = createRequire(ofDiscord.resolve('@discordjs/ws'));
  return ofGateway('ws');
}
