import { Semaphore } from '../core/conversation/semaphore.ts';
import type { AddressAnswer } from '../core/curating/source-checks.ts';
import { askAddress, type AskingManners } from './ask-address.ts';

/** Hosts that are asked at the same time. */
const hostsAtOnce = 8;

/** Asks each address once, one after another on each host, and tells every answer as it comes. */
export async function checkAddresses(
  addresses: readonly string[],
  manners: AskingManners,
  answered: (address: string, answer: AddressAnswer) => Promise<void>,
): Promise<void> {
  const hosts = new Semaphore(hostsAtOnce);
  const perHost = Map.groupBy(addresses, (address) => new URL(address).host);
  await Promise.all(
    [...perHost.values()].map((own) =>
      hosts.run(async () => {
        for (const address of own) await answered(address, await askAddress(address, manners));
      }),
    ),
  );
}
