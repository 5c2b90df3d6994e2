import { namesOf } from '../../core/passages/entity-names.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { formatAsOf } from '../../core/words/format-date.ts';
import { formatList } from '../../core/words/format-list.ts';
import { wordsIn } from '../../core/words/words.ts';
import { passagePath } from '../addresses.ts';
import { anchor, list, upperFirst, markup, type Markup } from '../markup.ts';
import type { View } from '../view.ts';

/** What a passage is: its kind and status, as of when, and who says it. */
export function standingLine(passage: Passage, { knowledge, language, words }: View): Markup {
  const { kinds, statuses, saidByWhom } = wordsIn(language).passage;
  const { comma, semicolon } = words.punctuation;
  const { kind, status } = passage;
  const facts = [
    ...(status === undefined ? [] : [statuses[status]]),
    formatAsOf(passage.asOf, language),
  ];
  const speakers = namesOf(passage.saidBy, knowledge, language);
  return markup`<span class="kind">${upperFirst(kinds[kind])}</span>${comma}${facts.join(comma)}${
    speakers.length === 0 ? '' : semicolon + saidByWhom(formatList(speakers, language))
  }`;
}

/** The title of a passage, leading to it, with what it is. */
export function passageEntry(passage: Passage, view: View): Markup {
  const { title } = passage.texts[view.language];
  return markup`${anchor(view.link(passagePath(passage.id)), title)}<br><span class="note">${standingLine(passage, view)}</span>`;
}

export function passageList(passages: readonly Passage[], view: View): Markup | undefined {
  return list(passages.map((passage) => passageEntry(passage, view)));
}
