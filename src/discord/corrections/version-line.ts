import type { Change } from '../../core/corrections/changes-of.ts';
import { type VersionName, versionName } from '../../core/corrections/passage-version.ts';
import type { Language } from '../../core/passages/language.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { wordsIn } from '../../core/words/words.ts';
import { small } from '../components/pack-blocks.ts';
import { discordWords } from '../words/words.ts';
import { changesText } from './change-text.ts';

/** With which version of a passage an answer was given, and what has changed since. */
export interface GivenVersion {
  readonly name: VersionName;
  /** Empty for the present version, and for one that is no longer kept. */
  readonly changes: readonly Change[];
}

/** The version of a passage that is shown. */
export function presentVersion(passage: Passage, language: Language): string {
  return wordsIn(language).passage.version(versionName(passage));
}

/** The line that tells with which other version an answer was given, and what has changed; none for the same. */
export function otherVersion(
  passage: Passage,
  given: GivenVersion | undefined,
  language: Language,
): string[] {
  const present = versionName(passage);
  if (given === undefined || given.name === present) return [];
  const { corrections, punctuation } = discordWords(language);
  const what = changesText(given.changes, language);
  const line = corrections.givenWith(given.name, present);
  return [small + (what === '' ? line : line + punctuation.colon + what)];
}
