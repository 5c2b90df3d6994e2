import type { Change } from '../../core/corrections/changes-of.ts';
import { partialDateSchema } from '../../core/passages/partial-date.ts';
import { formatAsOf, formatDate } from '../../core/words/format-date.ts';
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
    words.passage.since(dayOf(since, language)),
    words.passage.until(dayOf(until, language)),
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
  return changes === undefined
    ? [roomWords(language).changes.unknown]
    : changes.map((change) => changeLine(change, language));
}

function changeLine(change: Change, language: View['language']): string {
  const { changes } = roomWords(language);
  const { quoted, passage } = wordsIn(language);
  switch (change.kind) {
    case 'words':
      if (change.before === '') return changes.added(quoted(change.after));
      if (change.after === '') return changes.removed(quoted(change.before));
      return changes.became(quoted(change.before), quoted(change.after));
    case 'languages':
      return changes.otherTexts(
        change.languages
          .map((each) => roomWords(each).ownName)
          .join(roomWords(language).punctuation.listed),
      );
    case 'kind':
      return changes.became(passage.kinds[change.before], passage.kinds[change.after]);
    case 'status': {
      const { before, after } = change;
      return changes.became(
        before === undefined ? changes.noStatus : passage.statuses[before],
        after === undefined ? changes.noStatus : passage.statuses[after],
      );
    }
    case 'date':
      return changes.became(
        formatAsOf(change.before, language),
        formatAsOf(change.after, language),
      );
    case 'speakers':
      return changes.speakers;
    case 'figures':
      return changes.figures;
  }
}

/** The day of a moment in ISO 8601, in words. */
export function dayOf(moment: string, language: View['language']): string {
  return formatDate(partialDateSchema.parse(moment.slice(0, 'YYYY-MM-DD'.length)), language);
}
