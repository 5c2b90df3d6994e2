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

/** A great many records go in several steps, each of which is bounded like any call. */
export const removalTimeoutMs = 60_000;

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

export type StoreCall = typeof callStore;

/** The same calls, each failure of which is told. */
export function watchedCalls(failed: (failure: unknown) => void): StoreCall {
  return async (...called) => {
    try {
      return await callStore(...called);
    } catch (failure) {
      failed(failure);
      throw failure;
    }
  };
}

/** The result of work, or another one where the store fails and that is forgiven. */
export type Forgive = <Result>(instead: Result, work: () => Promise<Result>) => Promise<Result>;

export const forgiveNothing: Forgive = (_, work) => work();

export const forgiveFailures: Forgive = async (instead, work) => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreFailure) return instead;
    throw error;
  }
};
