import type { PictureWords, UnitWords } from './words.ts';

export const spanish: PictureWords = {
  amounts: {
    units: {
      percent: { amount: (number) => `${number} %`, name: () => 'porcentaje' },
      USD: unit('dólares'),
      TEU: unit('TEU'),
      tonnes: unit('toneladas'),
      vessels: unit('barcos'),
      people: unit('personas'),
      declarations: unit('declaraciones'),
    },
    scales: {
      money: [{ factor: 1e6, word: ' millones', one: ' millón' }],
      counts: [
        { factor: 1e6, word: ' millones', one: ' millón' },
        { factor: 1e3, word: ' miles', isOfAxes: true },
      ],
    },
    mostDecimals: { money: 3, counts: 3 },
    axes: {
      money: [{ factor: 1e6, word: 'millones' }],
      counts: [
        { factor: 1e6, word: 'millones' },
        { factor: 1e3, word: 'miles' },
      ],
    },
  },
  bounds: {
    about: (amount) => `cerca de ${amount}`,
    'at-least': (amount) => `al menos ${amount}`,
    'at-most': (amount) => `como máximo ${amount}`,
  },
  shortBounds: {
    about: (amount) => `~${amount}`,
    'at-least': (amount) => `${amount}+`,
    'at-most': (amount) => `máx. ${amount}`,
  },
  span: (from, to) => `${withoutYearOf(to, from)}-${to}`,
  chart: {
    times: (name, { times, first, last }) =>
      `${name}: en ${last}, ${times}\u00A0veces lo de ${first}`,
    fromTo: (name, first, last) =>
      `${name}: ${first.label} en ${first.when}, ${last.label} en ${last.when}`,
    named: (name, period) => `${name}, ${period}`,
    subtitle: (unitName, compiler) => `${upperFirst(unitName)}, según ${compiler}`,
  },
  bare,
  rivals: {
    compiler: (name) => upperFirst(bare(name)),
    row: (compiler, period) => `${compiler}, ${period}`,
    title: (name, compilers) => `${name}, según ${compilers} fuentes`,
    subtitle: (unitName) => `${upperFirst(unitName)}, según cada fuente`,
    ownYears: (unitName) => `${upperFirst(unitName)}, según cada fuente y para periodos distintos`,
  },
  timeline: {
    whole: (events) => `${events} hechos con fecha en la colección`,
    part: (shown, all) => `${shown} de los ${all} hechos con fecha de la colección`,
  },
  card: {
    superseded: (title) => `Actualizado por: ${title}`,
    contested: (title) => `Otro pasaje dice otra cosa: ${title}`,
  },
  partial: 'parte del periodo',
  expected: 'previsto',
  aside: (text, asides) => `${text} (${asides.join(', ')})`,
  item: (name, what) => `${name}: ${what}`,
  itemSeparator: '; ',
  sentence: (text) => `${text}.`,
  more: (count) => `y ${count} más`,
  legend: {
    hollow: 'Punto hueco: parte de un año; no se compara con años completos.',
    dashed: 'Línea discontinua: previsto, aún no registrado.',
    gap: 'Sin línea: aquí no hay cifras de los años intermedios.',
  },
  // The platform writes the abbreviation without its point.
  dayOfYear: (day) => day.replace(/(?<=\d )\p{L}+$/u, '$&.'),
  sourceSeparator: ' · ',
  ownNumbers: 'La imagen tiene sus propios números; sus fuentes figuran en ella.',
  sources: 'Fuentes',
  table: {
    when: 'Periodo',
    value: 'Valor',
    compiler: 'Quién mide',
    event: 'Hecho',
    place: 'Proyecto',
    status: 'Estado',
  },
};

function bare(name: string): string {
  return name.replace(/^(?:el|la|los|las) /, '');
}

function unit(name: string): UnitWords {
  return {
    amount: (number, isScaled) => (isScaled ? `${number} de ${name}` : `${number} ${name}`),
    name: (scale) => (scale === undefined ? name : `${scale} de ${name}`),
  };
}

/** "ene." of "ene. 2025", before "nov. 2025". */
function withoutYearOf(to: string, from: string): string {
  const year = to.slice(-5);
  return from.length > year.length && from.endsWith(year) ? from.slice(0, -year.length) : from;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
