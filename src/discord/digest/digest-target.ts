import { channelIdSchema } from '../../core/conversation/place.ts';
import type { DigestSettings } from '../../core/digest/digest-settings.ts';
import type { DigestCall } from './digest-call.ts';

/** The digest that is meant, or what to say where that is unclear. */
export type DigestTarget =
  | { readonly ok: true; readonly settings: DigestSettings }
  | { readonly ok: false; readonly said: string };

/**
 * The digest of the named channel, else of this one, else the server's only one. Rejects where the
 * store fails.
 */
export async function targetOf(call: DigestCall): Promise<DigestTarget> {
  const { interaction, server, words, services } = call;
  const all = await services.state.digests.of(server);
  const named = interaction.options.getChannel('channel')?.id;
  const wanted = named ?? hereOf(call);
  const exact = all.find(({ channel }) => channel === wanted);
  if (exact !== undefined) return { ok: true, settings: exact };
  if (named !== undefined) return { ok: false, said: words.digest.none(named) };
  const [only, ...others] = all;
  if (only === undefined) return { ok: false, said: words.digest.noneInServer };
  if (others.length === 0) return { ok: true, settings: only };
  const channels = all.map(({ channel }) => `<#${channel}>`);
  return { ok: false, said: words.digest.which(channels.join(words.punctuation.comma)) };
}

/** The digests to show: that of the named channel, else all of the server in order. */
export async function targetsOf({
  interaction,
  server,
  services: {
    state: { digests },
  },
}: DigestCall): Promise<readonly DigestSettings[]> {
  const named = interaction.options.getChannel('channel');
  const all = await digests.of(server);
  if (named !== null) return all.filter(({ channel }) => channel === named.id);
  return all.toSorted((a, b) => a.channel.localeCompare(b.channel, 'en', { numeric: true }));
}

/** The channel of the interaction; for a thread, its parent. */
function hereOf({ interaction: { channel, channelId } }: DigestCall): string {
  const here = channel?.isThread() === true ? (channel.parentId ?? channelId) : channelId;
  return channelIdSchema.parse(here);
}
