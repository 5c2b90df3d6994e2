import type { Language } from '../passages/language.ts';
import { findQuantities } from '../passages/quantities.ts';
import type { EntityFinder } from '../retrieval/find-entities.ts';

const joiner = /^(?:and|or|vs|versus|y|e|o|u|与|和|及|或|、|以|跟|同)$/u;

const mostListed = 3;

/**
 * A question about several named things or years in a row ("X and Y", "2024年和2025年") as one
 * question for each; empty where nothing is listed. Only what stands side by side is a list: two
 * names in one question may as well be asked about together.
 */
export function splitListed(
  question: string,
  language: Language,
  findEntities: EntityFinder,
): string[] {
  const { words, mentions } = findEntities(question);
  const list = mentions.filter(({ start, end }, place) => {
    const previous = mentions[place - 1];
    const next = mentions[place + 1];
    return (
      (previous !== undefined && isJoined(words, previous.end, start)) ||
      (next !== undefined && isJoined(words, end, next.start))
    );
  });
  if (list.length >= 2 && list.length <= mostListed) {
    return list.map((kept) =>
      words
        .filter(
          (_, place) =>
            !list.some((other) => other !== kept && other.start <= place && place < other.end),
        )
        .join(' '),
    );
  }
  return splitYears(question, language);
}

function isJoined(words: readonly string[], from: number, to: number): boolean {
  const between = words.slice(from, to);
  return between.length === 1 && joiner.test(between[0] ?? '');
}

function splitYears(question: string, language: Language): string[] {
  const years = findQuantities(question, language).filter(({ unit }) => unit === 'year');
  const distinct = [...new Set(years.map(({ value }) => value))];
  if (distinct.length < 2 || distinct.length > mostListed) return [];
  return distinct.map((kept) =>
    distinct
      .filter((year) => year !== kept)
      .reduce((text, year) => text.replaceAll(new RegExp(`${year}年?`, 'gu'), ' '), question),
  );
}
