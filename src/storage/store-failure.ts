/** A call to the store failed or took too long. What it says names no content. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly operation: string;

  constructor(operation: string, reason: string, cause?: unknown) {
    super(`the store failed to ${operation}: ${reason}`, { cause });
    this.operation = operation;
  }
}

/** How long one call to the store may take: a person waits for it. */
export const callTimeoutMs = 2000;

/** The result of a call to the store; rejects with a StoreFailure where it fails or takes too long. */
export async function callStore<Result>(
  operation: string,
  call: () => Promise<Result>,
  timeoutMs = callTimeoutMs,
): Promise<Result> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new StoreFailure(operation, `no answer within ${timeoutMs} ms`)),
    timeoutMs,
  );
  try {
    return await Promise.race([call(), tooLate]);
  } catch (error) {
    if (error instanceof StoreFailure) throw error;
    throw new StoreFailure(
      operation,
      error instanceof Error ? error.message : String(error),
      error,
    );
  } finally {
    clearTimeout(timer);
  }
}
