/** The place of a number among numbers that rise; undefined where it is not among them. */
export function placeInRising(wanted: number, rising: Uint32Array): number | undefined {
  let low = 0;
  let high = rising.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = rising[middle] ?? 0;
    if (at === wanted) return middle;
    if (at < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
