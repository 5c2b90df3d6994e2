import type { PermissionsBitField } from 'discord.js';
import type { ChannelId } from '../../core/conversation/place.ts';
import type { DigestSettings } from '../../core/digest/digest-settings.ts';
import { grantedIn, listRights, missingRights, threadRights } from '../asking/rights.ts';
import type { Right } from '../words/words.ts';
import type { DigestCall } from './digest-call.ts';

/** The rights without which a digest cannot be posted. */
const postingRights: readonly Right[] = ['ViewChannel', 'SendMessages'];

const digestRights: readonly Right[] = [
  ...postingRights,
  'EmbedLinks',
  'ReadMessageHistory',
  ...threadRights,
];

export interface DigestRights {
  readonly missing: readonly Right[];
  /** False for a channel that no longer exists. */
  readonly isThere: boolean;
  readonly canPost: boolean;
}

/** The rights for a digest that the bot lacks in a channel; none where they are unknown. */
export function digestRightsIn(
  call: DigestCall,
  { channel, picture = false }: Pick<DigestSettings, 'channel' | 'picture'>,
): DigestRights {
  const { options, guild } = call.interaction;
  const isThere =
    guild.channels.cache.has(channel) || options.getChannel('channel')?.id === channel;
  if (!isThere) return { missing: [], isThere, canPost: false };
  const granted = grantedOf(call, channel);
  const needed = picture ? [...digestRights, 'AttachFiles' as const] : digestRights;
  const missing = granted === null ? [] : missingRights(granted, needed);
  return { missing, isThere, canPost: !missing.some((right) => postingRights.includes(right)) };
}

/** The rights in a channel, as Discord sent them for a named one, else as known. */
function grantedOf(
  { interaction: { options, guild } }: DigestCall,
  id: ChannelId,
): Readonly<PermissionsBitField> | null {
  const named = options.getChannel('channel');
  const told = named?.id === id ? named.appPermissions : null;
  const known = guild.channels.cache.get(id);
  const self = guild.members.me;
  if (told !== null && told !== undefined) return told;
  return known?.isTextBased() === true && self !== null ? grantedIn(known, self) : null;
}

/** The missing rights, and what will not work without them. */
export function rightsNotice(
  { words, locale }: DigestCall,
  channel: ChannelId,
  { missing, isThere, canPost }: DigestRights,
): string[] {
  if (!isThere) return [words.digest.gone(channel)];
  if (missing.length === 0) return [];
  const lacks = words.digest.lacksRights(channel, listRights(missing, locale));
  if (!canPost) return [lacks];
  const lacksOne = (...rights: readonly Right[]) => rights.some((each) => missing.includes(each));
  return [
    lacks,
    ...(lacksOne('EmbedLinks') ? [words.digest.withoutLinks] : []),
    ...(lacksOne('ReadMessageHistory') ? [words.digest.withoutHistory] : []),
    ...(lacksOne(...threadRights) ? [words.digest.withoutThreads] : []),
    ...(lacksOne('AttachFiles') ? [words.digest.withoutPicture] : []),
  ];
}
