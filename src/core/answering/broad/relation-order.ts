import type { RelationId } from '../../passages/passage.ts';

/** What an encyclopaedia says first of a thing, in this order; what is not here comes after it. */
const firstOfAll: readonly string[] = [
  'definition',
  'opening-date',
  'operator',
  'owner',
  'acquisition',
  'presence',
  'capacity',
  'location',
  'throughput',
  'cost',
  'investment-made',
  'signing-date',
  'in-force',
  'law-content',
  'status',
  'route',
  'trade-share',
  'market-share',
  'exclusivity',
  'ruling',
  'agreement',
  'arms-purchase',
  'donation',
  'teaching',
  'scholarship',
  'benefit',
  'gdp-effect',
  'concern',
  'community-conflict',
  'labour-dispute',
];

/** What is for, and what is against; what happened, and how it ended. */
export const benefits: ReadonlySet<string> = new Set([
  'benefit',
  'gdp-effect',
  'freight-saving',
  'jobs',
]);
export const concerns: ReadonlySet<string> = new Set([
  'concern',
  'community-conflict',
  'labour-dispute',
  'accident',
  'eviction',
  'data-access',
  'influence',
]);
export const stances: ReadonlySet<string> = new Set(['position', 'reply', 'interest-in', 'cause']);
export const events: ReadonlySet<string> = new Set([
  'lawsuit',
  'ruling',
  'exclusivity',
  'law-content',
  'legal-basis',
  'supervision',
  'investigation',
  'acquisition',
  'agreement',
  'signing-date',
  'in-force',
  'opening-date',
  'operation-start',
  'status',
  'event-date',
  'eviction',
  'accident',
  'labour-dispute',
  'community-conflict',
  'arms-purchase',
  'donation',
  'visit',
]);
export const disputes: ReadonlySet<string> = new Set([
  'lawsuit',
  'ruling',
  'exclusivity',
  'investigation',
  'eviction',
  'labour-dispute',
  'community-conflict',
  'accident',
]);
export const sums: ReadonlySet<string> = new Set([
  'cost',
  'price',
  'investment-made',
  'investment-hoped',
]);

/** The place of the first of some relations in the order of an encyclopaedia, from 0. */
export function placeOf(relations: Iterable<RelationId>): number {
  const places = [...relations].map((id) => firstOfAll.indexOf(id));
  return Math.min(firstOfAll.length, ...places.filter((place) => place >= 0));
}

export const isAnyOf = (relations: Iterable<RelationId>, wanted: ReadonlySet<string>) =>
  [...relations].some((id) => wanted.has(id));
