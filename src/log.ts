import type { Config } from './config.ts';

const levels = ['trace', 'debug', 'info', 'warn', 'error'] as const;

export type LogLevel = (typeof levels)[number];

export type Log = (
  level: LogLevel,
  message: string,
  fields?: Readonly<Record<string, unknown>>,
) => void;

/** Writes one JSON line an event on standard error, from the given level on. */
export function createLog(least: Config['logLevel']): Log {
  const threshold = least === 'silent' ? levels.length : levels.indexOf(least);
  return (level, message, fields = {}) => {
    if (levels.indexOf(level) < threshold) return;
    const line = { time: new Date().toISOString(), level, message, ...fields };
    process.stderr.write(`${JSON.stringify(line)}\n`);
  };
}
