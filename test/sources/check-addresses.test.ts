import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AddressAnswer } from '../../src/core/curating/source-checks.ts';
import { checkAddresses } from '../../src/sources/check-addresses.ts';
import { createHostTurns } from '../../src/sources/host-turns.ts';
import { type PageAnswer, type PageServer, startPageServer } from '../support/page-server.ts';

let server: PageServer;
let pauses: number[];

beforeEach(async () => {
  server = await startPageServer();
  pauses = [];
});

afterEach(() => server.close());

async function ask(addresses: readonly string[], timeoutMs = 5_000) {
  const answers = new Map<string, AddressAnswer>();
  const inTurn = createHostTurns(700, async (ms) => pauses.push(ms));
  await checkAddresses(
    addresses,
    { inTurn, userAgent: 'Chaski test', timeoutMs },
    async (address, answer) => {
      answers.set(address, answer);
    },
  );
  return answers;
}

async function answerOf(answer: PageAnswer, timeoutMs?: number) {
  server.script('/page', answer);
  return (await ask([`${server.origin}/page`], timeoutMs)).get(`${server.origin}/page`);
}

const askedOf = ({ requests }: PageServer) => requests.map(({ method, path }) => method + path);

describe('the address of a source', () => {
  it('is good where HEAD finds its page, and is not asked twice', async () => {
    expect(await answerOf({ status: 200 })).toEqual({ outcome: 'good', said: '200' });
    expect(askedOf(server)).toEqual(['HEAD/page']);
  });

  it.for([405, 403, 404, 500])('is asked by GET where HEAD answers %i', async (head) => {
    expect(await answerOf({ head, get: 200 })).toEqual({ outcome: 'good', said: '200' });
    expect(askedOf(server)).toEqual(['HEAD/page', 'GET/page']);
  });

  it.for([
    [404, 'gone'],
    [410, 'gone'],
    [401, 'refused'],
    [403, 'refused'],
    [451, 'refused'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ] as const)('that answers %i is %s', async ([status, outcome]) => {
    expect(await answerOf({ status })).toEqual({ outcome, said: String(status) });
  });

  it('that is asked too often is asked no second time', async () => {
    expect(await answerOf({ status: 429 })).toMatchObject({ outcome: 'refused' });
    expect(askedOf(server)).toEqual(['HEAD/page']);
  });

  it.for([301, 308])('has moved where it leads elsewhere for good by %i', async (status) => {
    server.script('/new', { status: 200 });
    expect(await answerOf({ status, to: '/new' })).toEqual({
      outcome: 'moved',
      movedTo: `${server.origin}/new`,
      said: '200',
    });
  });

  it('is good where it leads elsewhere for now', async () => {
    server.script('/new', { status: 200 });
    expect(await answerOf({ status: 302, to: '/new' })).toMatchObject({ outcome: 'good' });
  });

  it('is gone where what it leads to is gone', async () => {
    expect(await answerOf({ status: 301, to: '/nowhere' })).toMatchObject({ outcome: 'gone' });
  });

  it('is unreachable where it leads in a circle', async () => {
    expect(await answerOf({ status: 301, to: '/page' })).toEqual({
      outcome: 'unreachable',
      said: 'more than 5 redirects',
    });
  });

  it('is not followed to what is no web address', async () => {
    expect(await answerOf({ status: 301, to: 'file:///etc/passwd' })).toMatchObject({
      outcome: 'unreachable',
    });
  });

  it('is unreachable where nothing comes in time', async () => {
    expect(await answerOf('silence', 200)).toEqual({
      outcome: 'unreachable',
      said: 'no answer within 0.2 s',
    });
  });

  it('is unreachable where the connection is cut, or nobody listens', async () => {
    expect(await answerOf('cut')).toMatchObject({ outcome: 'unreachable' });
    await server.close();
    expect(await answerOf({ status: 200 })).toEqual({
      outcome: 'unreachable',
      said: 'ECONNREFUSED',
    });
    server = await startPageServer();
  });
});

describe('asking the addresses of sources', () => {
  const pages = ['/1', '/2', '/3'];

  it('says who asks', async () => {
    await ask([`${server.origin}/1`]);
    expect(new Set(server.requests.map(({ agent }) => agent))).toEqual(new Set(['Chaski test']));
  });

  it('sends one request at a time to a host, with a pause before each but the first', async () => {
    for (const page of pages) server.script(page, { head: 405, get: 200 });
    await ask(pages.map((page) => server.origin + page));
    expect(server.requests).toHaveLength(6);
    expect(server.mostAtOnce).toBe(1);
    expect(pauses).toEqual([700, 700, 700, 700, 700]);
  });

  it('sends one at a time also to a host that several others lead to', async () => {
    const target = await startPageServer({ '/1': { status: 200 } });
    const second = await startPageServer();
    const leading = [server, second].flatMap((each) =>
      pages.map((page) => {
        each.script(page, { status: 302, to: `${target.origin}/1` });
        return each.origin + page;
      }),
    );
    await ask(leading);
    expect(target.requests).toHaveLength(6);
    expect(target.mostAtOnce).toBe(1);
    await target.close();
    await second.close();
  });

  it('does not let one host wait for another', async () => {
    const other = await startPageServer({ '/1': { status: 200 } });
    server.script('/1', 'silence');
    const answers = await ask([`${server.origin}/1`, `${other.origin}/1`], 400);
    expect([...answers.values()].map(({ outcome }) => outcome)).toEqual(['good', 'unreachable']);
    await other.close();
  });
});
