import { afterEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createLog, secretsOf } from '../src/log.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function written(log: () => void): string {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  log();
  return lines.join('');
}

describe('the log', () => {
  it('keeps what happened, whatever a field is called', () => {
    const log = createLog('info');
    const text = written(() => log('warn', 'it happened', { message: '1', level: 'x' }));
    expect(JSON.parse(text)).toMatchObject({ level: 'warn', message: 'it happened' });
  });

  it('holds no token, key or password, wherever they occur', () => {
    const reading = readConfig(
      {
        DISCORD_TOKEN: 'token-of-the-bot',
        OPENAI_API_KEY: 'key-of-the-model',
        STORE_URL: 'postgres://chaski:pass%21word@db/chaski',
      },
      '',
    );
    if (!reading.ok) throw new Error(reading.complaint);
    const log = createLog('info', secretsOf(reading.config));
    const text = written(() =>
      log('error', 'refused: token-of-the-bot', {
        reason: new Error('key-of-the-model was refused'),
        nested: { list: ['postgres://chaski:pass%21word@db', 'pass!word'] },
      }),
    );
    expect(text).not.toMatch(/token-of|key-of|pass%21word|pass!word/);
    expect(JSON.parse(text)).toMatchObject({
      level: 'error',
      message: 'refused: [secret]',
      nested: { list: ['postgres://chaski:[secret]@db', '[secret]'] },
    });
  });

  it('is one line an event, from the level on', () => {
    const log = createLog('warn');
    const text = written(() => {
      log('info', 'left out');
      log('warn', 'kept', { detail: 'two\nlines' });
    });
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(text).toContain('kept');
  });
});
