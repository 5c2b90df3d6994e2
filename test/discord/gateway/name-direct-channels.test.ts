import { ChannelType, GatewayDispatchEvents } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../../src/discord/gateway/create-client.ts';

function channelTypeAfter(event: object): unknown {
  const client = createClient({
    apiUrl: 'http://127.0.0.1:1',
    messageContent: false,
    shards: { count: 1 },
  });
  const seen: { readonly channel_type?: unknown } = { ...event };
  client.ws.emit(GatewayDispatchEvents.MessageCreate, seen, 0);
  return seen.channel_type;
}

describe('an interaction event of which Discord names the channel by its id alone', () => {
  it('has a channel all the same', () => {
    const client = createClient({
      apiUrl: 'http://127.0.0.1:1',
      messageContent: false,
      shards: { count: 1 },
    });
    const seen: Readonly<Record<string, unknown>> = { channel_id: '1', guild_id: '2' };
    client.ws.emit(GatewayDispatchEvents.InteractionCreate, seen, 0);
    expect(seen['channel']).toEqual({ id: '1' });
  });
});

describe('a message event of which Discord does not say the kind of channel', () => {
  it('is one of direct messages where it names no server', () => {
    expect(channelTypeAfter({ channel_id: '1' })).toBe(ChannelType.DM);
  });

  it('is left as it is where it names a server', () => {
    expect(channelTypeAfter({ channel_id: '1', guild_id: '2' })).toBeUndefined();
  });
});
