import type { ApiWords } from './words.ts';

export const spanish: ApiWords = {
  partial: 'de un periodo más corto que el habitual',
  apart: 'no comparable con los demás',
  missing: (parameter) => `Falta ${parameter}: indíquelo como texto.`,
  limitRange: (most) => `limit es un número entero de 1 a ${most}.`,
  noPassage: 'No existe ese pasaje. Búsquelo: los resultados y las citas dan los identificadores.',
  noSeries: 'No existe esa serie. Las cifras de los pasajes dan los identificadores de las series.',
  noRoute: 'Aquí no hay nada. /api/openapi.json enumera lo que hay.',
  onlyRead: 'Aquí no se puede cambiar nada: use GET.',
  tooMany: (seconds) => `Demasiadas consultas. Pregunte de nuevo en ${seconds} s.`,
  busy: 'Hay demasiadas consultas en espera. Pregunte de nuevo en unos segundos.',
  failed: (reference) =>
    `Ocurrió un error. Inténtelo de nuevo. (Referencia en el registro: ${reference})`,
};
