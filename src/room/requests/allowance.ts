import type { AskAllowance } from '../../core/stores.ts';
import type { RoomServices } from '../services.ts';

/** Takes one of the questions that an address, and all together, may ask. */
export async function takeQuestion(
  { address, all }: RoomServices['limits'],
  asker: string,
): Promise<AskAllowance> {
  const own = await address?.consume(asker);
  if (own?.ok === false) return own;
  return (await all?.consume('all')) ?? { ok: true };
}
