/** The prompt, the line that tells of the rest, and the empty lines around them. */
const linesBeside = 4;

/** Below this a screen is too low to read anything by. */
const fewestLines = 8;

/** A text for a screen, and what stands below it on each of its screens. */
export interface ScreenText {
  readonly lines: readonly string[];
  readonly foot: readonly string[];
}

/**
 * As many lines as a screen of so many rows shows at once above the foot; all where it has no height.
 */
export function splitScreen(
  { lines, foot }: ScreenText,
  rows: number | undefined,
): { readonly shown: readonly string[]; readonly rest: readonly string[] } {
  const most =
    rows === undefined ? Infinity : Math.max(fewestLines, rows - linesBeside - foot.length);
  return { shown: lines.slice(0, most), rest: lines.slice(most) };
}
