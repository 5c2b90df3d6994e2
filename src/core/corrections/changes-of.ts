import { type Language, languages } from '../passages/language.ts';
import type { PartialDate } from '../passages/partial-date.ts';
import type { Kind, Status } from '../passages/passage.ts';
import { changedWords } from './changed-words.ts';
import { type PassageVersion, wordsOf } from './passage-version.ts';

/** One thing that a passage says otherwise than before. */
export type Change =
  | { readonly kind: 'words'; readonly before: string; readonly after: string }
  /** Its text in other languages alone. */
  | { readonly kind: 'languages'; readonly languages: readonly Language[] }
  | { readonly kind: 'kind'; readonly before: Kind; readonly after: Kind }
  | {
      readonly kind: 'status';
      readonly before: Status | undefined;
      readonly after: Status | undefined;
    }
  | { readonly kind: 'date'; readonly before: PartialDate; readonly after: PartialDate }
  | { readonly kind: 'speakers' }
  /** Those that are noted with it, and not its text. */
  | { readonly kind: 'figures' };

/** What has changed for a reader of one language; something, wherever the versions differ. */
export function changesOf(
  before: PassageVersion,
  after: PassageVersion,
  language: Language,
): Change[] {
  const changes: Change[] = [];
  const retold = languages.filter(
    (each) => !isSame(wordsOf(textOf(before, each)), wordsOf(textOf(after, each))),
  );
  if (retold.includes(language)) {
    changes.push({
      kind: 'words',
      ...changedWords(textOf(before, language), textOf(after, language)),
    });
  }
  if (before.kind !== after.kind) {
    changes.push({ kind: 'kind', before: before.kind, after: after.kind });
  }
  if (before.status !== after.status) {
    changes.push({ kind: 'status', before: before.status, after: after.status });
  }
  if (before.asOf !== after.asOf) {
    changes.push({ kind: 'date', before: before.asOf, after: after.asOf });
  }
  if (!isSame(before.saidBy, after.saidBy)) changes.push({ kind: 'speakers' });
  if (changes.length > 0) return changes;
  if (retold.length > 0) return [{ kind: 'languages', languages: retold }];
  return isSame(before.figures, after.figures) ? [] : [{ kind: 'figures' }];
}

function textOf({ texts }: PassageVersion, language: Language): string {
  return texts[language].join(language === 'zh' ? '' : ' ');
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
