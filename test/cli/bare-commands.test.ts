import { describe, expect, it } from 'vitest';
import { asCommand, nearCommand } from '../../src/cli/bare-commands.ts';

describe('a line in the terminal', () => {
  it.for([
    ['exit', '/quit'],
    ['QUIT', '/quit'],
    ['salir', '/quit'],
    ['退出', '/quit'],
    ['help', '/help'],
    ['?', '/help'],
    ['q', '/quit'],
    ['Ayuda', '/help'],
    ['帮助', '/help'],
    ['help Peru', 'help Peru'],
  ] as const)('may be a command without a slash: %s', ([line, command]) => {
    expect(asCommand(line).text).toBe(command);
  });

  it.for([
    ['ayuda', '/help', 'es'],
    ['帮助', '/help', 'zh'],
    ['/temas', '/topics', 'es'],
    ['/Preguntar ¿Quién opera Las Bambas?', '/ask ¿Quién opera Las Bambas?', 'es'],
    ['/来源 港口', '/sources 港口', 'zh'],
    ['/事實 港口', '/fact 港口', 'zh'],
    ['help', '/help', undefined],
    ['/topics', '/topics', undefined],
  ] as const)('tells by its name in which language to reply: %s', ([line, text, language]) => {
    expect(asCommand(line)).toEqual({ text, language });
  });

  it.for([
    ['/chek', 'en', '/check'],
    ['/Pasage', 'en', '/passage'],
    ['/Pasage', 'es', '/pasaje'],
    ['/bolettin', 'en', '/boletin'],
    ['/verficar', 'zh', '/verificar'],
    ['/aks', 'en', '/ask'],
    ['/dance', 'en', undefined],
    ['/xyz', 'es', undefined],
  ] as const)('that is no command may be near one: %s in %s', ([name, language, near]) => {
    expect(nearCommand(name, language)).toBe(near);
  });
});
