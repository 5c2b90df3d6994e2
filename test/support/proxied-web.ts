import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import net, { type Socket } from 'node:net';
import { join } from 'node:path';
import tls from 'node:tls';
import { promisify } from 'node:util';
import { listenOnLoopback } from './fake-discord/listen-on-loopback.ts';

/** A web of a few hosts over TLS that can be reached through a proxy only, since no name server knows them. */
export interface ProxiedWeb {
  /** The proxy's address, with name and password where it asks for them. */
  readonly proxyUrl: string;
  readonly proxyPort: number;
  /** The file of the authority to trust, for NODE_EXTRA_CA_CERTS. */
  readonly authorityFile: string;
  /** What tunnels were asked for, and whether with the right name and password. */
  readonly tunnels: readonly { readonly to: string; readonly isAllowed: boolean }[];
  close(): Promise<void>;
}

export interface ProxiedWebOptions {
  /** Where certificates may be written. */
  readonly folder: string;
  /** The port on loopback, without TLS, behind each host. */
  readonly hosts: Readonly<Record<string, number>>;
  /** Such as `me:p@ss`; without it the proxy asks for none. */
  readonly credentials?: string;
}

export async function startProxiedWeb({
  folder,
  hosts,
  credentials,
}: ProxiedWebOptions): Promise<ProxiedWeb> {
  const { key, cert, authorityFile } = await makeCertificate(folder, Object.keys(hosts));
  const open = new Set<Socket>();
  const connectBoth = (from: Socket, to: Socket) => {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
      one.pipe(other);
    }
  };
  const ports = new Map<string, number>();
  const servers: (net.Server | tls.Server)[] = [];
  for (const [host, port] of Object.entries(hosts)) {
    const server = tls.createServer({ key, cert }, (socket) =>
      connectBoth(socket, net.connect(port, '127.0.0.1')),
    );
    // A client that gives up is none of ours.
    server.on('tlsClientError', () => undefined);
    ports.set(`${host}:443`, await listenOnLoopback(server));
    servers.push(server);
  }

  const tunnels: { to: string; isAllowed: boolean }[] = [];
  const wanted =
    credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connect', ({ url = '', headers }: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on('error', () => undefined);
    const isAllowed = wanted === undefined || headers['proxy-authorization'] === wanted;
    tunnels.push({ to: url, isAllowed });
    const port = ports.get(url);
    if (!isAllowed) socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    else if (port === undefined) socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    else {
      const upstream = net.connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.write(head);
        connectBoth(socket, upstream);
      });
      upstream.on('error', () => socket.destroy());
    }
  });
  const proxyPort = await listenOnLoopback(proxy);
  servers.push(proxy);
  const before =
    credentials === undefined ? '' : `${credentials.split(':').map(encodeURIComponent).join(':')}@`;
  return {
    proxyUrl: `http://${before}127.0.0.1:${proxyPort}`,
    proxyPort,
    authorityFile,
    tunnels,
    async close() {
      for (const socket of open) socket.destroy();
      proxy.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** Node itself makes keys and no certificates. */
async function makeCertificate(folder: string, hosts: readonly string[]) {
  const [keyFile, authorityFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = `subjectAltName=${hosts.map((host) => `DNS:${host}`).join()}`;
  const making = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2';
  const files = ['-keyout', keyFile, '-out', authorityFile];
  const named = ['-subj', '/CN=test', '-addext', names];
  await promisify(execFile)('openssl', [...making.split(' '), ...files, ...named]);
  return { key: await readFile(keyFile), cert: await readFile(authorityFile), authorityFile };
}
