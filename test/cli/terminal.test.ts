import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { runTerminal } from '../../src/cli/terminal.ts';
import type { Application } from '../../src/program/application.ts';
import { openApplication } from '../support/application.ts';

const locality = { language: 'en', timeZone: 'America/Lima' } as const;

let application: Application;
beforeAll(async () => {
  application = await openApplication();
});

async function typed(input: string, settings: { isInteractive?: boolean; colours?: boolean } = {}) {
  const output = new PassThrough();
  const shown = text(output);
  const { isInteractive = false, colours = false } = settings;
  const streams = { input: PassThrough.from([input]), output, isInteractive, colours };
  await runTerminal(streams, application, locality);
  output.end();
  return shown;
}

describe('the terminal', () => {
  it('welcomes and prompts whoever types', async () => {
    const shown = await typed('/quit\n', { isInteractive: true });
    expect(shown).toMatch(/^Chaski answers questions.*\n\n/u);
    expect(shown).toContain('> ');
  });

  it('prints neither welcome nor prompt for a script', async () => {
    expect(await typed('/quit\nWho operates Las Bambas?\n')).toBe('');
  });

  it('colours markers and dims sources only where asked to', async () => {
    const question = 'Who operates Las Bambas?\n';
    expect(await typed(question, { colours: true })).toContain('\u001B[36m[1]');
    expect(await typed(question)).not.toContain('\u001B');
  });

  it('answers in the language of the reader where a line is a command', async () => {
    const output = new PassThrough();
    const shown = text(output);
    const input = PassThrough.from(['/passage ninguno\n']);
    await runTerminal({ input, output, isInteractive: false, colours: false }, application, {
      ...locality,
      language: 'es',
    });
    output.end();
    expect(await shown).toContain('No existe el pasaje ninguno');
  });
});
