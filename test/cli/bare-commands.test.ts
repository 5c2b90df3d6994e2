import { describe, expect, it } from 'vitest';
import { asCommand } from '../../src/cli/bare-commands.ts';
import { runProgram } from '../support/run.ts';

describe('a line in the terminal', () => {
  it.for([
    ['exit', '/quit'],
    ['QUIT', '/quit'],
    ['salir', '/quit'],
    ['退出', '/quit'],
    ['help', '/help'],
    ['Ayuda', '/help'],
    ['帮助', '/help'],
    ['help Peru', 'help Peru'],
  ] as const)('may be a command without a slash: %s', ([line, command]) => {
    expect(asCommand(line)).toBe(command);
  });

  it('ends the program, shows the help and finds a topic by its name in any language', async () => {
    const input = 'help\n/fact puertos\n/sources 港口\nexit\nhello\n';
    const { status, stdout } = await runProgram('src/main.ts', [], { input });
    expect(status).toBe(0);
    expect(stdout).toContain('/passage ID');
    expect(stdout).not.toContain('no topic');
    expect(stdout).not.toContain('I am Chaski');
  });
});
