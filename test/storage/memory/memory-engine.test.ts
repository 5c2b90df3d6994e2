import { describe, expect, it } from 'vitest';
import { createMemoryEngine } from '../../../src/storage/memory/memory-engine.ts';
import { createMemoryConversationStore } from '../../../src/storage/memory/memory-conversation-store.ts';
import { conversationIdSchema } from '../../../src/core/conversation/conversation.ts';

describe('what a process keeps in its memory', () => {
  it('forgets the oldest record that passes for a new one, and none that is kept for good', async () => {
    const { index } = createMemoryEngine(2);
    await index.hold('digest', ['a'], undefined);
    for (const key of ['first', 'second', 'first', 'third']) await index.hold(key, ['a'], 1_000);
    expect(await index.keysOf('a')).toEqual(['digest', 'first', 'third']);
  });

  it('forgets the oldest lease for a new one', async () => {
    const { leases } = createMemoryEngine(2);
    for (const key of ['first', 'second', 'third']) await leases.take(key, 0, 1_000);
    expect(await leases.take('third', 1, 1_000)).toBe(false);
    expect(await leases.take('first', 1, 1_000)).toBe(true);
  });

  it('forgets the conversation that was longest silent beyond ten thousand', async () => {
    const store = createMemoryConversationStore();
    const id = (number: number) => conversationIdSchema.parse(`ask:${number}`);
    const nothing = { turns: [], people: [], server: undefined };
    for (let number = 0; number < 10_000; number += 1) await store.save(id(number), nothing);
    await store.save(id(0), nothing);
    await store.save(id(10_000), nothing);
    expect(await store.load(id(1))).toBeUndefined();
    expect(await store.load(id(0))).toBeDefined();
  });
});
