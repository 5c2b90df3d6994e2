import { spanishChat } from './chat/es.ts';
import type { Words } from './words.ts';

export const spanish: Words = {
  locale: 'es-419',
  year: (year) => year,
  sentenceSpace: ' ',
  hasLetterCase: true,
  quoted: (text) => `«${text}»`,
  separator: '; ',
  answer: {
    notCovered: 'La colección no cubre esta pregunta.',
    missing: (parts) => `La colección no cubre esta parte de la pregunta: ${parts}.`,
    missingPart: 'La colección no cubre una parte de la pregunta.',
    without: {
      outage: 'Compuesto sin el modelo de lenguaje, que ahora no está disponible.',
      budget: 'Compuesto sin el modelo de lenguaje: su presupuesto de hoy se ha agotado.',
      share: 'Compuesto sin el modelo de lenguaje: su parte del presupuesto de hoy se ha agotado.',
    },
  },
  gap: {
    everything: 'No encuentro nada sobre esto en la colección.',
    answer: 'No encuentro la respuesta en la colección.',
    together: (about) => `Ningún pasaje de la colección reúne estos temas: ${about}.`,
    relation: (relation, about) => `Sobre ${about}, la colección no da este dato: ${relation}.`,
    period: (relation, { about, asked, held }) =>
      `Sobre ${about}, la colección no da este dato para ${asked}: ${relation}; lo da para ${held}.`,
    mention: (what, about) =>
      about === ''
        ? `La colección no menciona ${what}.`
        : `Sobre ${about}, la colección no menciona ${what}.`,
    number: (number) => `el número ${number}`,
    told: (about, relations) => `Sobre ${about}: ${relations}.`,
    separator: ', ',
  },
  chat: spanishChat,
  refusal: {
    limits: {
      question: ({ shortest, longest, length }) =>
        `Una pregunta tiene de ${shortest} a ${longest} caracteres; esta tiene ${length}.`,
      claim: ({ shortest, longest, length }) =>
        `Una afirmación tiene de ${shortest} a ${longest} caracteres; esta tiene ${length}.`,
    },
    more: ' Escriba un poco más.',
    less: ' Acórtela.',
  },
  leads: {
    according: (who, when, isDay) =>
      `Según ${who}${when === undefined ? '' : `, ${isDay ? 'el' : 'en'} ${when}`}`,
    asOf: (when, isDay) => `${isDay ? 'El' : 'En'} ${when}`,
    positionOf: (who) => `Posición ${of(who)}`,
    standings: {
      projection: 'previsto',
      allegation: 'acusación, no establecida',
      analysis: 'análisis',
      position: 'posición',
    },
    statuses: {
      alleged: 'alegado, no establecido',
      proposed: 'propuesto, sin decisión',
      planned: 'planificado, no realizado',
      announced: 'anunciado, no realizado',
      'under-way': 'en marcha',
      cancelled: 'cancelado',
    },
    separator: '; ',
    details: (details) => (details.length === 0 ? '' : ` (${details.join(', ')})`),
    otherwise: {
      anotherSource: 'Otra fuente dice lo contrario',
      elsewhere: 'En otro lugar se dice lo contrario',
    },
    end: ': ',
  },
  headings: {
    sides: {
      peru: 'Autoridades peruanas',
      china: 'Autoridades y medios estatales de China',
      'united-states': 'Autoridades de Estados Unidos',
      companies: 'Empresas',
      society: 'Vecinos y sociedad civil',
      press: 'Prensa',
      research: 'Investigación y análisis',
    },
    noSide: 'Sin atribuir a una parte',
    standings: {
      established: 'Hechos y cifras',
      open: 'Propuesto, planificado o previsto',
      alleged: 'Alegado, no establecido',
      views: 'Posiciones y análisis',
    },
    asOf: (when) => `En ${when}`,
    besides: 'Además',
  },
  references: {
    online: 'en línea',
    viewed: (day) => `consultado el ${day}`,
    availableFrom: 'Disponible en: ',
    noDate: 'sin fecha',
  },
  passage: {
    sources: 'Fuentes',
    asOf: (when, isDay) => `${isDay ? 'al' : 'en'} ${when}`,
    noAddress: 'sin dirección establecida',
    noDate: 'sin fecha establecida',
    noPublisher: 'editor no establecido',
    voices: {
      government: 'gobierno',
      'state-media': 'medio estatal',
      press: 'prensa',
      'news-agency': 'agencia de noticias',
      company: 'empresa',
      'think-tank': 'centro de análisis',
      academia: 'academia',
      'civil-society': 'sociedad civil',
    },
    side: (country, voice) => `${country}, ${voice}`,
    also: (name) => `y ${name}`,
    more: (count) => `y ${count} más`,
    oneVoice: 'única fuente, con postura propia',
    saidBy: 'Lo dice',
    whyHere: 'Por qué está aquí',
    standings: {
      fact: 'Sus fuentes lo dan por hecho.',
      figure: 'Una cifra tal como la da su fuente.',
      projection: 'Una expectativa, no algo ocurrido.',
      allegation: 'Una acusación que nada de lo reunido aquí demuestra.',
      analysis: 'Un juicio de quien lo dice.',
      position: 'Lo que su autor sostiene o quiere.',
    },
    disputed: 'En disputa: otro pasaje dice lo contrario.',
    publishers: (count) => (count === 1 ? 'De un solo editor.' : `De ${count} editores.`),
    contradicts: 'Lo contradice',
    supersedes: 'Actualiza',
    supersededBy: 'Actualizado por',
    kinds: {
      fact: 'hecho',
      figure: 'cifra',
      projection: 'proyección',
      allegation: 'acusación',
      analysis: 'análisis',
      position: 'posición',
    },
    statuses: {
      alleged: 'alegado',
      proposed: 'propuesto',
      planned: 'planificado',
      announced: 'anunciado',
      'under-way': 'en marcha',
      completed: 'concluido',
      cancelled: 'cancelado',
    },
  },
  verdicts: {
    supported: 'Respaldada: la colección dice lo mismo.',
    contradicted: 'Contradicha: la colección dice otra cosa.',
    partly: 'Respaldada en parte: la colección dice solo una parte o lo dice con reservas.',
    'not-covered':
      'No cubierta: la colección no contiene nada lo bastante cercano a esta afirmación.',
  },
  digest: {
    title: (day) => `Datos del día: ${day}`,
    onThisDay: (year) => `Un día como hoy, en ${year}`,
    corrected: (day) => `Nuevo: revisado desde que se mostró aquí el ${day}`,
    updates: (day) => `Nuevo: actualiza lo que se mostró aquí el ${day}`,
    others: 'Otros datos',
  },
};

/** "de" before a name, joined with the article where Spanish joins it. */
function of(who: string): string {
  return who.startsWith('el ') ? `del ${who.slice(3)}` : `de ${who}`;
}
