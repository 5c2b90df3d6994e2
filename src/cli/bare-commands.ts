/**
 * Words that are commands without a slash, as other programs in a terminal have them, and the commands by
 * the names that Discord shows and the replies to talk mention.
 */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['exit', '/quit'],
  ['quit', '/quit'],
  ['salir', '/quit'],
  ['退出', '/quit'],
  ['help', '/help'],
  ['ayuda', '/help'],
  ['帮助', '/help'],
  ['/exit', '/quit'],
  ['/quit', '/quit'],
  ['/salir', '/quit'],
  ['/退出', '/quit'],
  ['/ayuda', '/help'],
  ['/帮助', '/help'],
  ['/temas', '/topics'],
  ['/主题', '/topics'],
  ['/fuentes', '/sources'],
  ['/来源', '/sources'],
  ['/pasaje', '/passage'],
  ['/条目', '/passage'],
  ['/dato', '/fact'],
  ['/事实', '/fact'],
  ['/verificar', '/check'],
  ['/核查', '/check'],
  ['/boletín', '/digest'],
  ['/boletin', '/digest'],
  ['/每日简报', '/digest'],
  ['/privacidad', '/privacy'],
  ['/隐私', '/privacy'],
]);

/**
 * The command that a line is meant as, with what follows it; the line itself where it is none. A bare word
 * is a command only where it stands alone.
 */
export function asCommand(line: string): string {
  const whole = otherNames.get(line.toLowerCase());
  if (whole !== undefined) return whole;
  const [first = '', ...rest] = line.split(/\s+/);
  const name = first.startsWith('/') ? otherNames.get(first.toLowerCase()) : undefined;
  return name === undefined || name === '/quit' ? line : [name, ...rest].join(' ');
}
