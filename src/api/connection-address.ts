import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** A household or a hired server has a whole network of this size in IPv6. */
const networkGroups = 4;

/** The address at the other end of the connection, of IPv6 its network: a limit counts by it. */
export function connectionAddress(context: Context): string {
  const { address = 'unknown' } = getConnInfo(context).remote;
  return networkOf(address);
}

export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.replace(/%.*$/, '').split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = tail.split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = address.includes('::') ? [...before, ...zeros, ...after] : before;
  return groups.slice(0, networkGroups).join(':');
}
