import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { z } from 'zod';

const wholeNumber = (least: number, what: string, most = Number.MAX_SAFE_INTEGER) =>
  z
    .string()
    .regex(/^\d+$/, { error: what })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error: what });

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'a web address such as https://example.org',
});

/** What is added to a model server's address to ask it: pasted with that, every call goes astray. */
const operation = /\/(?:chat\/completions|completions|responses|embeddings)\/*$/;

/** An address to which the path of a call is added. */
const modelAddress = webAddress.superRefine((address, context) => {
  const url = URL.parse(address);
  const complain = (message: string) => context.addIssue({ code: 'custom', message });
  const [added] = operation.exec(url?.pathname ?? '') ?? [];
  if (added !== undefined) complain(`the address without ${added}, which is added to it`);
  if (url?.hash) complain('an address without # and what comes after it');
  if (url?.username) complain('an address without a name and password: OPENAI_API_KEY has the key');
});

const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });

const noSpaces = (what: string) => z.string().regex(/^\S+$/, { error: what });

const shardCount = 'a whole number above 0, or auto';

const storeAddress = 'sqlite://PATH, redis://…, postgres://… or memory://';

/** Every variable that the program reads; `.env.example` lists the same with their defaults. */
export const environmentSchema = z.object({
  DISCORD_TOKEN: noSpaces('a bot token without spaces').optional(),
  DISCORD_API_URL: webAddress
    .transform((address) => address.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{15,20}$/, { error: 'the id of a server, 15 to 20 digits' })
    .optional(),
  MESSAGE_CONTENT_INTENT: choice(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
  OPENAI_API_KEY: noSpaces('an API key without spaces').optional(),
  OPENAI_BASE_URL: modelAddress.optional(),
  OPENAI_MODEL: noSpaces('the name of a model').default('gpt-5.4-mini'),
  OPENAI_TIMEOUT_MS: wholeNumber(1, 'a whole number of milliseconds above 0').default(20_000),
  OPENAI_DAILY_TOKENS: wholeNumber(1, 'a whole number of tokens above 0').optional(),
  STORE_URL: z
    .string()
    .regex(/^(?:sqlite:\/\/.+|rediss?:\/\/.+|postgres(?:ql)?:\/\/.+|memory:\/\/)$/, {
      error: storeAddress,
    })
    .default('sqlite://data/chaski.sqlite'),
  KEEP_MISSES: choice(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
  KNOWLEDGE_DIR: z.string().default('knowledge'),
  SOURCE_CHECKS_FILE: z.string().default('data/source-checks.json'),
  PUBLIC_URL: webAddress.optional(),
  ASKS_PER_USER_MINUTE: wholeNumber(0, 'a whole number, 0 for no limit').default(20),
  ASKS_PER_SERVER_MINUTE: wholeNumber(0, 'a whole number, 0 for no limit').default(300),
  HTTP_PORT: wholeNumber(1, 'a port from 1 to 65535', 65_535).optional(),
  HTTP_HOST: noSpaces('a host name or address').default('127.0.0.1'),
  SHARDS: z
    .union([z.literal('auto'), wholeNumber(1, shardCount)], { error: shardCount })
    .optional(),
  SHARD_LIST: z
    .string()
    .regex(/^\d+(?:,\d+)*$/, { error: 'shard numbers with commas, such as 0,1' })
    .transform((list) => list.split(',').map(Number))
    .optional(),
  SHARD_COUNT: wholeNumber(1, 'a whole number above 0').optional(),
  LOG_LEVEL: choice(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

const configSchema = environmentSchema
  .superRefine((environment, context) => {
    const { SHARDS, SHARD_LIST, SHARD_COUNT } = environment;
    const complain = (variable: string, message: string) =>
      context.addIssue({ code: 'custom', path: [variable], message });
    if (SHARD_LIST !== undefined && SHARD_COUNT === undefined) {
      complain('SHARD_LIST', 'set together with SHARD_COUNT');
    } else if (SHARD_COUNT !== undefined && SHARD_LIST === undefined) {
      complain('SHARD_COUNT', 'set together with SHARD_LIST');
    } else if (SHARD_LIST !== undefined && SHARDS !== undefined) {
      complain('SHARDS', 'unset where SHARD_LIST and SHARD_COUNT are set');
    } else if (SHARD_LIST?.some((shard) => shard >= (SHARD_COUNT ?? 0)) === true) {
      complain('SHARD_LIST', 'shard numbers below SHARD_COUNT');
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
    shards:
      environment.SHARD_LIST === undefined
        ? { count: environment.SHARDS ?? 1 }
        : { count: environment.SHARD_COUNT ?? 1, list: environment.SHARD_LIST },
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
  const variables = Object.fromEntries(
    Object.entries({ ...parse(dotEnv), ...environment }).filter(([, value]) => value !== ''),
  );
  const result = configSchema.safeParse(variables);
  if (result.success) return { ok: true, config: result.data };
  const [issue] = result.error.issues;
  const variable = String(issue?.path[0] ?? 'environment');
  const value = variables[variable] ?? '';
  // A password may stand in any address.
  const bare = value.replace(/\/\/[^/\s]*@/, '//…@');
  const shown = secrets.has(variable) ? 'a value that is not shown' : JSON.stringify(bare);
  return {
    ok: false,
    complaint: `${variable} holds ${shown}; it should hold ${issue?.message ?? 'something else'}.`,
  };
}

/** The configuration of this process; a wrong value ends it with one line and status 2. */
export function loadConfig(): Config {
  const reading = readConfig(process.env, readDotEnv());
  if (reading.ok) return reading.config;
  process.stderr.write(`${reading.complaint}\n`);
  process.exit(2);
}

function readDotEnv(): string {
  try {
    return readFileSync('.env', 'utf8');
  } catch {
    return '';
  }
}
