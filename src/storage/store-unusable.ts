/** The store cannot be used, and the program must not start without it. The message is one line without secrets. */
export class StoreUnusable extends Error {
  override readonly name = 'StoreUnusable';

  /** What is wrong and what to do, as a sentence that goes on from "STORE_URL: ". */
  constructor(complaint: string, cause?: unknown) {
    super(`STORE_URL: ${complaint.replaceAll(/\s+/g, ' ')}`, { cause });
  }
}
