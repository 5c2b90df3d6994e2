import { dayInWords } from '../../core/corrections/tell-change.ts';
import type { Change } from '../../core/corrections/changes-of.ts';
import type { Language } from '../../core/passages/language.ts';
import { small } from '../components/pack-blocks.ts';
import { discordWords } from '../words/words.ts';
import { changesText } from './change-text.ts';

/** What has changed of one passage that an answer shows. */
export interface ChangedCitation {
  /** Its number in the answer. */
  readonly n: string;
  readonly changes: readonly Change[];
  /** When it was seen, in ISO 8601. */
  readonly since: string;
}

/**
 * The line under an answer, in full and in short: the day of the latest change, and what changed of
 * which passage, or only of which. None where nothing has changed.
 */
export function correctionLines(changed: readonly ChangedCitation[], language: Language): string[] {
  const { corrections, punctuation } = discordWords(language);
  const latest = changed
    .map(({ since }) => since)
    .toSorted()
    .at(-1);
  if (latest === undefined) return [];
  const day = dayInWords(latest, language);
  const full = changed.map(({ n, changes }) => `[${n}] ${changesText(changes, language)}`);
  const brief = changed.map(({ n }) => `[${n}]`);
  return [full.join(punctuation.semicolon), brief.join(punctuation.listed)].map(
    (what) => small + corrections.changed(day, what),
  );
}
