import type { MapWords } from './map-words.ts';

export const spanishMap: MapWords = {
  title: 'Proyectos vinculados a China en el Perú',
  titleOf: (filters) => `Proyectos vinculados a China en el Perú: ${filters.join(', ')}`,
  subtitle: (count) =>
    count === 1
      ? 'El único que la colección recoge y puede ubicar'
      : `Los ${count} que la colección recoge y puede ubicar`,
  stages: {
    done: 'Inaugurados o concluidos',
    'under-way': 'En marcha',
    ahead: 'Planes, propuestas y anuncios',
    alleged: 'Sin probar',
    ended: 'Cancelados',
  },
  // Nouns, and words that agree with a mine as with a port.
  statuses: {
    alleged: 'sin probar',
    proposed: 'propuesta',
    planned: 'en planes',
    announced: 'anuncio',
    'under-way': 'en marcha',
    completed: 'en servicio o concluido',
    cancelled: 'cancelación',
  },
  chosen: {
    alleged: 'sin probar',
    proposed: 'propuestos',
    planned: 'en planes',
    announced: 'anunciados',
    'under-way': 'en marcha',
    completed: 'inaugurados o concluidos',
    cancelled: 'cancelados',
  },
  step: {
    announced: (when) => `anuncio: ${when}`,
    awarded: (when) => `contrato o permiso: ${when}`,
    begun: (when) => `inicio de obras: ${when}`,
    opened: (when) => `inauguración: ${when}`,
    cancelled: (when) => `cancelación: ${when}`,
  },
  standing: (status, when) => `${status} a ${when}`,
  route: 'Las líneas discontinuas unen los extremos de un ferrocarril; no son su trazado.',
  moved: 'Las marcas que se taparían se muestran separadas.',
  borders: 'Límites:\u00A0Natural\u00A0Earth.',
  sources: (count) => `Fuentes 1-${count}: en la lista que acompaña a este mapa.`,
  alternative: {
    opening: (count) =>
      count === 1
        ? 'Mapa del Perú con un proyecto vinculado a China.'
        : `Mapa del Perú con ${count} proyectos vinculados a China.`,
    group: (stage, names) => ` ${stage}: ${names}.`,
    listed: ', ',
    between: ' ',
    more: (count) => `y ${count} más`,
  },
  places: {
    ecuador: 'Ecuador',
    colombia: 'Colombia',
    brazil: 'Brasil',
    bolivia: 'Bolivia',
    pacific: 'Océano Pacífico',
    lima: 'Lima',
  },
};
