import { spawn } from 'node:child_process';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const variables =
  `DISCORD_TOKEN DISCORD_API_URL DISCORD_GUILD_ID MESSAGE_CONTENT_INTENT OPENAI_API_KEY OPENAI_BASE_URL
OPENAI_MODEL OPENAI_TIMEOUT_MS OPENAI_DAILY_TOKENS STORE_URL KEEP_MISSES KNOWLEDGE_DIR SOURCE_CHECKS_FILE PUBLIC_URL
ASKS_PER_USER_MINUTE ASKS_PER_SERVER_MINUTE HTTP_PORT HTTP_HOST ROOM_PORT SHARDS SHARD_LIST SHARD_COUNT
HTTPS_PROXY HTTP_PROXY NO_PROXY LOG_LEVEL`.split(/\s+/);

/** Every variable of the program emptied, so that no setting of this machine and no .env is used. */
export const emptied: Readonly<Record<string, string>> = Object.fromEntries(
  variables.map((name) => [name, '']),
);

/** Runs a program of the project with this Node until it ends. */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: {
    readonly input?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly cwd?: string;
    /** Not even emptied, so that a .env sets them. */
    readonly unset?: readonly string[];
    /** After which it is ended; never by default. */
    readonly timeoutMs?: number;
  } = {},
): Promise<Run> {
  const unset = Object.fromEntries((options.unset ?? []).map((name) => [name, undefined]));
  const child = spawn(process.execPath, [file, ...args], {
    cwd: options.cwd,
    timeout: options.timeoutMs,
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', ...emptied, ...unset, ...options.env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, stdout, stderr };
}
