import { describe, expect, it } from 'vitest';
import type { Answering } from '../../src/core/answering/answering.ts';
import { startPagesAhead } from '../../src/program/room.ts';
import { openRoom } from '../support/room.ts';

describe('pages made ahead', () => {
  it('are those that are read most, in every language, each there and made once', async () => {
    const { app, application } = await openRoom();
    const asked: string[] = [];
    const statuses = new Set<number>();
    const ahead = startPagesAhead(
      application.answering,
      async (path) => {
        asked.push(path);
        const response = await app.request(path);
        statuses.add(response.status);
        return response;
      },
      1,
    );
    await expect.poll(() => asked).toContain('/zh/map/mining');
    await ahead.close();
    expect([...statuses]).toEqual([200]);
    expect(asked).toEqual([...new Set(asked)]);
    expect(asked).toEqual(expect.arrayContaining(['/en', '/es/coverage', '/zh/t/ports', '/es/c']));
  });

  it('are made anew when the collection was read again', async () => {
    const { application } = await openRoom();
    const first = application.answering();
    let current: Answering = first;
    const asked: string[] = [];
    const request = (path: string) => {
      asked.push(path);
      return new Response('');
    };
    const ahead = startPagesAhead(() => current, request, 1);
    const timesOfHome = () => asked.filter((path) => path === '/en').length;
    await expect.poll(timesOfHome).toBe(1);
    current = { ...first };
    await expect.poll(timesOfHome).toBe(2);
    await ahead.close();
  });
});
