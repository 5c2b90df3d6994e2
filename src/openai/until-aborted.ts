/** The result of work, or something else as soon as the signal comes: work may take longer to notice. */
export async function untilAborted<Result, Late>(
  signal: AbortSignal,
  work: Promise<Result>,
  late: Late,
): Promise<Result | Late> {
  const { promise, resolve } = Promise.withResolvers<Late>();
  const tell = () => resolve(late);
  if (signal.aborted) tell();
  signal.addEventListener('abort', tell, { once: true });
  try {
    return await Promise.race([promise, work]);
  } finally {
    signal.removeEventListener('abort', tell);
  }
}
