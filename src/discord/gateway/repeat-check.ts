/** True for an event id that was seen before. */
export type RepeatCheck = (id: string) => boolean;

/** A resumed session replays at most what the gateway buffers, a few hundred events. */
const rememberedEvents = 5_000;

/** Remembers the latest events of this process, so that one delivered twice is handled once. */
export function createRepeatCheck(remembered: number = rememberedEvents): RepeatCheck {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return true;
    seen.add(id);
    // A set iterates in order of insertion: the first is the oldest.
    const oldest = seen.size > remembered ? seen.values().next().value : undefined;
    if (oldest !== undefined) seen.delete(oldest);
    return false;
  };
}
