import { english } from '../../../words/en.ts';
import type { MapWords } from './map-words.ts';

const statuses: MapWords['statuses'] = {
  ...english.passage.statuses,
  completed: 'opened or finished',
};

export const englishMap: MapWords = {
  title: 'China-linked projects in Peru, by stage',
  titleOf: (filters) => `China-linked projects in Peru: ${filters.join(', ')}`,
  subtitle: (count) =>
    count === 1
      ? 'The only one that the collection mentions and can place'
      : `The ${count} that the collection mentions and can place`,
  stages: {
    done: 'Opened or finished',
    'under-way': 'Under way',
    ahead: 'Planned, proposed, announced',
    alleged: 'Alleged, not established',
    ended: 'Cancelled',
  },
  statuses,
  chosen: statuses,
  step: {
    announced: (when) => `announced ${when}`,
    awarded: (when) => `contract or permit ${when}`,
    begun: (when) => `works begun ${when}`,
    opened: (when) => `opened ${when}`,
    cancelled: (when) => `cancelled ${when}`,
  },
  standing: (status, when) => `${status}, as of ${when}`,
  route: 'Dashed lines join the ends of a railway; they are not its route.',
  moved: 'Marks that would cover each other are moved apart.',
  borders: 'Borders:\u00A0Natural\u00A0Earth.',
  sources: (count) => `Sources 1–${count}: in the list that goes with this map.`,
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
    pacific: 'Pacific Ocean',
    lima: 'Lima',
  },
};
