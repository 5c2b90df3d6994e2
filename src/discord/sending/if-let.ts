import { DiscordAPIError } from 'discord.js';
import type { Called } from './call-discord.ts';

/**
 * What a call gives; undefined where Discord refuses it, for whatever reason: asking again changes
 * nothing. Rejects where it fails, and may be tried again.
 */
export async function ifLet<Value>(call: Promise<Called<Value>>): Promise<Value | undefined> {
  try {
    const called = await call;
    return called.ok ? called.value : undefined;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return undefined;
    throw error;
  }
}
