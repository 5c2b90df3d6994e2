/** Words that are commands without a slash too, as other programs in a terminal have them. */
const bareCommands: ReadonlyMap<string, string> = new Map([
  ['exit', '/quit'],
  ['quit', '/quit'],
  ['salir', '/quit'],
  ['退出', '/quit'],
  ['help', '/help'],
  ['ayuda', '/help'],
  ['帮助', '/help'],
]);

/** The command that a line is meant as; the line itself where it is none of these words. */
export function asCommand(line: string): string {
  const plain = line.toLowerCase();
  return bareCommands.get(plain) ?? (plain === '/quit' || plain === '/exit' ? '/quit' : line);
}
