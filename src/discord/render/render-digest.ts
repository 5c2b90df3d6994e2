import { ButtonStyle } from 'discord.js';
import { dayInWords, digestTitle, noteText } from '../../core/digest/digest-words.ts';
import { type Digest, digestConversation, type DigestEntry } from '../../core/digest/digest.ts';
import type { LocalDate } from '../../core/digest/zoned-time.ts';
import type { Language } from '../../core/passages/language.ts';
import { formatList } from '../../core/words/format-list.ts';
import { wordsIn } from '../../core/words/words.ts';
import { blockMessages } from '../components/block-messages.ts';
import { button, type Button } from '../components/buttons.ts';
import { type Block, textBlock } from '../components/pack-blocks.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { sentenceBlock } from './sentence-block.ts';
import { small } from './source-note.ts';
import type { View } from './view.ts';

export interface DigestView extends Omit<View, 'locale'> {
  /** True where a thread can be opened from the digest. */
  readonly offersThread: boolean;
  /** The line above a preview, which has no buttons to ask from. */
  readonly preview?: string;
}

/**
 * A digest as messages, mostly one, in the digest's language: why each fact is shown, its sentences
 * with markers, the sources, and a button for each passage. The closing buttons carry the digest's
 * key.
 */
export function renderDigest(digest: Digest, digestView: DigestView): MessagePayload[] {
  const { date, language, entries, withdrawn } = digest;
  const view = { ...digestView, locale: language };
  const before = view.preview === undefined ? [] : [small + view.preview];
  const after = withdrawn.length === 0 ? [] : [small + withdrawnNotice(withdrawn, language)];
  const title = `### ${digestTitle(date, language)}`;
  const blocks = [
    ...[...before, title].map(textBlock),
    ...entries.map((entry, place) => entryBlock(entry, entries[place - 1], digest, view)),
    ...after.map(textBlock),
  ];
  return blockMessages(blocks, view.preview === undefined ? closingButtons(digest, view) : []);
}

/** True where a digest fits into one message, whatever rights the bot has in its channel. */
export function digestFits(digest: Digest, { knowledge, publicUrl }: DigestView): boolean {
  return renderDigest(digest, { knowledge, publicUrl, offersThread: true }).length <= 1;
}

function entryBlock(
  { note, sentences }: DigestEntry,
  before: DigestEntry | undefined,
  digest: Digest,
  view: View,
): Block {
  const { language } = digest;
  const blocks = sentences.map((sentence) => sentenceBlock(sentence, digest, view));
  const said = blocks.map(({ text }) => text).join(wordsIn(language).sentenceSpace);
  // What has a reason is set apart from what is only in its turn.
  const isApart = note.kind === 'plain' && before !== undefined && before.note.kind !== 'plain';
  const why = isApart ? wordsIn(language).digest.others : noteText(note, language);
  return {
    text: why === undefined ? said : `**${why}**\n${said}`,
    notes: blocks.flatMap(({ notes }) => notes),
    buttons: blocks.flatMap(({ buttons }) => buttons),
  };
}

/** The most days named: if much is withdrawn at once, they would fill the message. */
const mostDays = 5;

function withdrawnNotice(withdrawn: readonly LocalDate[], language: Language): string {
  const words = discordWords(language).digest;
  const days = [...new Set(withdrawn)].toSorted();
  const named = days.slice(-mostDays).map((day) => dayInWords(day, language));
  const more = days.length - named.length;
  const list = more === 0 ? named : [...named, words.moreDays(more)];
  return words.withdrawn(formatList(list, language));
}

function closingButtons(digest: Digest, { offersThread }: DigestView): Button[] {
  const { askAbout, thread } = discordWords(digest.language).buttons;
  const conversation = digestConversation(digest);
  return [
    button(askAbout, { name: 'followup', conversation }, ButtonStyle.Primary),
    ...(offersThread
      ? [button(thread, { name: 'thread', conversation }, ButtonStyle.Primary)]
      : []),
  ];
}
