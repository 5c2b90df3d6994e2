import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { environmentSchema, readConfig } from '../src/config.ts';

const complaint = (environment: Record<string, string>) => {
  const reading = readConfig(environment, '');
  return reading.ok ? undefined : reading.complaint;
};

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({}, '')).toMatchObject({
      ok: true,
      config: {
        discord: {
          token: undefined,
          apiUrl: 'https://discord.com/api',
          messageContentIntent: false,
        },
        openai: { timeoutMs: 20_000 },
        storeUrl: 'sqlite://data/chaski.sqlite',
        asksPerMinute: { user: 20, server: 300 },
        shards: { count: 1 },
        logLevel: 'info',
      },
    });
  });

  it.for([
    ['OPENAI_TIMEOUT_MS', '-5', '"-5"', 'a whole number of milliseconds above 0'],
    ['OPENAI_TIMEOUT_MS', '0', '"0"', 'above 0'],
    ['ASKS_PER_USER_MINUTE', '1.5', '"1.5"', 'a whole number'],
    ['MESSAGE_CONTENT_INTENT', 'yes', '"yes"', 'true, false'],
    ['STORE_URL', 'mysql://user:secret@host', 'not shown', 'sqlite://PATH'],
    ['HTTP_PORT', '70000', '"70000"', '1 to 65535'],
    ['ROOM_PORT', '0', '"0"', '1 to 65535'],
    ['SHARDS', 'many', '"many"', 'a whole number above 0, or auto'],
    ['SHARDS', '0', '"0"', 'a whole number above 0, or auto'],
    ['PUBLIC_URL', 'example.org', '"example.org"', 'a web address'],
    ['OPENAI_BASE_URL', 'localhost:11434', '"localhost:11434"', 'a web address'],
    [
      'OPENAI_BASE_URL',
      'http://localhost:8000/v1/chat/completions',
      '"http://localhost:8000/v1/chat/completions"',
      'without /chat/completions at',
    ],
    [
      'OPENAI_BASE_URL',
      'https://a.openai.azure.com/openai/deployments/b/chat/completions/?api-version=1',
      'api-version',
      'without /chat/completions/ at',
    ],
    ['OPENAI_BASE_URL', 'http://localhost/v1/responses', 'responses', 'without /responses at'],
    ['OPENAI_BASE_URL', 'http://localhost/v1#mine', '#mine', 'without #'],
    [
      'OPENAI_BASE_URL',
      'http://a:secret@localhost/v1',
      '"http://…@localhost/v1"',
      'OPENAI_API_KEY',
    ],
    ['DISCORD_TOKEN', 'a token', 'not shown', 'without the blank'],
    ['LOG_LEVEL', 'loud', '"loud"', 'trace, debug'],
    ['SHARD_LIST', '0,1', '"0,1"', 'together with SHARD_COUNT'],
    ['SHARD_COUNT', '4', '"4"', 'together with SHARD_LIST'],
  ] as const)('refuses %s=%s in one line', ([variable, value, shown, wanted]) => {
    const line = complaint({ [variable]: value });
    expect(line).toMatch(new RegExp(`^${variable} holds `));
    expect(line).toContain(shown);
    expect(line).toContain(wanted);
    expect(line).not.toContain('\n');
  });

  it.for([
    'http://localhost:11434/v1',
    'http://localhost:11434/v1/',
    'https://mine.services.ai.azure.com/models?api-version=1',
    'https://generativelanguage.googleapis.com/v1beta/openai/',
    'https://openrouter.ai/api/v1',
  ])('takes the address of a model server as it stands: %s', (address) => {
    const reading = readConfig({ OPENAI_BASE_URL: address }, '');
    expect(reading).toMatchObject({ config: { openai: { baseUrl: address } } });
  });

  it('refuses one port for the room alone and for health', () => {
    expect(complaint({ HTTP_PORT: '8080', ROOM_PORT: '8080' })).toContain('another port than');
  });

  it('refuses SHARDS beside SHARD_LIST, and shards beyond the count', () => {
    expect(complaint({ SHARD_LIST: '0,1', SHARD_COUNT: '4', SHARDS: '2' })).toContain('SHARDS');
    expect(complaint({ SHARD_LIST: '0,4', SHARD_COUNT: '4' })).toContain('below SHARD_COUNT');
    expect(readConfig({ SHARD_LIST: '0,1', SHARD_COUNT: '4' }, '')).toMatchObject({
      config: { shards: { count: 4, list: [0, 1] } },
    });
  });

  it('takes an address of Discord with a slash at its end', () => {
    expect(readConfig({ DISCORD_API_URL: 'http://127.0.0.1:8080/api/' }, '')).toMatchObject({
      config: { discord: { apiUrl: 'http://127.0.0.1:8080/api' } },
    });
  });

  it('lets the environment go before .env, and an empty variable hide it', () => {
    const dotEnv = 'DISCORD_TOKEN=from-file\nOPENAI_MODEL=file-model\n';
    expect(readConfig({ DISCORD_TOKEN: '', OPENAI_MODEL: 'mine' }, dotEnv)).toMatchObject({
      config: { discord: { token: undefined }, openai: { model: 'mine' } },
    });
    expect(readConfig({}, dotEnv)).toMatchObject({ config: { discord: { token: 'from-file' } } });
  });

  it.for([
    [{}, undefined],
    [{ NO_PROXY: 'a.test' }, undefined],
    [{ HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, undefined],
    [{ HTTPS_PROXY: 'http://p:1' }, { https_proxy: 'http://p:1' }],
    [{ HTTPS_PROXY: 'p:1' }, { https_proxy: 'http://p:1' }],
    [{ https_proxy: 'p:1', HTTPS_PROXY: 'p:2' }, { https_proxy: 'http://p:1' }],
    [{ https_proxy: '', HTTPS_PROXY: 'p:2' }, { https_proxy: 'http://p:2' }],
    [{ HTTP_PROXY: 'p:1' }, { https_proxy: 'http://p:1', http_proxy: 'http://p:1' }],
    [
      { HTTP_PROXY: 'p:1', no_proxy: 'a.test, .b.test' },
      { no_proxy: /^a\.test,\.b\.test,localhost,/ },
    ],
  ] as const)('reads the proxy of %j', ([environment, wanted]) => {
    const reading = readConfig(environment, '');
    if (!reading.ok) throw new Error(reading.complaint);
    const { proxy } = reading.config;
    if (wanted === undefined) expect(proxy).toBeUndefined();
    else if ('no_proxy' in wanted) expect(proxy?.no_proxy).toMatch(wanted.no_proxy);
    else expect(proxy).toMatchObject(wanted);
  });

  it.for([
    [{ HTTPS_PROXY: 'socks5://p:1' }, /^HTTPS_PROXY holds "socks5:\/\/p:1"; .*an HTTP proxy/],
    [{ https_proxy: 'http://me:hunter2@p:1/x' }, /^https_proxy holds "http:\/\/…@p:1\/x"; .*path/],
    [{ HTTP_PROXY: 'http://me:50%off@p:1' }, /^HTTP_PROXY holds "http:\/\/…@p:1"; .*% = %25/],
    [{ HTTP_PROXY: 'http://me:hunter2#@p:1' }, /^HTTP_PROXY holds .*# = %23/],
    [{ HTTP_PROXY: 'me:hunter2@p:1/x' }, /^HTTP_PROXY holds "…@p:1\/x"/],
    [{ HTTPS_PROXY: '“p:1”' }, /^HTTPS_PROXY holds .*quotation marks/],
    [{ NO_PROXY: 'a.test；b.test' }, /^NO_PROXY holds .*U\+FF1B/],
  ] as const)('refuses the proxy of %j in one line', ([environment, wanted]) => {
    const line = complaint(environment);
    expect(line).toMatch(wanted);
    expect(line).not.toContain('hunter2');
  });

  it('agrees with .env.example, which lists every variable with its default', async () => {
    const example = await readFile('.env.example', 'utf8');
    const listed = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, variable]) => variable);
    expect(new Set(listed)).toEqual(new Set(Object.keys(environmentSchema.shape)));
    expect(readConfig({}, example)).toEqual(readConfig({}, ''));
  });
});
