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
    ['SHARDS', 'many', '"many"', 'a whole number above 0, or auto'],
    ['SHARDS', '0', '"0"', 'a whole number above 0, or auto'],
    ['PUBLIC_URL', 'example.org', '"example.org"', 'a web address'],
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

  it('agrees with .env.example, which lists every variable with its default', async () => {
    const example = await readFile('.env.example', 'utf8');
    const listed = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, variable]) => variable);
    expect(new Set(listed)).toEqual(new Set(Object.keys(environmentSchema.shape)));
    expect(readConfig({}, example)).toEqual(readConfig({}, ''));
  });
});
