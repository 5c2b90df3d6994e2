import type { PictureWords, UnitWords } from './words.ts';

export const english: PictureWords = {
  amounts: {
    units: {
      percent: { amount: (number) => `${number}%`, name: () => 'percent' },
      USD: { amount: (number) => `US$${number}`, name: (scale) => behind(scale, 'US dollars') },
      TEU: unit('TEU', true),
      tonnes: unit('tonnes'),
      vessels: unit('vessels', true),
      people: unit('people', true),
      declarations: unit('declarations', true),
    },
    scales: {
      money: [
        { factor: 1e9, word: ' billion' },
        { factor: 1e6, word: ' million' },
      ],
      counts: [
        { factor: 1e6, word: ' million' },
        { factor: 1e3, word: ' thousand', isOfAxes: true },
      ],
    },
    mostDecimals: { money: 3, counts: 3 },
    axes: {
      money: [
        { factor: 1e9, word: 'billion' },
        { factor: 1e6, word: 'million' },
      ],
      counts: [
        { factor: 1e6, word: 'million' },
        { factor: 1e3, word: 'thousand' },
      ],
    },
  },
  bounds: {
    about: (amount) => `about ${amount}`,
    'at-least': (amount) => `at least ${amount}`,
    'at-most': (amount) => `at most ${amount}`,
  },
  shortBounds: {
    about: (amount) => `~${amount}`,
    'at-least': (amount) => `${amount}+`,
    'at-most': (amount) => `max ${amount}`,
  },
  span: (from, to) => `${withoutYearOf(to, from)}–${to}`,
  chart: {
    times: (name, { times, isOfThings, first, last }) =>
      `${name}: ${times}\u00A0times as ${isOfThings ? 'many' : 'much'} in ${last} as in ${first}`,
    fromTo: (name, first, last) =>
      `${name}: ${first.label} in ${first.when}, ${last.label} in ${last.when}`,
    named: (name, period) => `${name}, ${period}`,
    subtitle: (unitName, compiler) => `${upperFirst(unitName)}, as counted by ${compiler}`,
  },
  bare,
  rivals: {
    compiler: (name) => upperFirst(bare(name)),
    row: (compiler, period) => `${compiler}, ${period}`,
    title: (name, compilers) => `${name}: ${compilers} counts`,
    subtitle: (unitName) => `${upperFirst(unitName)}, as each source counts`,
    ownYears: (unitName) => `${upperFirst(unitName)}, each for a period of its own`,
  },
  timeline: {
    whole: (events) => `${events} dated events in the collection`,
    part: (shown, all) => `${shown} of ${all} dated events in the collection`,
  },
  card: {
    superseded: (title) => `Brought up to date by: ${title}`,
    contested: (title) => `Another passage says otherwise: ${title}`,
  },
  partial: 'part of the period',
  expected: 'expected',
  aside: (text, asides) => `${text} (${asides.join(', ')})`,
  item: (name, what) => `${name}: ${what}`,
  itemSeparator: '; ',
  sentence: (text) => `${text}.`,
  more: (count) => `and ${count} more`,
  legend: {
    hollow: 'Hollow: part of a year, not to be compared with whole years.',
    dashed: 'Dashed: expected, not counted.',
    gap: 'No line where the years between have no figures here.',
  },
  dayOfYear: (day) => day,
  sourceSeparator: ' · ',
  ownNumbers: 'The picture has numbers of its own; their sources stand in it.',
  sources: 'Sources',
  table: {
    when: 'Period',
    value: 'Value',
    compiler: 'Counted by',
    event: 'Event',
    place: 'Project',
    status: 'Status',
  },
};

function bare(name: string): string {
  return name.replace(/^the /, '');
}

function unit(name: string, isOfThings = false): UnitWords {
  return {
    amount: (number) => `${number} ${name}`,
    isOfThings,
    name: (scale) => behind(scale, name),
  };
}

/** Jan of Jan 2025, before Nov 2025. */
function withoutYearOf(to: string, from: string): string {
  const year = to.slice(-5);
  return from.length > year.length && from.endsWith(year) ? from.slice(0, -year.length) : from;
}

function behind(scale: string | undefined, name: string): string {
  return scale === undefined ? name : `${scale} ${name}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
