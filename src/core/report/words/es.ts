import type { ReportWords } from './words.ts';

/** The report in Spanish. */
export const spanish: ReportWords = {
  title: (since, until) => `Informe del ${since} al ${until}`,
  declined: 'Preguntas que quedaron sin respuesta',
  notKept: 'El texto de las preguntas sin respuesta no se conserva; con KEEP_MISSES=true, sí.',
  declinedLine: ({ words, askers, times, last }) =>
    `“${words}”: ${askers} personas, ${times} veces, la última el ${last}.`,
  near: (passages) => `Lo más cercano: ${passages}`,
  answered: 'Ya tiene respuesta.',
  withheld: (count) =>
    count === 1
      ? 'Otra la hizo una sola persona y no se muestra.'
      : `Otras ${count} las hizo una sola persona cada una y no se muestran.`,
  unhelpful: 'Pasajes de respuestas marcadas como no útiles',
  unhelpfulLine: (passage, answers) =>
    answers === 1 ? `${passage}: 1 respuesta` : `${passage}: ${answers} respuestas`,
  readerReports: 'Avisos de lectores sobre las respuestas',
  reasons: {
    wrong: 'Error',
    'out-of-date': 'Desactualizada',
    'not-asked': 'No es lo que se preguntó',
    missing: 'Falta algo',
    none: 'No útil',
  },
  reportedLine: ({ reason, given, done, line }) =>
    `${reason} (${given}, ${done === undefined ? 'pendiente' : `atendido el ${done}`})${line === undefined ? '' : `: “${line}”`}`,
  link: (address) => `enlace: ${address}`,
  passages: (passages) => `pasajes: ${passages}`,
  dead: 'Fuentes que ya no se pueden abrir',
  deadLine: ({ source, address, said, last }) =>
    `${source}: ${address} (${said}; ${last === undefined ? 'nunca se pudo abrir' : `se abrió por última vez el ${last}`})`,
  pastReview: 'Pasajes con la revisión vencida',
  pastReviewLine: (passage, day) => `${passage}: debía revisarse a más tardar el ${day}`,
  none: 'Nada que mostrar.',
  more: (count) => `Y ${count} más.`,
  named: (title, id) => `${title} (${id})`,
  separator: '; ',
};
