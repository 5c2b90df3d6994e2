import type { Config } from './config.ts';

const levels = ['trace', 'debug', 'info', 'warn', 'error'] as const;

export type LogLevel = (typeof levels)[number];

export type Log = (
  level: LogLevel,
  message: string,
  fields?: Readonly<Record<string, unknown>>,
) => void;

/** Where text is written, such as a stream. */
export interface Output {
  readonly write: (text: string) => unknown;
}

/** A shorter secret would hide ordinary words; no token or key is so short. */
const leastSecret = 4;

/**
 * Writes one JSON line an event, on standard error unless told otherwise, from the given level on.
 * Wherever a secret occurs in the message or a field, such as in another library's error, it is left
 * out.
 */
export function createLog(
  least: Config['logLevel'],
  secrets: readonly string[] = [],
  output: Output = process.stderr,
): Log {
  const threshold = least === 'silent' ? levels.length : levels.indexOf(least);
  const hidden = secrets.filter((secret) => secret.length >= leastSecret);
  const redact = (text: string) =>
    hidden.reduce((redacted, secret) => redacted.replaceAll(secret, '[secret]'), text);
  const shown = (_key: string, value: unknown) => {
    if (typeof value === 'string') return redact(value);
    return value instanceof Error ? redact(value.stack ?? value.message) : value;
  };
  return (level, message, fields = {}) => {
    if (levels.indexOf(level) < threshold) return;
    const line = { ...fields, time: new Date().toISOString(), level, message };
    output.write(`${JSON.stringify(line, shown)}\n`);
  };
}

/** What no log may hold: the token, the key, and passwords in addresses as written and as they are sent. */
export function secretsOf({ discord, openai, storeUrl, proxy }: Config): readonly string[] {
  const addresses = [storeUrl, proxy?.https_proxy, proxy?.http_proxy];
  const passwords = addresses.map((address) => URL.parse(address ?? '')?.password ?? '');
  return [discord.token, openai.apiKey, ...passwords, ...passwords.map(decoded)].filter(
    (secret) => secret !== undefined,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
