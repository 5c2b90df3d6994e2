import { expect } from 'vitest';

/** What a bot says of itself at /readyz. */
export async function ready(port: number) {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`);
  return { status: response.status, text: await response.text() };
}

/** Waits until /readyz answers so, and gives its text. */
export async function untilReady(port: number, status: number): Promise<string> {
  let text = '';
  await expect
    .poll(
      async () => {
        const seen = await ready(port);
        ({ text } = seen);
        return seen.status;
      },
      { interval: 25 },
    )
    .toBe(status);
  return text;
}
