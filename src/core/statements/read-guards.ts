import type { Language } from '../passages/language.ts';
import { perLanguage } from '../passages/per-language.ts';
import { guardKinds, statementWordsIn, type GuardKind } from './words/words.ts';

interface Guard {
  readonly kind: GuardKind;
  /** Its forms, as the lexicon has them. */
  readonly meaning: string;
  readonly pattern: RegExp;
}

const guardsOf = perLanguage((language): readonly Guard[] => {
  const lexicon = statementWordsIn(language).guards;
  return guardKinds.flatMap((kind) =>
    lexicon[kind].map((meaning) => ({
      kind,
      meaning,
      pattern:
        language === 'zh'
          ? new RegExp(meaning, 'gu')
          : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${meaning})(?![\p{L}\p{N}])`, 'giu'),
    })),
  );
});

/**
 * The guarded meanings of a text and how often it has each, as one string a kind: equal where two
 * texts have the same. Kinds of which it has none are absent.
 */
export type GuardReading = ReadonlyMap<GuardKind, string>;

export function readGuards(text: string, language: Language): GuardReading {
  const reading = new Map<GuardKind, string>();
  for (const { kind, meaning, pattern } of guardsOf(language)) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > 0) reading.set(kind, `${reading.get(kind) ?? ''} ${meaning} ${count}`);
  }
  return reading;
}

/** A guarded meaning where it stands in a text. */
export interface PlacedGuard {
  readonly kind: GuardKind;
  readonly meaning: string;
  /** As it stands there. */
  readonly text: string;
  readonly end: number;
}

/** Each place at which a text has a guarded meaning. */
export function guardsIn(text: string, language: Language): PlacedGuard[] {
  return guardsOf(language).flatMap(({ kind, meaning, pattern }) =>
    [...text.matchAll(pattern)].map((found) => ({
      kind,
      meaning,
      text: found[0],
      end: found.index + found[0].length,
    })),
  );
}

/** The kinds of guards in which two texts differ. */
export function differingGuards(a: GuardReading, b: GuardReading): GuardKind[] {
  return guardKinds.filter((kind) => a.get(kind) !== b.get(kind));
}
