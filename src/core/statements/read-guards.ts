import type { Language } from '../passages/language.ts';
import { guardLexicons, type Lexicon } from './guard-lexicon.ts';

const compile = (lexicon: Lexicon, language: Language) =>
  Object.entries(lexicon).flatMap(([kind, meanings]) =>
    meanings.map((forms) => ({
      key: `${kind}:${forms}`,
      pattern:
        language === 'zh'
          ? new RegExp(forms, 'gu')
          : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms})(?![\p{L}\p{N}])`, 'giu'),
    })),
  );

const guards = {
  en: compile(guardLexicons.en, 'en'),
  es: compile(guardLexicons.es, 'es'),
  zh: compile(guardLexicons.zh, 'zh'),
} as const satisfies Record<Language, unknown>;

/** How often each guarded meaning stands in a text, by `kind:forms`; meanings that do not are absent. */
export function countGuards(text: string, language: Language): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key, pattern } of guards[language]) {
    const { length } = text.match(pattern) ?? [];
    if (length !== undefined && length > 0) counts.set(key, length);
  }
  return counts;
}

/** The kinds of guard words in which two texts differ. */
export function guardDifferences(a: string, b: string, language: Language): Set<string> {
  const first = countGuards(a, language);
  const second = countGuards(b, language);
  const keys = new Set([...first.keys(), ...second.keys()]);
  return new Set(
    [...keys]
      .filter((key) => first.get(key) !== second.get(key))
      .map((key) => key.slice(0, key.indexOf(':'))),
  );
}
