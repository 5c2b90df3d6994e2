import type { ChatWords } from './chat-words.ts';

export const spanishChat: ChatWords = {
  replies: {
    greets: ({ passages }) =>
      `¡Hola! Soy Chaski. Respondo sobre el Perú y China con ${passages} pasajes verificados. ¿Qué desea saber?`,
    thanks: '¡De nada! Pregúnteme lo que quiera cuando guste.',
    leaves: '¡Hasta pronto! Aquí estaré cuando tenga otra pregunta.',
    'asks-who': () =>
      'Soy Chaski: un programa, no ChatGPT. Cito pasajes verificados; un modelo puede ayudar a elegirlos.',
    'asks-abilities': ({ topics }) =>
      `Pregúnteme sobre ${topics}. Siempre cito la fuente. Pida «fuente», «más» o «en inglés».`,
    'asks-currency': ({ newest, passages }) =>
      `El más reciente de los ${passages} pasajes que conozco es de ${newest}; de lo posterior no sé nada.`,
    'asks-sources': ({ passages, sources, countries }) =>
      `${sources} fuentes para ${passages} pasajes: ${countries}. /fuentes las muestra.`,
    'changes-subject': 'De acuerdo, otro tema: dejo de lado lo anterior. ¿Qué le gustaría saber?',
    'asks-opinion':
      'No tomo partido, pero muestro lo que dice cada parte: «¿Qué dice cada parte sobre …?»',
    insults: 'Lamento no haberle sido útil. Pregunte con otras palabras y vuelvo a buscar.',
    praises: '¡Gracias, qué amable! ¿Qué más le gustaría saber?',
    agrees: '¡Muy bien! Siga preguntando cuando guste.',
    disagrees:
      'Las fuentes pueden errar; yo solo las muestro. Pregunte de otro modo y vuelvo a buscar.',
    reacts: '¡Ya veo! Si quiere saber más, siga preguntando.',
    nothing: '¡Aquí estoy! Pregúnteme algo sobre el Perú y China.',
    quits: '¡Hasta pronto! Basta con dejar de escribir; en la terminal, /salir me cierra.',
    orders:
      'Lo siento, no puedo hacer eso: solo respondo sobre el Perú y China. ¡Hágame una pregunta!',
    'asks-maker':
      'Soy un programa de código abierto. No sé quién me administra aquí. Cada frase cita su fuente.',
    'asks-languages':
      'Español, inglés y chino. Tras una respuesta, escriba «en inglés» y la verá en inglés.',
    'asks-limits': ({ newest }) =>
      `Sin pronósticos, opiniones ni datos personales, y nada después de ${newest}. Si no lo sé, lo digo.`,
    'asks-trust':
      'Mejor compruébelo: una fuente puede equivocarse o tomar partido. Si dos se contradicen, muestro ambas.',
    'asks-privacy':
      'En Discord se guardan hasta 30 días después de la última o hasta /privacidad borrar. Un modelo, si lo hay, las ve.',
    'asks-citing':
      'Cite la fuente y no a mí: «fuente» la nombra y /pasaje da la referencia para copiar.',
    'speaks-language': 'Por supuesto: pregunte en español y le respondo en español.',
  },
  nothingYet: {
    source:
      'Todavía no he afirmado nada, así que no hay fuente que citar. Pregúnteme algo primero.',
    shorter: 'Todavía no hay nada que acortar. Pregúnteme algo primero.',
    simpler: 'Todavía no hay nada que explicar. Pregúnteme algo primero.',
    more: 'Todavía no hay nada que ampliar. Pregúnteme algo primero.',
    again: 'Todavía no hay ninguna respuesta a la que volver. Pregúnteme algo primero.',
  },
  declined: {
    source:
      'No afirmé nada, así que no hay fuente que citar: mi colección no contiene la respuesta.',
    shorter: 'En breve: mi colección no contiene la respuesta.',
    simpler: 'En palabras sencillas: busqué en mi colección y la respuesta no está.',
    more: 'No tengo más sobre esto: mi colección no contiene la respuesta.',
    again: 'No mostré ninguna frase sobre esto: mi colección no contiene la respuesta.',
  },
  nearest: (passages) => `Lo más cercano en ella: ${passages.join('; ')}.`,
  nearPassage: (title, established) =>
    `«${title}»${established.length === 0 ? '' : ` (${established.join(', ')})`}`,
  actsOnAnswer: 'O escriba «fuente» o «más».',
  examples: 'Por ejemplo:',
  countries: {
    PE: (count) => `Perú ${count}`,
    CN: (count) => `China ${count}`,
    US: (count) => `Estados Unidos ${count}`,
    other: (count) => `otros países ${count}`,
  },
  moreTopics: 'más',
  openings: {
    source: (speaker, { title, publisher, date }) =>
      `${speaker === undefined ? 'Fuente' : `Según ${speaker}; fuente`}: «${title}», ${publisher}, ${date}.`,
    alreadyShort: 'Más corto no se puede:',
    simplest: 'La redacción es la de la colección; solo puedo omitir el resto. En esencia:',
    ofEarlier: 'La última pregunta quedó sin respuesta. De la respuesta anterior:',
    noSimpler: 'No puedo decirlo más sencillo: la redacción es la de la colección. Otra vez:',
    nothingMore: 'La colección no contiene nada más al respecto.',
  },
};
