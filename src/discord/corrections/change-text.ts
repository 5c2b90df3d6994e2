import type { Change } from '../../core/corrections/changes-of.ts';
import { tellChange } from '../../core/corrections/tell-change.ts';
import type { Language } from '../../core/passages/language.ts';
import { wordsIn } from '../../core/words/words.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { shortenLabel } from '../components/shorten-label.ts';
import { discordWords } from '../words/words.ts';

/** Characters of a stretch that is shown of a longer change; the passage itself shows the rest. */
const longestStretch = 90;

/** What has changed, in one line of the reader's language. */
export function changesText(changes: readonly Change[], language: Language): string {
  const { corrections: words, punctuation } = discordWords(language);
  const ownName = (each: Language) => discordWords(each).ownName;
  const shown = (stretch: string) =>
    escapeMarkdown(wordsIn(language).quoted(shortenLabel(stretch, longestStretch)));
  return changes
    .map((change) => tellChange(change, { language, words, ownName, shown }))
    .join(punctuation.comma);
}
