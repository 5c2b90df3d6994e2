import { describe, expect, it } from 'vitest';
import { serverIdSchema } from '../../../src/core/conversation/place.ts';
import { createMembership } from '../../../src/discord/gateway/membership.ts';

const server = (id: string) => serverIdSchema.parse(id);
const [a, b, c] = [server('1'), server('2'), server('3')];

function createStores() {
  const marks = new Map<string, string>();
  const told: string[] = [];
  return {
    told,
    marks: {
      load: (name: string) => Promise.resolve(marks.get(name)),
      save: async (name: string, mark: string) => {
        marks.set(name, mark);
      },
    },
    servers: {
      joined: async (id: string) => {
        told.push(`joined ${id}`);
      },
      left: async (id: string) => {
        told.push(`left ${id}`);
      },
    },
  };
}

describe('the membership', () => {
  it('finds out which servers were left while the bot was away', async () => {
    const { told, marks, servers } = createStores();
    const before = createMembership('1:0', servers, marks);
    await before.all([a, b]);
    await before.joined(c);
    told.length = 0;
    await createMembership('1:0', servers, marks).all([a]);
    expect(told).toEqual(['joined 1', 'left 2', 'left 3']);
  });

  it('tells a departure once, when it happens', async () => {
    const { told, marks, servers } = createStores();
    const membership = createMembership('1:0', servers, marks);
    await membership.all([a, b]);
    await membership.left(b);
    await createMembership('1:0', servers, marks).all([a]);
    expect(told.filter((line) => line.startsWith('left'))).toEqual(['left 2']);
  });

  it('takes the servers of other shards for no departures', async () => {
    const { told, marks, servers } = createStores();
    await createMembership('2:0', servers, marks).all([a]);
    await createMembership('2:1', servers, marks).all([b]);
    expect(told).toEqual(['joined 1', 'joined 2']);
  });

  it('begins anew with a list that cannot be read', async () => {
    const { told, marks, servers } = createStores();
    await marks.save('servers:1:0', '{"1":');
    await createMembership('1:0', servers, marks).all([b]);
    expect(told).toEqual(['joined 2']);
  });
});
