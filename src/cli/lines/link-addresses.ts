/** The longest text that stands for an address. */
const longestShown = 48;

/** Puts a short text that carries it (OSC 8) in the place of each address of a line. */
export function linkAddresses(line: string): string {
  return line.replace(/https?:\/\/[^\s;]+/g, (address) => {
    const shown = address.replace(/^https?:\/\/(?:www\.)?/, '');
    const text = shown.length > longestShown ? `${shown.slice(0, longestShown - 1)}…` : shown;
    return `\u001B]8;;${address}\u001B\\${text}\u001B]8;;\u001B\\`;
  });
}
