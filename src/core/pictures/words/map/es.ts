import type { MapWords } from './map-words.ts';

export const spanish: MapWords = {
  title: 'Proyectos vinculados a China en el Perú, según su avance',
  titleOf: (filters) => `Proyectos vinculados a China en el Perú: ${filters.join(', ')}`,
  subtitle: (count) =>
    count === 1
      ? 'El único que la colección puede ubicar, con lo último que cuenta de él'
      : `Los ${count} que la colección puede ubicar, con lo último que cuenta de cada uno`,
  stages: {
    done: 'Inaugurados o concluidos',
    'under-way': 'En marcha',
    ahead: 'Planificados, propuestos o anunciados',
    alleged: 'Sin probar',
    ended: 'Cancelados',
  },
  statuses: {
    alleged: 'sin probar',
    proposed: 'propuesta',
    planned: 'en planes',
    announced: 'anuncio',
    'under-way': 'en marcha',
    completed: 'en servicio o concluido',
    cancelled: 'cancelación',
  },
  step: {
    announced: (when) => `anuncio: ${when}`,
    awarded: (when) => `contrato o permiso: ${when}`,
    begun: (when) => `inicio de obras: ${when}`,
    opened: (when) => `inauguración: ${when}`,
    cancelled: (when) => `cancelación: ${when}`,
  },
  standing: (status, when) => `${status} a ${when}`,
  route: 'entre los extremos de un ferrocarril; no es su trazo',
  moved: 'Las marcas que se taparían se muestran separadas.',
  borders: 'Límites: Natural Earth.',
  sources: (first, last) =>
    first === last
      ? `Fuente ${first}: en la dirección de abajo.`
      : `Fuentes ${first}-${last}: en la dirección de abajo.`,
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
    chile: 'Chile',
    pacific: 'Océano Pacífico',
    lima: 'Lima',
  },
};
