import { dayInWords, tellChange } from '../../core/corrections/tell-change.ts';
import { wordsIn } from '../../core/words/words.ts';
import type { EarlierVersion } from '../history.ts';
import { list, markup, type Markup } from '../markup.ts';
import type { View } from '../view.ts';
import { roomWords } from '../words/words.ts';

/** An earlier version: from when to when, and what has changed after it. */
export function earlierVersion(
  { name, since, until, changes }: EarlierVersion,
  { language, words }: View,
): Markup {
  const { comma } = words.punctuation;
  const span = [
    words.passage.since(dayInWords(since, language)),
    words.passage.until(dayInWords(until, language)),
  ];
  return markup`${wordsIn(language).passage.version(name)}${comma}${span.join(comma)}${list(
    changeText({ changes }, language).map((line) => markup`${line}`),
    'changes',
  )}`;
}

/** What has changed after a version, a line each. */
export function changeText(
  { changes }: Pick<EarlierVersion, 'changes'>,
  language: View['language'],
): string[] {
  const words = roomWords(language).changes;
  if (changes === undefined) return [words.unknown];
  const ownName = (each: View['language']) => roomWords(each).ownName;
  const shown = wordsIn(language).quoted;
  return changes.map((change) => tellChange(change, { language, words, ownName, shown }));
}
