import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBotHome, type BotHome } from './support/bot-home.ts';
import { startFakeDiscord, type FakeDiscord } from './support/fake-discord/start-fake-discord.ts';
import { startFakeOpenai, type FakeOpenai } from './support/fake-openai/start-fake-openai.ts';
import { freePort } from './support/free-port.ts';
import { startProxiedWeb, type ProxiedWeb } from './support/proxied-web.ts';
import { runProgram } from './support/run.ts';

let folder: string;
let discord: FakeDiscord;
let openai: FakeOpenai;
let home: BotHome;
let web: ProxiedWeb;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaski-proxy-'));
  discord = await startFakeDiscord({ gatewayUrl: 'wss://gateway.discord.test' });
  openai = await startFakeOpenai();
  home = await createBotHome(discord);
});

afterEach(async () => {
  await home.leave();
  await web.close();
  const violations = [...discord.violations, ...openai.violations];
  await Promise.all([discord.close(), openai.close()]);
  await rm(folder, { recursive: true });
  expect(violations).toEqual([]);
});

async function startWeb(credentials?: string): Promise<void> {
  web = await startProxiedWeb({
    folder,
    hosts: {
      'discord.test': Number(new URL(discord.apiUrl).port),
      'gateway.discord.test': discord.gateway.port,
      'model.test': Number(new URL(openai.url).port),
    },
    ...(credentials === undefined ? {} : { credentials }),
  });
}

const ours = () => ({
  DISCORD_API_URL: 'https://discord.test/api',
  OPENAI_API_KEY: openai.key,
  OPENAI_BASE_URL: 'https://model.test/v1',
  NODE_EXTRA_CA_CERTS: web.authorityFile,
});

const tunnelled = () => new Set(web.tunnels.map(({ to }) => to));
const all = new Set(['discord.test:443', 'gateway.discord.test:443', 'model.test:443']);
const question = 'How large is the port of Testville?';

describe('a proxy that does not let the gateway through', () => {
  it('is told of without its password', async () => {
    web = await startProxiedWeb({
      folder,
      hosts: { 'discord.test': Number(new URL(discord.apiUrl).port) },
      credentials: 'me:secret-one',
    });
    const bot = home.start({ ...ours(), HTTPS_PROXY: web.proxyUrl, LOG_LEVEL: 'trace' });
    await bot.wrote(/502/);
    await discord.until(() => web.tunnels.some(({ to }) => to.startsWith('gateway')));
    await bot.wrote(/an error of the gateway|trying again/);
    expect(bot.stderr).not.toMatch(/secret-one/);
  });
});

describe('a proxy', () => {
  it.for([
    ['without a password', undefined, 'HTTPS_PROXY'],
    ['with a name and a password', 'me:p@ss/50%:w', 'HTTPS_PROXY'],
    ['named in lower case', undefined, 'https_proxy'],
    ['named for HTTP only', 'me:p@ss', 'HTTP_PROXY'],
  ] as const)(
    '%s carries Discord, its gateway and the model',
    async ([, credentials, variable]) => {
      await startWeb(credentials);
      const bot = home.start({ ...ours(), [variable]: web.proxyUrl, LOG_LEVEL: 'trace' });
      await discord.ready();
      const { text } = await discord.slash('ask', { question }).response();
      expect(text).toContain('Testville handled 18,000 TEU');
      expect(openai.requests.length).toBeGreaterThan(0);
      expect(tunnelled()).toEqual(all);
      expect(web.tunnels.every(({ isAllowed }) => isAllowed)).toBe(true);
      expect(bot.stderr).not.toContain('p@ss');
      expect(bot.stderr).not.toContain(encodeURIComponent('p@ss'));
    },
  );

  it('is told of where it refuses the password, with its variable and without the password', async () => {
    await startWeb('me:right');
    const wrong = web.proxyUrl.replace('right', 'wrong-one');
    const bot = home.start({ ...ours(), HTTPS_PROXY: wrong });
    await bot.wrote(
      /HTTPS_PROXY: the proxy at 127\.0\.0\.1:\d+ refuses the name and password in it \(407\)/,
    );
    await bot.wrote(/trying again/);
    expect(bot.stderr.match(/HTTPS_PROXY/g)).toHaveLength(1);
    expect(bot.stderr).not.toContain('wrong-one');
  });

  it('is told of where it asks for a password', async () => {
    await startWeb('me:right');
    const bot = home.start({ ...ours(), HTTPS_PROXY: `127.0.0.1:${web.proxyPort}` });
    await bot.wrote(/HTTPS_PROXY: the proxy at .* asks for a name and a password \(407\)/);
  });

  it('is told of where it lets nobody through', async () => {
    await startWeb('me:secret-one');
    const address = 'https://elsewhere.test/api';
    const bot = home.start({ ...ours(), DISCORD_API_URL: address, HTTPS_PROXY: web.proxyUrl });
    await bot.wrote(/HTTPS_PROXY: the proxy at .* to elsewhere\.test:443 \(status 502\)/);
    await bot.wrote(/trying again/);
    expect(bot.stderr).not.toContain('secret-one');
  });

  it('is told of where it cannot be reached', async () => {
    await startWeb();
    const port = await freePort();
    const bot = home.start({ ...ours(), HTTPS_PROXY: `127.0.0.1:${port}` });
    await bot.wrote(
      new RegExp(`HTTPS_PROXY: the proxy at 127.0.0.1:${port} cannot be used .ECONNREFUSED.`),
    );
  });

  it('is passed by where NO_PROXY says so, and for what runs on this machine', async () => {
    await startWeb();
    const env = {
      ...ours(),
      HTTPS_PROXY: web.proxyUrl,
      HTTP_PROXY: web.proxyUrl,
      NO_PROXY: '.discord.test,model.test',
      DISCORD_API_URL: discord.apiUrl,
    };
    const bot = home.start(env);
    await bot.wrote(/getaddrinfo .*gateway\.discord\.test/);
    expect(web.tunnels).toEqual([]);
  });

  it('carries the model in the terminal too', async () => {
    await startWeb();
    const { OPENAI_API_KEY, OPENAI_BASE_URL, NODE_EXTRA_CA_CERTS } = ours();
    const env = { OPENAI_API_KEY, OPENAI_BASE_URL, NODE_EXTRA_CA_CERTS };
    const { stdout } = await runProgram('src/cli/ask.ts', [question], {
      env: { ...env, KNOWLEDGE_DIR: home.folder, HTTPS_PROXY: web.proxyUrl },
    });
    expect(stdout).toContain('Testville handled 18,000 TEU');
    expect(tunnelled()).toEqual(new Set(['model.test:443']));
  });
});
