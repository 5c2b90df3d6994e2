import { spanishChat } from './chat/es.ts';
import type { Words } from './words.ts';

export const spanish: Words = {
  locale: 'es-419',
  year: (year) => year,
  // Intl writes the abbreviation without its point.
  shortMonth: (month) => month.replace(/^\p{L}+(?= )/u, '$&.'),
  sentenceSpace: ' ',
  hasLetterCase: true,
  quoted: (text) => `“${text}”`,
  separator: '; ',
  dash: ' — ',
  claims: (most) => `Comparo hasta ${most} afirmaciones por texto; las demás no se compararon.`,
  answer: {
    notCovered: 'La colección no responde a esta pregunta.',
    missing: (parts) => `No está en la colección: ${parts}.`,
    missingPart: 'La colección no responde a una parte de la pregunta.',
    compared: (most) => `Comparo hasta ${most}; pregunte aparte por el resto.`,
    without: {
      outage: 'Respondí sin el modelo de lenguaje, que ahora no está disponible.',
      budget: 'Respondí sin el modelo de lenguaje: el presupuesto de hoy ya se agotó.',
      share: 'Respondí sin el modelo de lenguaje: usted ya agotó su parte del presupuesto de hoy.',
    },
  },
  gap: {
    others: 'No encuentro otros en la colección.',
    referent: '¿A qué se refiere? Dígame el nombre y vuelvo a buscar.',
    advice: 'No doy consejos; solo muestro lo que dice la colección.',
    forecast: 'No hago pronósticos; solo muestro lo que dice la colección.',
    news: 'No sigo las noticias del día. Pregúnteme por lo último sobre un tema; por ejemplo, el puerto de Chancay. Lo más reciente de la colección:',
    everything: 'No encuentro nada sobre esto en la colección.',
    answer: 'No encuentro la respuesta en la colección.',
    together: (about) => `Ningún pasaje de la colección reúne estos temas: ${about}.`,
    relation: (relation, about) => `Sobre ${about}, la colección no tiene este dato: ${relation}.`,
    period: (relation, { about, asked, held }) =>
      `Sobre ${about} (${relation}), la colección tiene datos de ${held}, pero no de ${asked}.`,
    position: (speaker, about) =>
      `No encuentro en la colección ninguna declaración ${of(speaker)}${about === '' ? '' : ` sobre ${about}`}.`,
    mention: (what, about) =>
      about === ''
        ? `La colección no dice nada sobre ${what}.`
        : `Sobre ${about}, la colección no dice nada ${of(what)}.`,
    number: (number) => `el número ${number}`,
    told: (about, relations) => `Sí hay datos sobre ${about}: ${relations}.`,
    separator: ', ',
  },
  chat: spanishChat,
  refusal: {
    limits: {
      question: ({ shortest, longest, length }) =>
        `Una pregunta debe tener de ${shortest} a ${longest} caracteres; esta tiene ${length}.`,
      claim: ({ shortest, longest, length }) =>
        `Una afirmación debe tener de ${shortest} a ${longest} caracteres; esta tiene ${length}.`,
    },
    more: ' Escriba un poco más, por favor.',
    less: ' Acórtela, por favor.',
  },
  leads: {
    according: (who) => `Según ${who}`,
    asOf: (when, isDay) => `${isDay ? 'El' : 'En'} ${when}`,
    positionOf: (who) => `Posición ${of(who)}`,
    standings: {
      projection: 'previsto',
      allegation: 'acusación no probada',
      analysis: 'análisis',
      position: 'posición',
    },
    statuses: {
      alleged: 'acusación no probada',
      proposed: 'solo propuesto',
      planned: 'solo planificado',
      announced: 'solo anunciado',
      'under-way': 'en marcha',
      cancelled: 'cancelado',
    },
    separator: '; ',
    details: (details) => (details.length === 0 ? '' : ` (${details.join(', ')})`),
    otherwise: {
      anotherSource: 'Otra fuente discrepa',
      elsewhere: 'Otra versión',
    },
    end: ': ',
  },
  sides: {
    peru: 'Estado peruano',
    china: 'Estado chino',
    'united-states': 'Gobierno estadounidense',
    companies: 'Empresas',
    society: 'Sociedad civil',
    press: 'Prensa',
    research: 'Investigación',
  },
  headings: {
    sides: {
      peru: 'Autoridades peruanas',
      china: 'Autoridades y medios estatales de China',
      'united-states': 'Autoridades de Estados Unidos',
      companies: 'Empresas',
      society: 'Pobladores y sociedad civil',
      press: 'Prensa',
      research: 'Investigación y análisis',
    },
    noSide: 'Sin atribución',
    standings: {
      established: 'Hechos y cifras',
      open: 'Propuesto, planificado o previsto',
      alleged: 'Acusaciones no probadas',
      views: 'Posturas y análisis',
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
  places: {
    units: {
      paragraph: (numbers, isMany) => `${isMany ? 'párrafos' : 'párrafo'} ${numbers}`,
      page: (numbers, isMany) => `${isMany ? 'páginas' : 'página'} ${numbers}`,
      article: (numbers, isMany) => `${isMany ? 'artículos' : 'artículo'} ${numbers}`,
      section: (numbers, isMany) => `${isMany ? 'secciones' : 'sección'} ${numbers}`,
      table: (numbers, isMany) => `${isMany ? 'cuadros' : 'cuadro'} ${numbers}`,
      point: (numbers, isMany) => `${isMany ? 'puntos' : 'punto'} ${numbers}`,
      chapter: (numbers, isMany) => `${isMany ? 'capítulos' : 'capítulo'} ${numbers}`,
      sentence: (numbers, isMany) => `${isMany ? 'oraciones' : 'oración'} ${numbers}`,
    },
    parts: {
      abstract: 'resumen',
      summary: 'resumen',
      introduction: 'introducción',
      conclusion: 'conclusión',
      conclusions: 'conclusiones',
      'key findings': 'principales conclusiones',
      title: 'título',
      headline: 'titular',
      heading: 'encabezado',
      interview: 'entrevista',
      'project description': 'descripción del proyecto',
      'opening paragraphs': 'primeros párrafos',
      'first paragraphs': 'primeros párrafos',
      'first sentences': 'primeras oraciones',
      'last paragraph': 'último párrafo',
      'last paragraphs': 'últimos párrafos',
    },
    under: (heading, place) => `“${heading}”, ${place}`,
    and: ' y ',
    to: '–',
  },
  passage: {
    sources: 'Fuentes',
    asOf: (when, isDay) => `${isDay ? 'al' : 'en'} ${when}`,
    noAddress: 'sin enlace conocido',
    noDate: 'sin fecha conocida',
    noPublisher: 'medio o entidad sin identificar',
    voices: {
      government: 'gobierno',
      'state-media': 'medio estatal',
      press: 'prensa',
      'news-agency': 'agencia',
      company: 'empresa',
      'think-tank': 'centro de análisis',
      academia: 'academia',
      'civil-society': 'sociedad civil',
    },
    countries: { US: 'EE.\u00A0UU.', HK: 'Hong Kong', MO: 'Macao' },
    side: (country, voice) => `${country}, ${voice}`,
    also: (name) => `${and(name)} ${name}`,
    more: (count) => `y ${count} más`,
    moreWith: (count, names) => `y ${count} más, entre ellas ${names}`,
    oneVoice: 'única fuente, con postura propia',
    saidByWhom: (who) => `según ${who}`,
    saidBy: 'Quién lo dice',
    whyHere: 'Por qué está aquí',
    standings: {
      fact: 'Sus fuentes lo presentan como un hecho.',
      figure: 'Una cifra tal como la da su fuente.',
      projection: 'Algo que se espera, no algo que ya ocurrió.',
      allegation: 'Una acusación que nada en la colección demuestra.',
      analysis: 'Una apreciación de quien lo dice.',
      position: 'Lo que sostiene o quiere quien lo dice.',
    },
    disputed: 'En disputa: otro pasaje dice otra cosa.',
    publishers: (count) =>
      count === 1
        ? 'Lo publicó un solo medio o entidad.'
        : `Lo publicaron ${count} medios o entidades.`,
    contradicts: 'Contradicho por',
    supersedes: 'Actualiza',
    supersededBy: 'Actualizado por',
    version: (name) => `Versión ${name}`,
    kinds: {
      fact: 'hecho',
      figure: 'cifra',
      projection: 'proyección',
      allegation: 'acusación',
      analysis: 'análisis',
      position: 'posición',
    },
    statuses: {
      alleged: 'sin probar',
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
    partly: 'Respaldada en parte: la colección lo dice solo en parte o con reservas.',
    'not-covered': 'No está en la colección: no hay nada lo bastante cercano a esta afirmación.',
  },
  digest: {
    title: (day) => `Datos del día: ${day}`,
    onThisDay: (year) => `Un día como hoy, en ${year}`,
    corrected: (day) => `Nuevo: corregido desde que se mostró aquí el ${day}`,
    updates: (day) => `Nuevo: actualiza lo que se mostró aquí el ${day}`,
    others: 'Otros datos',
  },
};

/** "y" before a name, "e" before one that begins with its sound: e Informare, y Hierro. */
function and(name: string): string {
  return /^h?[ií](?![aeou])/iu.test(name) ? 'e' : 'y';
}

/** "de" before a name, joined with the article where Spanish joins it. */
function of(who: string): string {
  return who.startsWith('el ') ? `del ${who.slice(3)}` : `de ${who}`;
}
