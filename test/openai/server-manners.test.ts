import { describe, expect, it } from 'vitest';
import { firstManners, mannersAfter } from '../../src/openai/server-manners.ts';

describe('the name of the token limit', () => {
  it.for([
    [true, 'max_tokens', 'max_completion_tokens'],
    [false, 'max_completion_tokens', 'max_tokens'],
  ] as const)(
    'is changed once and never back, whatever the server minds: %j',
    ([isCompatibleServer, first, second]) => {
      const before = firstManners(isCompatibleServer);
      expect(before.limitName).toBe(first);
      const minds = "'max_tokens' or 'max_completion_tokens' is not right";
      const after = mannersAfter(before, minds);
      expect(after?.limitName).toBe(second);
      expect(after && mannersAfter(after, minds)).toBeUndefined();
    },
  );
});
