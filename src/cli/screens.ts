/** The prompt, the line that tells of the rest, and the empty lines around them. */
const linesBeside = 4;

/** Below this a screen is too low to read anything by. */
const fewestLines = 8;

/** As many lines as a screen of so many rows shows at once; all where it has no height. */
export function splitScreen(
  lines: readonly string[],
  rows: number | undefined,
): { readonly shown: readonly string[]; readonly rest: readonly string[] } {
  const most = rows === undefined ? Infinity : Math.max(fewestLines, rows - linesBeside);
  return { shown: lines.slice(0, most), rest: lines.slice(most) };
}
