import type { ChatWords } from './chat-words.ts';

export const spanishChat: ChatWords = {
  replies: {
    greets: ({ passages }) =>
      `¡Hola! Soy Chaski. Respondo sobre el Perú y China con ${passages} pasajes verificados. ¿Qué desea saber?`,
    thanks: '¡De nada! Cuando guste, pregúnteme algo más.',
    leaves: '¡Hasta pronto! Aquí estaré cuando tenga otra pregunta.',
    'asks-who': () =>
      'Soy Chaski, un programa; no soy ChatGPT. Cito pasajes verificados; un modelo de lenguaje puede ayudar a elegirlos.',
    'asks-abilities': ({ topics }) =>
      `Pregúnteme sobre ${topics}. Siempre cito la fuente. Pida “fuente”, “más” o “en inglés”.`,
    'asks-currency': ({ newest, passages }) =>
      `El más reciente de mis ${passages} pasajes es de ${newest}; de lo que vino después no sé nada.`,
    'asks-sources': ({ passages, sources, countries }) =>
      `${sources} fuentes para ${passages} pasajes: ${countries}. Vea /fuentes.`,
    'changes-subject': 'De acuerdo, otro tema: dejo de lado lo anterior. ¿Qué le gustaría saber?',
    'asks-opinion':
      'No tomo partido, pero muestro lo que dice cada parte. Pregunte: “¿Qué dice cada parte sobre el puerto de Chancay?”',
    insults: 'Lamento no haberle sido útil. Pregunte con otras palabras y vuelvo a buscar.',
    praises: '¡Gracias, qué amable! ¿Qué más le gustaría saber?',
    agrees: '¡Muy bien! Siga preguntando cuando guste.',
    disagrees:
      'Las fuentes pueden equivocarse; solo las muestro. Pregunte de otro modo y vuelvo a buscar.',
    reacts: '¡Aquí sigo! Si quiere saber más, pregúnteme.',
    nothing: '¡Aquí estoy! Pregúnteme algo sobre el Perú y China.',
    quits: '¡Hasta pronto! Basta con no escribir más; en la terminal, use /salir.',
    orders:
      'Lo siento, no puedo hacer eso: solo respondo sobre el Perú y China. ¡Hágame una pregunta!',
    'asks-maker':
      'Soy un programa de código abierto. No sé quién me administra aquí. Cada frase cita su fuente.',
    'asks-languages':
      'Español, inglés y chino. Después de una respuesta, escriba “en inglés” y la verá en inglés.',
    'asks-limits': ({ newest }) =>
      `No doy pronósticos, opiniones ni datos personales ni posteriores a ${newest}. Si no lo sé, lo digo.`,
    'asks-trust':
      'Mejor compruébelo: una fuente puede equivocarse o tomar partido. Si dos se contradicen, muestro ambas.',
    'asks-privacy':
      'En Discord guardo las preguntas hasta 30 días tras la última o hasta /privacidad borrar. Si hay un modelo, las ve.',
    'asks-citing':
      'Cite la fuente, no a mí: escriba “fuente” y la verá; /pasaje da la referencia para copiar.',
    'speaks-language': 'Por supuesto: pregunte en español y le respondo en español.',
  },
  nothingYet: {
    source:
      'Todavía no he respondido nada, así que no hay fuente que citar. Pregúnteme algo primero.',
    shorter: 'Todavía no hay nada que acortar. Pregúnteme algo primero.',
    simpler: 'Todavía no hay nada que explicar. Pregúnteme algo primero.',
    more: 'Todavía no hay nada que ampliar. Pregúnteme algo primero.',
    again: 'Todavía no hay ninguna respuesta que repetir. Pregúnteme algo primero.',
  },
  declined: {
    source: 'No hay fuente que citar: la colección no tiene la respuesta.',
    shorter: 'En pocas palabras: la colección no tiene la respuesta.',
    simpler: 'En palabras sencillas: busqué en la colección y la respuesta no está.',
    more: 'No tengo más sobre esto: la colección no tiene la respuesta.',
    again: 'No hay nada que repetir: la colección no tiene la respuesta.',
  },
  nearest: (passages) => `Lo más cercano: ${passages.join('; ')}.`,
  nearPassage: (title, established) =>
    `“${title}”${established.length === 0 ? '' : ` (${established.join(', ')})`}`,
  actsOnAnswer: 'O escriba “fuente” o “más”.',
  examples: 'Por ejemplo:',
  countries: {
    PE: (count) => `${count} del Perú`,
    CN: (count) => `${count} de China`,
    US: (count) => `${count} de Estados Unidos`,
    other: (count) => `${count} de otros países`,
  },
  someTopics: (names) => `${names.join(', ')} y más`,
  openings: {
    source: (speaker, { title, publisher, date }) =>
      `${speaker === undefined ? '' : `Quién lo dice: ${speaker}. `}Fuente: “${title}”, ${publisher}, ${date}.`,
    alreadyShort: 'Más corto no se puede:',
    simplest:
      'No puedo cambiar las palabras de la colección, pero sí omitir el resto. Lo esencial:',
    ofEarlier: 'La última pregunta quedó sin respuesta. De la respuesta anterior:',
    noSimpler: 'No puedo decirlo más sencillo: son las palabras de la colección. Otra vez:',
    nothingMore: 'La colección no tiene nada más sobre esto.',
  },
};
