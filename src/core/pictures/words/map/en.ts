import type { MapWords } from './map-words.ts';

export const english: MapWords = {
  title: 'China-linked projects in Peru, by stage',
  titleOf: (filters) => `China-linked projects in Peru: ${filters.join(', ')}`,
  subtitle: (count) =>
    count === 1
      ? 'The one that the collection can place, with the last that it tells of it'
      : `The ${count} that the collection can place, with the last that it tells of each`,
  stages: {
    done: 'Opened or finished',
    'under-way': 'Under way',
    ahead: 'Planned, proposed, announced',
    alleged: 'Alleged, not established',
    ended: 'Cancelled',
  },
  statuses: {
    alleged: 'alleged',
    proposed: 'proposed',
    planned: 'planned',
    announced: 'announced',
    'under-way': 'under way',
    completed: 'opened or finished',
    cancelled: 'cancelled',
  },
  step: {
    announced: (when) => `announced ${when}`,
    awarded: (when) => `contract or permit ${when}`,
    begun: (when) => `works begun ${when}`,
    opened: (when) => `opened ${when}`,
    cancelled: (when) => `cancelled ${when}`,
  },
  standing: (status, when) => `${status}, as of ${when}`,
  route: 'between the ends of a railway, not its route',
  moved: 'Marks that would cover each other are moved apart.',
  borders: 'Borders: Natural Earth.',
  sources: (first, last) =>
    first === last
      ? `Source ${first}: at the address below.`
      : `Sources ${first}–${last}: at the address below.`,
  alternative: {
    opening: (count) =>
      count === 1
        ? 'Map of Peru with one China-linked project.'
        : `Map of Peru with ${count} China-linked projects.`,
    group: (stage, names) => ` ${stage}: ${names}.`,
    listed: ', ',
    between: ' ',
    more: (count) => `and ${count} more`,
  },
  places: {
    ecuador: 'Ecuador',
    colombia: 'Colombia',
    brazil: 'Brazil',
    bolivia: 'Bolivia',
    chile: 'Chile',
    pacific: 'Pacific Ocean',
    lima: 'Lima',
  },
};
