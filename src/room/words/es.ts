import { formatNumber } from '../../core/words/format-number.ts';
import type { RoomWords } from './words.ts';

const number = (value: number) => formatNumber(value, 'es');

export const spanish: RoomWords = {
  ownName: 'Español',
  tagline: 'la relación entre el Perú y China, frase por frase y con fuente',
  punctuation: { comma: ', ', listed: ', ', semicolon: '; ', colon: ': ' },
  frame: {
    skip: 'Ir al texto',
    menu: 'Páginas principales',
    languages: 'Idiomas',
    topics: 'Temas',
    charts: 'Gráficos',
    map: 'Mapa',
    sources: 'Fuentes',
    coverage: 'Cobertura',
    corrections: 'Correcciones',
    about: 'Acerca de',
    licence: 'Pasajes con licencia CC BY 4.0. Sin cookies, sin scripts y sin nada traído de fuera.',
    feed: 'Canal Atom',
  },
  counts: {
    passages: (count) => (count === 1 ? '1 pasaje' : `${number(count)} pasajes`),
    sources: (count) => (count === 1 ? '1 fuente' : `${number(count)} fuentes`),
    questions: (count) => (count === 1 ? '1 pregunta' : `${number(count)} preguntas`),
    values: (count) => (count === 1 ? '1 valor' : `${number(count)} valores`),
  },
  paging: {
    label: 'Páginas',
    previous: 'Página anterior',
    next: 'Página siguiente',
    page: (page, pages) => `Página ${page} de ${pages}`,
  },
  home: {
    title: 'Lo que se sabe del Perú y China',
    intro:
      'Una colección de pasajes breves, cada uno cotejado con sus fuentes, con quién lo dice y a qué fecha.',
    ask: 'Haga una pregunta o lea por temas.',
    try: 'Por ejemplo',
    topics: 'Temas',
    entities: 'De lo que más se habla',
    allEntities: 'Todo aquello de lo que trata la colección',
    latest: 'Lo más reciente',
    pictures: 'En imágenes',
    map: 'Mapa de proyectos',
  },
  field: { label: 'Su pregunta, o palabras que buscar', ask: 'Preguntar', search: 'Buscar' },
  passage: {
    topic: 'Tema',
    about: 'Trata de',
    related: 'Qué más hay que saber',
    place: 'En qué parte',
    otherLanguages: 'En otros idiomas',
    versions: 'Versiones',
    present: 'la que se muestra aquí',
    since: (day) => `desde el ${day}`,
    until: (day) => `hasta el ${day}`,
    noEarlier: 'No consta ninguna versión anterior.',
    cite: 'Referencias para copiar',
    data: 'Este pasaje en JSON',
    details: 'Sobre este pasaje',
  },
  changes: {
    added: (text) => `Se agregó después: ${text}`,
    removed: (text) => `Se quitó después: ${text}`,
    became: (before, after) => `${before} pasó a ${after}`,
    otherTexts: (languages) => `Cambió el texto en ${languages}`,
    and: ' y ',
    noStatus: 'sin estado',
    speakers: 'Cambió quién lo dice',
    figures: 'Cambiaron las cifras anotadas',
    unknown: 'Ya no consta lo que decía',
  },
  entity: {
    short: 'En breve',
    told: 'Lo que dice la colección',
    timeline: 'Cronología',
    timelineOf: (name) => `Cronología: ${name}`,
    noTimeline: 'La colección no recoge hechos con fecha sobre esto.',
    sides: 'Quién habla en estos pasajes',
    sidesNote: 'Número de pasajes en que habla cada parte. Un pasaje puede citar a varias.',
    also: 'Otros pasajes que lo mencionan',
    nothing: 'La colección todavía no dice nada de esto.',
    description: (name, passages) =>
      `Lo que dice la colección sobre ${name}: ${passages}, todos con su fuente.`,
  },
  topic: {
    key: 'Clave',
    others: 'Más',
    newest: (date) => `el más reciente: ${date}`,
    unheard: (sides) => `En este tema no se oye a: ${sides}.`,
  },
  charts: {
    intro:
      'Lo que se mide una y otra vez, cada medición por separado. Todo valor figura en un pasaje; aquí solo se calcula el «veces» de algún título.',
    overTime: 'A lo largo de los años',
    compared: 'Varias mediciones de lo mismo',
    others: 'Uno o dos valores',
    compilers: (names) => `según ${names}`,
    told: 'Lo que dicen los pasajes',
    counts: 'Cada medición por separado',
    rivals: 'Otras mediciones de lo mismo',
    together: 'Todas las mediciones, una junto a otra',
    json: 'Lo mismo en JSON',
    csv: 'Lo mismo en CSV',
    notDrawn: 'La imagen no se puede dibujar en este momento; la tabla contiene todos sus datos.',
  },
  map: {
    intro:
      'Un proyecto figura en el mapa cuando un pasaje cuenta que una parte china lo posee, lo construye, lo paga o lo opera, o tiene interés en él. La ubicación es exacta hasta cerca de un kilómetro o es la de la ciudad más próxima.',
    topics: 'Por tema',
    statuses: 'Por estado',
    all: 'Todos',
    others: 'Mencionados sin parte china',
    othersNote:
      'Proyectos con ubicación que la colección menciona, casi siempre junto a los otros; ningún pasaje cuenta que una parte china intervenga en ellos.',
    onMap: 'En el mapa',
  },
  source: {
    publisher: 'Publicado por',
    author: 'Autor',
    date: 'Fecha',
    side: 'Desde dónde habla',
    language: 'Idioma',
    address: 'Enlace',
    note: 'Nota',
    rests: 'Pasajes que se basan en ella',
    intro: (sources, publishers) =>
      `${sources} de ${publishers} medios y entidades, de más a menos usados. Junto a cada una, cuántos pasajes se basan en ella.`,
    description: (publisher, passages) =>
      `${publisher}. Pasajes de la colección que se basan en esta fuente: ${passages}.`,
  },
  coverage: {
    intro: 'Qué dice la colección, cuántas veces, en voz de quién, y qué le falta.',
    languages: 'Idiomas',
    languageLine: (passages, questions, sources) =>
      `${passages}; ${questions} a las que responden; ${sources} en ese idioma`,
    sides: 'Partes',
    side: 'Parte',
    spoken: 'Pasajes en que habla',
    published: 'Fuentes',
    years: 'Pasajes por año',
    missing: 'Lo que no hay',
    untold: 'Se pregunta por esto y ningún pasaje lo dice',
    unheard: 'Partes a las que no se oye, por tema',
    entities: 'Qué se dice de qué',
    entitiesNote:
      'De cada cosa, el número de pasajes; después, qué dicen de ella y cuántos lo dicen.',
  },
  search: {
    title: 'Buscar',
    none: 'No se encontró nada. Pruebe con otras palabras, o con el nombre de un lugar, una empresa o un proyecto.',
    names: 'Nombres',
    passages: 'Pasajes',
    askInstead: 'Hacer esta pregunta',
  },
  ask: {
    title: 'Preguntar',
    intro:
      'Cada frase de la respuesta es la de un pasaje cotejado. El número que la sigue lleva a él.',
    near: 'Lo más cercano',
    next: 'Otras preguntas',
    searchInstead: 'Buscar estas palabras en todos los pasajes',
  },
  corrections: {
    intro:
      'Pasajes cuyas palabras, tipo, estado, voces, fecha o cifras han cambiado en los últimos 90 días, primero los más recientes.',
    none: 'Nada ha cambiado en los últimos 90 días.',
    unreadable: 'El registro de cambios no se puede leer en este momento.',
  },
  about: {
    model:
      'Aquí un modelo de lenguaje ayuda a entender las preguntas y elige entre las frases halladas; lo que pregunta se le envía, sin su dirección. No puede agregar ninguna frase que el control no encuentre en un pasaje.',
    description: 'Qué promete Chaski, cómo decide qué mostrar y qué guarda de quienes lo leen.',
    sections: [
      {
        title: 'Qué es',
        paragraphs: [
          'Chaski responde preguntas sobre la relación entre el Perú y China en español, inglés y chino. Lleva el nombre de los mensajeros de relevo incas, en quienes se confiaba porque todo mensaje podía comprobarse.',
          'Reúne pasajes breves. Cada uno está escrito a partir de fuentes con nombre e indica quién lo dice, a qué fecha y qué lo contradice.',
        ],
      },
      {
        title: 'Qué promete',
        paragraphs: [
          'Ninguna frase sin cita. Un control relee cada respuesta terminada, letra por letra, y descarta lo que no coincide con su pasaje.',
          'El tipo de cada afirmación: hecho, cifra, proyección, acusación, análisis o posición. Lo que solo se alega o se planea nunca se da por hecho.',
          'Las dos caras de una disputa. Lo que contradice o actualiza un pasaje aparece a su lado.',
          'Un claro «no está en la colección» cuando la respuesta falta, junto con lo más cercano.',
        ],
      },
      {
        title: 'Cómo decide',
        paragraphs: [
          'De cada pregunta se lee qué pide y qué nombra. Los pasajes se ordenan por palabras, nombres y significados, y solo se muestran las frases que dicen lo que se pregunta. Si ninguna lo dice, Chaski se abstiene: no adivina.',
          'Los resúmenes siguen un orden fijo: qué es, quién lo opera, qué pasó y qué se discute. Nadie, ni persona ni empresa, puede comprar un lugar en ellos.',
          'Qué fuentes hay, desde dónde habla cada una y qué voces faltan puede verse en Fuentes y en Cobertura.',
        ],
      },
      {
        title: 'Qué no hace',
        paragraphs: [
          'No da opiniones, consejos ni pronósticos propios, no busca en la web y no dice nada de personas privadas.',
        ],
      },
      {
        title: 'Su privacidad',
        paragraphs: [
          'Estas páginas no usan cookies ni scripts y no cargan nada de otras direcciones. Cuando sigue un enlace hacia fuera, su navegador no dice de dónde viene.',
          'Lo que pregunta aquí no se guarda. Su dirección de red se cuenta en la memoria durante un minuto, para que nadie bloquee a los demás preguntando sin pausa; después se olvida.',
        ],
      },
      {
        title: 'Correcciones',
        paragraphs: [
          'Lo que cambia en un pasaje figura en Correcciones durante 90 días, con lo que decía antes. Las respuestas de Discord que lo usaron reciben aviso del cambio.',
        ],
      },
    ],
  },
  notices: {
    busy: {
      title: 'Hay muchas preguntas',
      text: 'Hay muchas preguntas en espera. Vuelva a intentarlo en un momento.',
    },
    notFound: { title: 'No se encontró', text: 'No hay ninguna página en esta dirección.' },
    notAllowed: { title: 'No permitido', text: 'Esta dirección solo puede leerse.' },
    tooLong: {
      title: 'Dirección demasiado larga',
      text: 'Esta dirección es más larga que la de cualquier página de aquí.',
    },
    failed: {
      title: 'Algo falló',
      text: (reference) =>
        `No se pudo componer esta página. El fallo quedó anotado como ${reference}; vuelva a intentarlo más tarde.`,
    },
    tooMany: {
      title: 'Un momento, por favor',
      text: (seconds) =>
        `Han llegado muchas preguntas desde aquí. Vuelva a intentarlo en ${seconds === 1 ? 'un segundo' : `${seconds} segundos`}.`,
    },
    home: 'A la primera página',
  },
};
