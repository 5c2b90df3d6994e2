import type { RelationId } from '../../passages/passage.ts';

/** What an encyclopaedia says first of a thing, in this order; what is not here comes after it. */
const firstOfAll: readonly string[] = [
  'definition',
  'location',
  'operator',
  'owner',
  'acquisition',
  'builder',
  'opening-date',
  'operation-start',
  'presence',
  'capacity',
  'route',
  'throughput',
  'cost',
  'investment-made',
  'signing-date',
  'in-force',
  'law-content',
  'status',
  'trade-share',
  'market-share',
  'agreement',
  'arms-purchase',
  'donation',
  'teaching',
  'scholarship',
  'benefit',
  'gdp-effect',
  'exclusivity',
  'ruling',
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
/** By what a thing counts for a country or a market. */
export const weights: ReadonlySet<string> = new Set([
  ...benefits,
  'ranking',
  'market-share',
  'trade-share',
  'travel-time',
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

/** What a thing is and where is told beside the point in a sentence on its legal standing. */
const ofLaw: ReadonlySet<string> = new Set(['legal-basis', 'exclusivity', 'lawsuit', 'ruling']);
const inPassing: ReadonlySet<string> = new Set(['definition', 'location']);

/** The place of the first of some relations in the order of an encyclopaedia, from 0. */
export function placeOf(relations: ReadonlySet<RelationId>): number {
  const own = isAnyOf(relations, ofLaw)
    ? [...relations].filter((id) => !inPassing.has(id))
    : [...relations];
  const places = own.map((id) => firstOfAll.indexOf(id));
  return Math.min(firstOfAll.length, ...places.filter((place) => place >= 0));
}

export const isAnyOf = (relations: Iterable<RelationId>, wanted: ReadonlySet<string>) =>
  [...relations].some((id) => wanted.has(id));
