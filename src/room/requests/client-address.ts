import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Context } from 'hono';
import type { RoomEnvironment } from '../services.ts';

/** Networks in which only a proxy of our own can stand: what it says of whom it serves is believed. */
const ownNetworks = new BlockList();
ownNetworks.addSubnet('127.0.0.0', 8);
ownNetworks.addSubnet('10.0.0.0', 8);
ownNetworks.addSubnet('172.16.0.0', 12);
ownNetworks.addSubnet('192.168.0.0', 16);
ownNetworks.addAddress('::1', 'ipv6');
ownNetworks.addSubnet('fc00::', 7, 'ipv6');

/**
 * Who asks, as far as it is counted: the network address, of IPv6 the network of one customer. A proxy names
 * it last in `X-Forwarded-For`; what stands before that is what the reader says.
 */
export function clientAddress(context: Context<RoomEnvironment>): string {
  const direct = plainAddress(context.env?.incoming?.socket.remoteAddress ?? '');
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const isOwn = isIP(direct) !== 0 && ownNetworks.check(direct, isIPv6(direct) ? 'ipv6' : 'ipv4');
  return networkOf(isOwn && isIP(forwarded) !== 0 ? plainAddress(forwarded) : direct);
}

/** An IPv4 address that came over IPv6 is one all the same. */
const plainAddress = (address: string) => address.replace(/^::ffff:(?=[\d.]+$)/i, '');

/** Of IPv6 the first 64 bits: one customer has all that begin with them. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return groups.slice(0, 4).join(':');
}
