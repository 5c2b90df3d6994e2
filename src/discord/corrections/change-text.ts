import type { Change } from '../../core/corrections/changes-of.ts';
import type { Language } from '../../core/passages/language.ts';
import { partialDateSchema } from '../../core/passages/partial-date.ts';
import { formatAsOf, formatDate } from '../../core/words/format-date.ts';
import { wordsIn } from '../../core/words/words.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { shortenLabel } from '../components/shorten-label.ts';
import { discordWords } from '../words/words.ts';

/** Characters of a stretch that is shown of a longer change; the passage itself shows the rest. */
const longestStretch = 90;

/** What has changed, in one line of the reader's language. */
export function changesText(changes: readonly Change[], language: Language): string {
  const { comma } = discordWords(language).punctuation;
  return changes.map((change) => changeText(change, language)).join(comma);
}

function changeText(change: Change, language: Language): string {
  const { corrections, ownName } = discordWords(language);
  const { kinds, statuses } = wordsIn(language).passage;
  switch (change.kind) {
    case 'words': {
      const before = stretch(change.before, language);
      const after = stretch(change.after, language);
      if (before === undefined) return corrections.added(after ?? ownName);
      return after === undefined ? corrections.removed(before) : corrections.became(before, after);
    }
    case 'languages':
      return corrections.otherTexts(
        change.languages.map((each) => discordWords(each).ownName).join(corrections.and),
      );
    case 'kind':
      return corrections.became(kinds[change.before], kinds[change.after]);
    case 'status': {
      const [before, after] = [change.before, change.after].map((status) =>
        status === undefined ? corrections.noStatus : statuses[status],
      );
      return corrections.became(before ?? corrections.noStatus, after ?? corrections.noStatus);
    }
    case 'date':
      return corrections.became(
        formatAsOf(change.before, language),
        formatAsOf(change.after, language),
      );
    case 'speakers':
      return corrections.speakers;
    case 'figures':
      return corrections.figures;
  }
}

/** Quoted as text; undefined for nothing. */
function stretch(text: string, language: Language): string | undefined {
  if (text === '') return undefined;
  return escapeMarkdown(wordsIn(language).quoted(shortenLabel(text, longestStretch)));
}

/** The day of a moment in words: 29 November 2026. */
export function dayOf(moment: string, language: Language): string {
  return formatDate(partialDateSchema.parse(moment.slice(0, 10)), language);
}
