import { describe, expect, it } from 'vitest';
import type { AskLimiter } from '../../src/core/stores.ts';
import { TooBusy } from '../../src/core/conversation/too-busy.ts';
import { createMemoryLimiter } from '../../src/storage/ask-limiter.ts';
import type { RoomApp } from '../../src/room/services.ts';
import { openRoom } from '../support/room.ts';

const question = '/en/ask?q=Who+operates+Las+Bambas%3F';

/** A limiter that tells whom it was asked for. */
function noting(keys: string[]): AskLimiter {
  return {
    consume: (key) => {
      keys.push(key);
      return Promise.resolve({ ok: true });
    },
  };
}

/** A request as it comes over a connection from an address. */
async function askFrom(app: RoomApp, path: string, remoteAddress: string, forwarded?: string) {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return app.request(path, { headers }, { incoming: { socket: { remoteAddress } } });
}

describe('how often one address may ask', () => {
  it('is limited, and said with when to come back', async () => {
    const { app } = await openRoom({
      limits: { address: createMemoryLimiter(2, 'test-room'), all: undefined },
    });
    const ask = () => askFrom(app, question, '203.0.113.7');
    const statuses = [(await ask()).status, (await ask()).status];
    const refused = await ask();
    expect([...statuses, refused.status]).toEqual([200, 200, 429]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('One moment, please');
    const other = await askFrom(app, question, '203.0.113.8');
    expect(other.status).toBe(200);
    // Reading is free, and so is an empty field.
    for (const path of ['/en', '/en/ask', '/en/t/ports']) {
      const read = await askFrom(app, path, '203.0.113.7');
      expect(read.status).toBe(200);
    }
  });

  it.for([
    ['203.0.113.7', undefined, '203.0.113.7'],
    ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['::ffff:203.0.113.7', undefined, '203.0.113.7'],
    ['127.0.0.1', 'spoofed, 198.51.100.1', '198.51.100.1'],
    ['::1', '198.51.100.1', '198.51.100.1'],
    ['10.0.0.3', 'no address', '10.0.0.3'],
    ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['2001:db8::9', undefined, '2001:db8:0:0'],
    ['::1', undefined, '0:0:0:0'],
    ['fe80::1%eth0', undefined, 'fe80:0:0:0'],
  ] as const)('is counted for %s behind %s as for %s', async ([direct, forwarded, key]) => {
    const keys: string[] = [];
    const { app } = await openRoom({ limits: { address: noting(keys), all: undefined } });
    await askFrom(app, question, direct, forwarded);
    expect(keys).toEqual([key]);
  });

  it('is told apart from that too many wait', async () => {
    const { get } = await openRoom({ ask: () => Promise.reject(new TooBusy(200)) });
    const response = await get(question);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('Many questions are waiting');
  });
});
