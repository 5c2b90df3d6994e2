import { placeOf } from './relation-order.ts';
import { earlierFirst } from '../../passages/partial-date.ts';
import type { SentenceTelling } from './tellings.ts';

/**
 * What is about the subject and does not name it in passing, key passages, what is told of the subject
 * itself, facts, then in the order of an encyclopaedia.
 */
export function byWeight(a: SentenceTelling, b: SentenceTelling): number {
  return (
    Number(b.isMain) - Number(a.isMain) ||
    isKey(b) - isKey(a) ||
    Number(b.isOf) - Number(a.isOf) ||
    Number(isOpinion(a)) - Number(isOpinion(b)) ||
    placeOf(a.relations) - placeOf(b.relations)
  );
}

/** What is known last first; what is equally new by weight. */
export function newestFirst(a: SentenceTelling, b: SentenceTelling): number {
  return earlierFirst(knownAt(b), knownAt(a)) || byWeight(a, b);
}

/** When it happened; of what is to come, when that was said. */
export const knownAt = ({ when, passage: { asOf } }: SentenceTelling) =>
  asOf < when ? asOf : when;

const isKey = ({ passage }: SentenceTelling) => Number(passage.weight === 'key');

export function isOpinion({ passage: { kind } }: SentenceTelling): boolean {
  return kind === 'analysis' || kind === 'position' || kind === 'allegation';
}
