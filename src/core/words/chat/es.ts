import type { ChatWords } from './chat-words.ts';

export const spanishChat: ChatWords = {
  replies: {
    greets: ({ passages }) =>
      `¡Hola! Soy Chaski. Respondo preguntas sobre el Perú y China a partir de una colección de ${passages} pasajes verificados, y cito la fuente de cada frase. ¿Qué le gustaría saber?`,
    thanks: '¡De nada! Pregúnteme lo que quiera cuando guste.',
    leaves: '¡Hasta pronto! Aquí estaré cuando tenga otra pregunta.',
    'asks-who': ({ passages }) =>
      `Soy Chaski: un programa, no una persona, y tampoco ChatGPT. Solo muestro lo que consta en una colección de ${passages} pasajes verificados sobre el Perú y China, cada frase con su fuente; un modelo de lenguaje puede ayudar a elegir entre ellos.`,
    'asks-abilities': ({ topics }) =>
      `Respondo preguntas sobre ${topics} entre el Perú y China, en español, inglés o chino, y muestro la fuente de cada frase. Si la colección no contiene la respuesta, lo digo. Después de una respuesta puede escribir «fuente», «más corto», «más simple», «más» o «en inglés».`,
    'asks-currency': ({ newest, passages }) =>
      `El más reciente de los ${passages} pasajes que conozco es de ${newest}; de lo posterior no sé nada. Cuando algo puede haber cambiado, la respuesta indica a qué fecha vale.`,
    'asks-sources': ({ passages, sources, voices, countries }) =>
      `Mis ${passages} pasajes se basan en ${sources} fuentes: ${voices}. Por país: ${countries}. No respondo por ninguna: cada frase cita su fuente para que usted la juzgue, y /sources las enumera todas.`,
    'asks-opinion':
      'No tengo opinión ni tomo partido. Puedo mostrarle lo que dice cada parte, con sus fuentes: pregunte «¿Qué dice cada parte sobre …?»',
    insults:
      'Lamento no haberle servido. Dígame con otras palabras qué le gustaría saber y vuelvo a buscar.',
    praises: '¡Gracias, qué amable! ¿Qué más le gustaría saber?',
    agrees: '¡Muy bien! Siga preguntando cuando guste.',
    disagrees:
      'Puede que tenga razón: yo solo muestro lo que dicen las fuentes, y ellas pueden equivocarse. Si no era eso lo que preguntaba, dígamelo con otras palabras y vuelvo a buscar.',
    reacts: 'Si quiere saber más, siga preguntando con confianza.',
    nothing: '¡Aquí estoy! Pregúnteme algo sobre el Perú y China.',
    quits:
      'Para terminar, basta con dejar de escribir; en una terminal, escriba /quit. ¡Hasta pronto!',
    orders:
      'Eso me supera: solo respondo preguntas sobre el Perú y China a partir de pasajes verificados.',
    'no-answer':
      'Todavía no hay aquí una respuesta a la que pueda volver. Hágame primero una pregunta.',
    'speaks-language': 'Por supuesto: pregunte en español y le respondo en español.',
  },
  actsOnAnswer: 'Sobre la última respuesta también puede escribir «fuente», «más corto» o «más».',
  examples: 'Por ejemplo:',
  voices: {
    government: (count) => `${count} de gobiernos`,
    'state-media': (count) => `${count} de medios estatales`,
    press: (count) => `${count} de prensa`,
    company: (count) => `${count} de empresas`,
    'think-tank': (count) => `${count} de centros de análisis`,
    academia: (count) => `${count} de universidades y académicos`,
    'civil-society': (count) => `${count} de la sociedad civil`,
  },
  countries: {
    PE: (count) => `${count} del Perú`,
    CN: (count) => `${count} de China`,
    US: (count) => `${count} de Estados Unidos`,
    other: (count) => `${count} de otros países`,
    international: (count) => `${count} de organismos internacionales`,
  },
  openings: {
    source: (speaker, { title, publisher, date }) =>
      `${speaker === undefined ? 'Fuente' : `Según ${speaker}; fuente`}: «${title}», ${publisher}, ${date}.`,
    alreadyShort: 'Ya es una sola frase:',
    simplest: 'La redacción es la de la colección; esta es su frase más corta al respecto:',
    nothingMore: 'La colección no contiene nada más al respecto.',
  },
};
