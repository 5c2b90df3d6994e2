import http from 'node:http';
import https from 'node:https';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { usesModel } from './model.ts';

const patienceMs = 10_000;

/** The library's own, where no address is set. */
const ownModelServer = 'https://api.openai.com/v1';

/**
 * Asks the proxy, if there is one, for a way to each host that is needed, and logs in one line what is
 * wrong with it: what its clients say when they fail names neither the proxy nor its variable. What
 * waits for an answer does not keep the program.
 */
export async function checkProxy(config: Config, log: Log): Promise<void> {
  const { proxy, discord, openai } = config;
  if (proxy === undefined) return;
  const needed = [
    ...(discord.token === undefined ? [] : [discord.apiUrl]),
    ...(usesModel(config) ? [openai.baseUrl ?? ownModelServer] : []),
  ].map((address) => new URL(address));
  const complaints = await Promise.all(
    needed
      .filter((address) => !isDirect(address.hostname, proxy.no_proxy))
      .map((address) => askFor(address, proxy)),
  );
  for (const complaint of new Set(complaints)) {
    if (complaint !== undefined) log('error', complaint);
  }
}

function isDirect(host: string, directHosts: string): boolean {
  return directHosts
    .split(',')
    .map((each) => each.replace(/^\*?\./, '').replace(/(?<=[^:\]]|\]):\d+$/, ''))
    .some((each) => host === each || host.endsWith(`.${each}`));
}

/** What is wrong with the way through the proxy to an address; undefined where nothing is. */
async function askFor(
  address: URL,
  { http_proxy, https_proxy }: NonNullable<Config['proxy']>,
): Promise<string | undefined> {
  const isSecure = address.protocol === 'https:';
  const named = isSecure ? https_proxy : http_proxy;
  if (named === undefined) return undefined;
  const variable = isSecure && named !== http_proxy ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const { protocol, hostname, port, host, username, password } = new URL(named);
  const target = `${address.hostname}:${address.port || (isSecure ? 443 : 80)}`;
  const who = `${variable}: the proxy at ${host}`;
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const { request } = protocol === 'https:' ? https : http;
  const asking = request({
    method: 'CONNECT',
    // As it stands in an address, an IPv6 address has brackets.
    host: hostname.replace(/^\[|\]$/g, ''),
    port,
    path: target,
    headers: {
      host: target,
      ...(username !== '' && {
        'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}`,
      }),
    },
    agent: false,
    signal: AbortSignal.timeout(patienceMs),
  });
  return new Promise((resolve) => {
    const answered = ({ statusCode = 0 }: http.IncomingMessage) => {
      asking.destroy();
      if (statusCode >= 200 && statusCode < 300) resolve(undefined);
      else if (statusCode !== 407) {
        resolve(
          `${who} does not let through to ${target} (status ${statusCode}); see what it allows.`,
        );
      } else if (username === '') {
        resolve(`${who} asks for a name and a password (407); write http://NAME:PASSWORD@${host}.`);
      } else resolve(`${who} refuses the name and password in it (407); see that they are right.`);
    };
    asking
      .on('socket', (socket) => socket.unref())
      .on('connect', (response, socket) => {
        socket.destroy();
        answered(response);
      })
      .on('response', answered)
      .on('error', (error: NodeJS.ErrnoException) =>
        resolve(
          `${who} cannot be used (${error.code ?? error.name}); see that it is an HTTP proxy.`,
        ),
      )
      .end();
  });
}
