/** How long some work took, in milliseconds. */
export function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

export function percentiles(times: readonly number[]): { p50: string; p99: string } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return { p50: `${at(0.5)} ms`, p99: `${at(0.99)} ms` };
}
