import type { Language } from '../passages/language.ts';
import { partialDateSchema } from '../passages/partial-date.ts';
import { formatAsOf, formatDate } from '../words/format-date.ts';
import { wordsIn } from '../words/words.ts';
import type { Change } from './changes-of.ts';

/** What a change is told in, in one language: as sentences of a page, or as parts of one line. */
export interface ChangeWords {
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly became: (before: string, after: string) => string;
  /** The texts of other languages alone, by their own names. */
  readonly otherTexts: (languages: string) => string;
  /** Between the names of two languages. */
  readonly and: string;
  readonly noStatus: string;
  readonly speakers: string;
  readonly figures: string;
}

export interface ChangeTelling {
  readonly language: Language;
  readonly words: ChangeWords;
  /** A language by the name that it has in itself. */
  readonly ownName: (language: Language) => string;
  /** A stretch of a passage as it is shown: quoted, and cut where there is no room. */
  readonly shown: (stretch: string) => string;
}

/** What has changed, in words. */
export function tellChange(
  change: Change,
  { language, words, ownName, shown }: ChangeTelling,
): string {
  const { kinds, statuses } = wordsIn(language).passage;
  switch (change.kind) {
    case 'words':
      if (change.before === '') return words.added(shown(change.after));
      if (change.after === '') return words.removed(shown(change.before));
      return words.became(shown(change.before), shown(change.after));
    case 'languages':
      return words.otherTexts(change.languages.map(ownName).join(words.and));
    case 'kind':
      return words.became(kinds[change.before], kinds[change.after]);
    case 'status': {
      const { before, after } = change;
      return words.became(
        before === undefined ? words.noStatus : statuses[before],
        after === undefined ? words.noStatus : statuses[after],
      );
    }
    case 'date':
      return words.became(formatAsOf(change.before, language), formatAsOf(change.after, language));
    case 'speakers':
      return words.speakers;
    case 'figures':
      return words.figures;
  }
}

/** The day of a moment in ISO 8601, in words: 29 November 2026. */
export function dayInWords(moment: string, language: Language): string {
  return formatDate(partialDateSchema.parse(moment.slice(0, 'YYYY-MM-DD'.length)), language);
}
