/** Ctrl-C in a terminal reaches the program twice, from the terminal and from npm, within milliseconds. */
const sameRequestMs = 1_000;

/** Calls `stop` at the first SIGTERM or SIGINT, and `force` at one that comes more than a second later. */
export function onStopSignal(stop: () => void, force: () => void): void {
  let firstAt: number | undefined;
  const handle = () => {
    if (firstAt === undefined) {
      firstAt = performance.now();
      stop();
    } else if (performance.now() - firstAt > sameRequestMs) {
      force();
    }
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
}
