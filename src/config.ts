import { z } from 'zod';
import { parseDotEnv, readDotEnv } from './settings/dot-env.ts';
import {
  apiKey,
  botToken,
  choice,
  directHosts,
  discordApi,
  hostName,
  modelName,
  modelServer,
  path,
  proxyAddress,
  publicAddress,
  storeAddress,
  trueOrFalse,
  wholeNumber,
} from './settings/setting-kinds.ts';
import { shownValue } from './settings/value-flaw.ts';

/** What a timer can wait: with more it would not wait at all. */
const longestTimerMs = 2_147_483_647;

/** More connections than any bot has; each costs memory at the start. */
const mostShards = 10_000;
const shardCount = `a whole number above 0, or auto, at most ${mostShards}`;

/** Every variable that the program reads; `.env.example` lists the same with their defaults. */
export const environmentSchema = z.object({
  DISCORD_TOKEN: botToken.optional(),
  DISCORD_API_URL: discordApi
    .transform((address) => address.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{15,20}$/, { error: 'the id of a server, 15 to 20 digits' })
    .optional(),
  MESSAGE_CONTENT_INTENT: trueOrFalse('false'),
  OPENAI_API_KEY: apiKey.optional(),
  OPENAI_BASE_URL: modelServer.optional(),
  OPENAI_MODEL: modelName.default('gpt-5.4-mini'),
  OPENAI_TIMEOUT_MS: wholeNumber(
    1,
    'a whole number of milliseconds above 0 and no more than 24 days',
    longestTimerMs,
  ).default(20_000),
  OPENAI_DAILY_TOKENS: wholeNumber(1, 'a whole number of tokens above 0').optional(),
  STORE_URL: storeAddress.default('sqlite://data/chaski.sqlite'),
  KEEP_MISSES: trueOrFalse('false'),
  KNOWLEDGE_DIR: path('the path of a folder').default('knowledge'),
  SOURCE_CHECKS_FILE: path('the path of a file').default('data/source-checks.json'),
  PUBLIC_URL: publicAddress.optional(),
  ASKS_PER_USER_MINUTE: wholeNumber(0, 'a whole number, 0 for no limit').default(20),
  ASKS_PER_SERVER_MINUTE: wholeNumber(0, 'a whole number, 0 for no limit').default(300),
  HTTP_PORT: wholeNumber(1, 'a port from 1 to 65535', 65_535).optional(),
  HTTP_HOST: hostName.default('127.0.0.1'),
  ROOM_PORT: wholeNumber(1, 'a port from 1 to 65535', 65_535).optional(),
  SHARDS: z
    .union([z.literal('auto'), wholeNumber(1, shardCount, mostShards)], { error: shardCount })
    .optional(),
  SHARD_LIST: z
    .string()
    .regex(/^\d+(?:,\d+)*$/, { error: 'shard numbers with commas, such as 0,1' })
    .transform((list) => list.split(',').map(Number))
    .optional(),
  SHARD_COUNT: wholeNumber(
    1,
    `a whole number above 0, at most ${mostShards}`,
    mostShards,
  ).optional(),
  HTTPS_PROXY: proxyAddress.optional(),
  HTTP_PROXY: proxyAddress.optional(),
  NO_PROXY: directHosts.optional(),
  LOG_LEVEL: choice(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** This machine, by all of its names: what runs here is never asked through a proxy. */
const thisMachine = 'localhost,127.0.0.1,[::1],::1';

/** Where no proxy is named for HTTPS, that for HTTP is taken. */
function proxyOf({
  HTTPS_PROXY,
  HTTP_PROXY,
  NO_PROXY = '',
}: Pick<z.output<typeof environmentSchema>, 'HTTPS_PROXY' | 'HTTP_PROXY' | 'NO_PROXY'>) {
  const hosts = NO_PROXY.split(/[\s,]+/).filter((host) => host !== '');
  const secure = HTTPS_PROXY ?? HTTP_PROXY;
  if (secure === undefined || hosts.includes('*')) return undefined;
  return {
    https_proxy: secure,
    ...(HTTP_PROXY === undefined ? {} : { http_proxy: HTTP_PROXY }),
    no_proxy: [...hosts, thisMachine].join(),
  };
}

const configSchema = environmentSchema
  .superRefine((environment, context) => {
    const { SHARDS, SHARD_LIST, SHARD_COUNT } = environment;
    const complain = (variable: string, message: string) =>
      context.addIssue({ code: 'custom', path: [variable], message });
    if (environment.ROOM_PORT !== undefined && environment.ROOM_PORT === environment.HTTP_PORT) {
      complain('ROOM_PORT', 'another port than HTTP_PORT');
    }
    if (SHARD_LIST !== undefined && SHARD_COUNT === undefined) {
      complain('SHARD_LIST', 'set together with SHARD_COUNT');
    } else if (SHARD_COUNT !== undefined && SHARD_LIST === undefined) {
      complain('SHARD_COUNT', 'set together with SHARD_LIST');
    } else if (SHARD_LIST !== undefined && SHARDS !== undefined) {
      complain('SHARDS', 'unset where SHARD_LIST and SHARD_COUNT are set');
    } else if (SHARD_LIST?.some((shard) => shard >= (SHARD_COUNT ?? 0)) === true) {
      complain('SHARD_LIST', 'shard numbers below SHARD_COUNT');
    } else if (new Set(SHARD_LIST).size < (SHARD_LIST?.length ?? 0)) {
      complain('SHARD_LIST', 'each shard number once');
    }
  })
  .transform((environment) => ({
    discord: {
      token: environment.DISCORD_TOKEN,
      apiUrl: environment.DISCORD_API_URL,
      guildId: environment.DISCORD_GUILD_ID,
      messageContentIntent: environment.MESSAGE_CONTENT_INTENT,
    },
    openai: {
      apiKey: environment.OPENAI_API_KEY,
      baseUrl: environment.OPENAI_BASE_URL,
      model: environment.OPENAI_MODEL,
      timeoutMs: environment.OPENAI_TIMEOUT_MS,
      dailyTokens: environment.OPENAI_DAILY_TOKENS,
    },
    storeUrl: environment.STORE_URL,
    keepMisses: environment.KEEP_MISSES,
    knowledgeDir: environment.KNOWLEDGE_DIR,
    sourceChecksFile: environment.SOURCE_CHECKS_FILE,
    publicUrl: environment.PUBLIC_URL,
    asksPerMinute: {
      user: environment.ASKS_PER_USER_MINUTE,
      server: environment.ASKS_PER_SERVER_MINUTE,
    },
    http: { port: environment.HTTP_PORT, host: environment.HTTP_HOST },
    roomPort: environment.ROOM_PORT,
    shards:
      environment.SHARD_LIST === undefined
        ? { count: environment.SHARDS ?? 1 }
        : { count: environment.SHARD_COUNT ?? 1, list: environment.SHARD_LIST },
    proxy: proxyOf(environment),
    logLevel: environment.LOG_LEVEL,
  }));

export type Config = z.output<typeof configSchema>;

/** Variables whose value no message shows. A store's address may hold a password. */
const secrets: ReadonlySet<string> = new Set(['DISCORD_TOKEN', 'OPENAI_API_KEY', 'STORE_URL']);

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly complaint: string };

/**
 * Reads the environment's variables and, for those that it lacks, the lines of a `.env` file.
 * An empty variable counts as unset and hides the file's. The complaint is one line that names the
 * first wrong variable, what it holds and what it should hold.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  dotEnv: string,
): ConfigReading {
  const names = Object.keys(environmentSchema.shape);
  const file = parseDotEnv(dotEnv, names);
  if (file.complaint !== undefined) return { ok: false, complaint: file.complaint };
  const given = Object.fromEntries(
    Object.entries({ ...file.variables, ...environment }).filter(([, value]) => value !== ''),
  );
  const variables = { ...given, ...inUpperCase(given) };
  const result = configSchema.safeParse(variables);
  if (result.success) return { ok: true, config: result.data };
  const [issue] = result.error.issues;
  const name = String(issue?.path[0] ?? 'environment');
  const isInLowerCase = lowerCased.includes(name) && given[name.toLowerCase()] !== undefined;
  const variable = isInLowerCase ? name.toLowerCase() : name;
  const shown = secrets.has(name) ? 'a value that is not shown' : shownValue(variables[name] ?? '');
  return {
    ok: false,
    complaint: `${variable} holds ${shown}; it should hold ${issue?.message ?? 'something else'}.`,
  };
}

/** Other programs read these in lower case too, and that before the upper. */
const lowerCased: readonly string[] = ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY'];

function inUpperCase(given: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(
    lowerCased.flatMap((name) => {
      const value = given[name.toLowerCase()];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The configuration of this process; a wrong value ends it with one line and status 2. */
export function loadConfig(): Config {
  const dotEnv = readDotEnv('.env');
  const reading = dotEnv.ok ? readConfig(process.env, dotEnv.text) : dotEnv;
  if (reading.ok) return reading.config;
  process.stderr.write(`${reading.complaint}\n`);
  process.exit(2);
}
