import { describe, expect, it } from 'vitest';
import { readSent } from '../../../src/discord/sending/sent-message.ts';

describe('what Discord answers with when a message is posted', () => {
  it('tells the message and its channel', () => {
    const sent = { id: '1', channel_id: '2', content: 'x' };
    expect(readSent(sent, '3')).toEqual({ message: '1', channel: '2' });
  });

  it('may leave out the channel, which is then that of the request', () => {
    expect(readSent({ id: '1' }, '3')).toEqual({ message: '1', channel: '3' });
  });

  it.for([[{}], [undefined], [''], [new ArrayBuffer(0)]])(
    'may tell nothing, and the message stands all the same: %s',
    ([answer]) => {
      expect(readSent(answer, '3')).toBeUndefined();
    },
  );
});
