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
      `Mis ${passages} pasajes se basan en ${sources} fuentes: ${voices}. Por país: ${countries}. No respondo por ninguna: cada frase cita su fuente para que usted la juzgue, y /fuentes las enumera todas.`,
    'asks-opinion':
      'No tengo opinión ni tomo partido. Puedo mostrarle lo que dice cada parte, con sus fuentes: pregunte «¿Qué dice cada parte sobre …?»',
    insults:
      'Lamento no haberle servido. Dígame con otras palabras qué le gustaría saber y vuelvo a buscar.',
    praises: '¡Gracias, qué amable! ¿Qué más le gustaría saber?',
    agrees: '¡Muy bien! Siga preguntando cuando guste.',
    disagrees:
      'Puede que tenga razón: yo solo muestro lo que dicen las fuentes, y ellas pueden equivocarse. Si no era eso lo que preguntaba, dígamelo con otras palabras y vuelvo a buscar.',
    reacts: '¡Ya veo! Si quiere saber más, siga preguntando con confianza.',
    nothing: '¡Aquí estoy! Pregúnteme algo sobre el Perú y China.',
    quits: '¡Hasta pronto! Basta con dejar de escribir; en una terminal, /quit me cierra.',
    orders:
      'Lo siento, eso no lo puedo hacer: solo respondo preguntas sobre el Perú y China. ¡Hágame una!',
    'asks-maker':
      'Soy un programa de código abierto de los autores de Chaski. Quien me instaló aquí me opera y lo paga; no sé quién es. No hace falta creerme: cada frase cita su fuente.',
    'asks-languages':
      'Español, inglés y chino. Pregunte en cualquiera de ellos, o escriba «en inglés» después de una respuesta para verla en otro.',
    'asks-limits': ({ topics, newest }) =>
      `Solo sé lo que consta en mis pasajes sobre ${topics} entre el Perú y China; el más reciente es de ${newest}. Nada de pronósticos, opiniones, personas privadas ni internet. Si no tengo la respuesta, lo digo.`,
    'asks-trust': ({ sources, countries }) =>
      `Mejor compruébeme: no invento datos y cada frase cita su fuente. Pero una fuente puede equivocarse o tomar partido, y la selección de mis ${sources} también puede inclinarse: ${countries}. Si las fuentes se contradicen, muestro ambas.`,
    'asks-privacy':
      'Guardo las últimas preguntas de una conversación y lo que mostré, hasta 30 días después de la última, para que pueda seguir preguntando. En Discord, /privacidad mostrar muestra lo que se guarda de usted y /privacidad borrar lo borra; otros pueden leer las respuestas de un canal, salvo que use /preguntar con «privado». Si aquí me ayuda un modelo de lenguaje, también ve sus preguntas.',
    'asks-citing':
      'Cite la fuente y no a mí: consta en cada frase. Escriba «fuente» después de una respuesta para ver título, editor y fecha; en Discord, /pasaje da la referencia lista para copiar (APA, GB/T 7714, BibTeX).',
    'speaks-language': 'Por supuesto: pregunte en español y le respondo en español.',
  },
  nothingYet: {
    source:
      'Todavía no he afirmado nada, así que no hay fuente que citar. Pregúnteme algo primero.',
    shorter: 'Todavía no hay nada que acortar. Pregúnteme algo primero.',
    simpler: 'Todavía no hay nada que explicar. Pregúnteme algo primero.',
    more: 'Todavía no hay nada sobre lo que decir más. Pregúnteme algo primero.',
    again: 'Todavía no hay aquí una respuesta a la que pueda volver. Pregúnteme algo primero.',
  },
  declined: {
    source:
      'No afirmé nada, así que no hay fuente que citar: mi colección no contiene la respuesta.',
    shorter: 'En breve: mi colección no contiene la respuesta.',
    simpler: 'Dicho simple: busqué en mi colección y la respuesta no está.',
    more: 'No tengo más sobre esto: mi colección no contiene la respuesta.',
    again: 'No mostré ninguna frase sobre esto: mi colección no contiene la respuesta.',
  },
  nearest: (passages) => `Lo más cercano en ella: ${passages.join('; ')}.`,
  nearPassage: (title, established) =>
    `«${title}»${established.length === 0 ? '' : ` (${established.join(', ')})`}`,
  actsOnAnswer: 'Sobre la última respuesta también puede escribir «fuente», «más corto» o «más».',
  examples: 'Por ejemplo:',
  voices: {
    government: (count) => `${count} de gobiernos`,
    'state-media': (count) => `${count} de medios estatales`,
    'news-agency': (count) => `${count} de agencias de noticias`,
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
  },
  openings: {
    source: (speaker, { title, publisher, date }) =>
      `${speaker === undefined ? 'Fuente' : `Según ${speaker}; fuente`}: «${title}», ${publisher}, ${date}.`,
    alreadyShort: 'Más corto no se puede:',
    simplest: 'La redacción es la de la colección; solo puedo dejar de lado el resto. En esencia:',
    ofEarlier: 'La última pregunta quedó sin respuesta. De la respuesta anterior:',
    noSimpler:
      'No puedo decirlo más simple, porque la redacción es la de la colección. Aquí está otra vez:',
    nothingMore: 'La colección no contiene nada más al respecto.',
  },
};
