import { describe, expect, it } from 'vitest';
import { asCommand } from '../../src/cli/bare-commands.ts';

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
});
