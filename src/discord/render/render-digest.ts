import { ButtonStyle } from 'discord.js';
import { formatList } from '../../core/words/format-list.ts';
import { digestConversation, type Digest, type DigestEntry } from '../../core/digest/digest.ts';
import { dayInWords, digestTitle, noteText } from '../../core/digest/digest-words.ts';
import type { LocalDate } from '../../core/digest/zoned-time.ts';
import type { Language } from '../../core/passages/language.ts';
import { button, type Button } from './buttons.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import type { Unit } from './pack-units.ts';
import { phrasesOf } from '../words/phrases.ts';
import { renderParts } from './render-parts.ts';
import { sentenceUnit } from './sentence-unit.ts';
import { small } from './source-note.ts';
import type { View } from './view.ts';

export interface DigestView extends Omit<View, 'locale'> {
  /** Whether a thread can be opened from the digest. */
  readonly offersThread: boolean;
  /** What stands above what is only shown beforehand, from which nothing can be asked on. */
  readonly preview?: string;
}

/**
 * A day's facts as messages, mostly one, all in the digest's language: why each is shown, its
 * sentences with their markers, under them the sources, then a button for each passage. The buttons
 * that close it carry what tells it apart from all other digests.
 */
export function renderDigest(digest: Digest, digestView: DigestView): MessagePayload[] {
  const { date, language, entries, withdrawn } = digest;
  const view = { ...digestView, locale: language };
  const before = view.preview === undefined ? [] : [small + view.preview];
  const after = withdrawn.length === 0 ? [] : [small + withdrawnNotice(withdrawn, language)];
  const title = `### ${digestTitle(date, language)}`;
  const units = [
    ...[...before, title].map(plainUnit),
    ...entries.map((entry) => entryUnit(entry, digest, view)),
    ...after.map(plainUnit),
  ];
  return renderParts(units, view.preview === undefined ? closingButtons(digest, view) : []);
}

/** Whether a digest goes into one message, as it is posted, whatever the bot may do in its channel. */
export function digestFits(digest: Digest, { knowledge, publicUrl }: DigestView): boolean {
  return renderDigest(digest, { knowledge, publicUrl, offersThread: true }).length <= 1;
}

const plainUnit = (text: string): Unit => ({ text, notes: [], buttons: [] });

function entryUnit({ note, sentences }: DigestEntry, digest: Digest, view: View): Unit {
  const { language } = digest;
  const units = sentences.map((sentence) => sentenceUnit(sentence, digest, view));
  const said = units.map(({ text }) => text).join(language === 'zh' ? '' : ' ');
  const why = noteText(note, language);
  return {
    text: why === undefined ? said : `**${why}**\n${said}`,
    notes: [...new Set(units.flatMap(({ notes }) => notes))],
    buttons: units.flatMap(({ buttons }) => buttons),
  };
}

/** Days that are named; a folder from which much is taken at once would fill the message. */
const mostDays = 5;

function withdrawnNotice(withdrawn: readonly LocalDate[], language: Language): string {
  const { digestWithdrawn, digestMoreDays } = phrasesOf(language);
  const days = [...new Set(withdrawn)].toSorted();
  const named = days.slice(-mostDays).map((day) => dayInWords(day, language));
  const more = days.length - named.length;
  const list = more === 0 ? named : [...named, digestMoreDays(more)];
  return digestWithdrawn(formatList(list, language));
}

function closingButtons(digest: Digest, { offersThread }: DigestView): Button[] {
  const { digestAsk, thread } = phrasesOf(digest.language);
  const conversation = digestConversation(digest);
  return [
    button(digestAsk, { name: 'followup', conversation }, ButtonStyle.Primary),
    ...(offersThread
      ? [button(thread, { name: 'thread', conversation }, ButtonStyle.Primary)]
      : []),
  ];
}
