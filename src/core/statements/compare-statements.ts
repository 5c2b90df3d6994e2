import type { Language } from '../passages/language.ts';
import { findQuantities } from '../passages/quantities.ts';
import type { EntityFinder } from '../retrieval/find-entities.ts';
import { differingGuards, readGuards } from './read-guards.ts';
import type { GuardKind } from './words/words.ts';

/** A respect in which two statements differ. */
export type Difference = 'figures' | 'names' | GuardKind;

/**
 * The respects in which a claim differs from the sentence that it rests on, by rules that know no
 * meaning: figures with their units and dates, names of the glossary and capitalised words, and guards.
 * None of them does not prove that the two agree.
 */
export function compareStatements(
  claim: string,
  source: string,
  language: Language,
  findEntities: EntityFinder,
): Difference[] {
  const differences: Difference[] = [];
  if (quantitiesOf(claim, language) !== quantitiesOf(source, language)) differences.push('figures');
  if (
    entitiesOf(claim, findEntities) !== entitiesOf(source, findEntities) ||
    capitalised(claim).some((word) => !source.includes(word))
  ) {
    differences.push('names');
  }
  const guards = differingGuards(readGuards(claim, language), readGuards(source, language));
  return [...differences, ...guards];
}

/** The amounts and dates of a text as one string, in an order that does not depend on the text. */
function quantitiesOf(text: string, language: Language): string {
  return findQuantities(text, language)
    .map(({ unit, value }) => `${unit}:${value}`)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(' ');
}

function entitiesOf(text: string, findEntities: EntityFinder): string {
  const ids = findEntities(text).mentions.map(({ entity }) => entity);
  return [...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1)).join(' ');
}

/** Words that start with a capital within a sentence. */
export function capitalised(text: string): string[] {
  return [...text.matchAll(/(?<=\p{L}[\p{L}\p{N},;:]*\s)\p{Lu}[\p{L}\p{N}]+/gu)].map(
    ([word]) => word,
  );
}
