/** A reply of the longest allowed kind has a third of that where each token comes in an event of its own. */
export const mostBodyBytes = 2_000_000;

/** A server sends more than a reply can be. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';

  constructor() {
    super(`the server sends more than ${mostBodyBytes} bytes`);
  }
}

/** The platform's fetch, which gives up a body that is too long and goes nowhere else than it was sent. */
export async function boundedFetch(
  address: string | URL | Request,
  options?: RequestInit,
): Promise<Response> {
  const response = await fetch(address, { ...options, redirect: 'manual' });
  if (response.body === null) return response;
  let bytes = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > mostBodyBytes) controller.error(new BodyTooLong());
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(counting), { status, statusText, headers });
}
