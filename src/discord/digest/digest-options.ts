import { channelIdSchema } from '../../core/conversation/place.ts';
import { type DigestSettings, mostFacts } from '../../core/digest/digest-settings.ts';
import { type LocalTime, localTimeSchema } from '../../core/digest/zoned-time.ts';
import type { Language } from '../../core/passages/language.ts';
import { languageSchema } from '../../core/passages/language-schema.ts';
import { languageOf } from '../asking/asker.ts';
import { digestChannelTypes } from '../commands/digest-command.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { shortenLabel } from '../components/shorten-label.ts';
import type { DigestCall } from './digest-call.ts';
import { readTopics } from './topic-list.ts';
import { typedOffset } from './typed-offset.ts';
import { readZone, zonesLike } from './zone-choices.ts';

/** The settings that `/digest set` asks for. */
export type WantedDigest = Omit<DigestSettings, 'firstOn' | 'pause'>;

export type DigestOptions =
  | { readonly ok: true; readonly wanted: WantedDigest }
  /** A complaint for each option that cannot be used. */
  | { readonly ok: false; readonly complaints: readonly string[] };

const usualCount = 3;

/** The length to which what people wrote is repeated to them. */
const longestRepeated = 60;
const nearZones = 3;

/** Reads the options of `/digest set` for a channel that may have a language of its own. */
export function readDigestOptions(
  call: DigestCall,
  channelLanguage: Language | undefined,
): DigestOptions {
  const { interaction, server, words, services } = call;
  const { options, guildLocale, locale } = interaction;
  const channel = options.getChannel('channel', true);
  const isPostable = digestChannelTypes.some((type) => type === channel.type);
  const writtenTime = options.getString('time', true);
  const time = readTime(writtenTime);
  const writtenZone = options.getString('timezone', true);
  const zone = readZone(writtenZone);
  const { knowledge, retriever } = services.answering();
  const topics = readTopics(retriever.simplified(options.getString('topics') ?? ''), knowledge);
  if (!isPostable || time === undefined || zone === undefined || !topics.ok) {
    const complaints = [
      ...(isPostable ? [] : [words.digest.wrongChannel(channel.id)]),
      ...(time === undefined ? [words.digest.wrongTime(repeated(writtenTime))] : []),
      ...(zone === undefined ? [wrongZone(writtenZone, call)] : []),
      ...(topics.ok
        ? []
        : [words.digest.wrongTopics(topics.unknown.map(repeated).join(words.punctuation.comma))]),
    ];
    return { ok: false, complaints };
  }
  const language =
    languageSchema.safeParse(options.getString('language')).data ??
    channelLanguage ??
    usualLanguage(guildLocale, locale);
  const wantsPicture = options.getBoolean('picture') ?? false;
  const count = Math.min(Math.max(options.getInteger('count') ?? usualCount, 1), mostFacts);
  return {
    ok: true,
    wanted: {
      channel: channelIdSchema.parse(channel.id),
      server,
      time,
      zone,
      language,
      topics: [...topics.topics],
      count,
      ...(wantsPicture ? { picture: true } : {}),
    },
  };
}

/** The locale of a server that has chosen none, which only community servers can. */
const unchosenLocale = 'en-US';

/** The language of the server, where it has chosen one, else that of the person. */
function usualLanguage(server: string, person: string): Language {
  return server === unchosenLocale ? languageOf(person) : languageOf(server, person);
}

/**
 * Reads a time, also without the leading zero and with the fullwidth colon of Chinese keyboards.
 */
function readTime(written: string): LocalTime | undefined {
  const text = written.normalize('NFKC').trim();
  return localTimeSchema.safeParse(text.replace(/^\d:/, '0$&')).data;
}

function wrongZone(written: string, { words, services }: DigestCall): string {
  const near = zonesLike(written, services.now())
    .slice(0, nearZones)
    .map((zone) => `\`${zone}\``);
  const isOffset = typedOffset(written) !== undefined;
  const said = words.digest[isOffset ? 'bareOffset' : 'wrongZone'](repeated(written));
  return near.length === 0
    ? said
    : `${said} ${words.digest.nearZones(near.join(words.punctuation.comma))}`;
}

const repeated = (written: string) => escapeMarkdown(shortenLabel(written, longestRepeated));
