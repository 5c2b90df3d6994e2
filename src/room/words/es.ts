import { formatNumber } from '../../core/words/format-number.ts';
import type { RoomWords } from './words.ts';

const number = (value: number) => formatNumber(value, 'es');

export const spanish: RoomWords = {
  ownName: 'Español',
  tagline: 'la relación entre el Perú y China, frase por frase y con fuente',
  punctuation: { comma: ', ', listed: ', ', semicolon: '; ', colon: ': ' },
  frame: {
    skip: 'Ir al contenido',
    menu: 'Páginas principales',
    languages: 'Idiomas',
    topics: 'Temas',
    charts: 'Gráficos',
    map: 'Mapa',
    sources: 'Fuentes',
    coverage: 'Cobertura',
    corrections: 'Correcciones',
    about: 'Acerca de',
    licence: 'Pasajes con licencia CC BY 4.0. Sin cookies, sin scripts y sin contenido externo.',
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
    titled: (title, page) => `${title} (${page})`,
  },
  home: {
    title: 'Lo que se sabe sobre el Perú y China',
    intro:
      'Una colección de pasajes breves, cotejados con sus fuentes. Cada uno indica quién lo dice y en qué fecha.',
    ask: 'Haga una pregunta o lea por temas.',
    try: 'Por ejemplo',
    topics: 'Temas',
    entities: 'Lo más mencionado',
    allEntities: 'Todo lo que abarca la colección',
    latest: 'Lo más reciente',
    pictures: 'En imágenes',
    map: 'Mapa de proyectos',
  },
  field: { label: 'Su pregunta o palabras clave', ask: 'Preguntar', search: 'Buscar' },
  passage: {
    topic: 'Tema',
    about: 'Trata de',
    related: 'Pasajes relacionados',
    place: 'En qué parte de la fuente',
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
    nothing: 'La colección todavía no dice nada sobre esto.',
    description: (name, passages) =>
      `Lo que dice la colección sobre ${name}: ${passages}, todos con su fuente.`,
  },
  topic: {
    key: 'Clave',
    others: 'Más',
    newest: (date) => `el más reciente: ${date}`,
    unheard: (sides) => `En este tema faltan estas voces: ${sides}.`,
  },
  charts: {
    intro:
      'Cifras que se publican una y otra vez, cada medición por separado. Todos los valores figuran en un pasaje; aquí solo se calculan las “veces” de algunos títulos.',
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
      'Un proyecto figura en el mapa cuando un pasaje dice que una parte china es su dueña, lo construye, lo paga o lo opera, o tiene interés en él. La ubicación tiene un margen de cerca de un kilómetro o es la de la ciudad más próxima.',
    topics: 'Por tema',
    statuses: 'Por estado',
    all: 'Todos',
    others: 'Mencionados, sin participación china',
    othersNote:
      'Otros proyectos que la colección menciona y puede ubicar, casi siempre como comparación; ningún pasaje dice que una parte china intervenga en ellos.',
    onMap: 'En el mapa',
  },
  source: {
    publisher: 'Publicado por',
    author: 'Autor',
    date: 'Fecha',
    side: 'País y tipo',
    language: 'Idioma',
    address: 'Enlace',
    note: 'Nota',
    rests: 'Pasajes que se basan en ella',
    intro: (sources, publishers) =>
      `${sources} de ${publishers} medios y entidades, de más a menos usados. Junto a cada una, cuántos pasajes se basan en ella.`,
    description: (publisher, passages) => `${publisher}: fuente de ${passages} de la colección.`,
  },
  coverage: {
    intro: 'Qué abarca la colección, cuántas veces, en boca de quién y qué le falta.',
    languages: 'Idiomas',
    languageLine: (passages, questions, sources) =>
      `${passages}; ${questions} a las que responden; ${sources} en ese idioma`,
    sides: 'Partes',
    side: 'Parte',
    spoken: 'Pasajes en que habla',
    published: 'Fuentes',
    years: 'Pasajes por año',
    missing: 'Lo que falta',
    untold: 'Se pregunta por esto, pero ningún pasaje lo responde',
    unheard: 'Voces que faltan, por tema',
    entities: 'De quién y de qué se habla',
    entitiesNote:
      'Junto a cada nombre, el número de pasajes; después, qué dicen y cuántos lo dicen.',
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
      'Cada frase de la respuesta proviene de un pasaje cotejado. El número que la sigue lleva al pasaje.',
    near: 'Lo más cercano',
    next: 'Otras preguntas',
    searchInstead: 'Buscar estas palabras en todos los pasajes',
  },
  corrections: {
    intro:
      'Pasajes cuyo texto, tipo, estado, voces, fecha o cifras cambiaron en los últimos 90 días; primero, los más recientes.',
    none: 'No hubo cambios en los últimos 90 días.',
    unreadable: 'El registro de cambios no se puede leer en este momento.',
  },
  about: {
    model:
      'Aquí un modelo de lenguaje ayuda a entender las preguntas y elige entre las frases encontradas; lo que usted pregunta se le envía, sin su dirección. No puede agregar ninguna frase que el control no encuentre en un pasaje.',
    description: 'Qué promete Chaski, cómo decide qué mostrar y qué guarda de quienes lo leen.',
    sections: [
      {
        title: 'Qué es',
        paragraphs: [
          'Chaski responde preguntas sobre la relación entre el Perú y China en español, inglés y chino. Lleva el nombre de los chasquis, los mensajeros de relevo de los incas, en quienes se confiaba porque todo mensaje podía comprobarse.',
          'Reúne pasajes breves. Cada uno está escrito a partir de fuentes con nombre e indica quién lo dice, a qué fecha y qué lo contradice.',
        ],
      },
      {
        title: 'Qué promete',
        paragraphs: [
          'Ninguna frase sin cita. Un control relee cada respuesta terminada, letra por letra, y descarta lo que no coincide con su pasaje.',
          'El tipo de cada afirmación: hecho, cifra, proyección, acusación, análisis o posición. Lo que solo se alega o se planea nunca se da por hecho.',
          'Las dos caras de una disputa. Lo que contradice o actualiza un pasaje aparece a su lado.',
          'Un claro “no está en la colección” cuando la respuesta falta, junto con lo más cercano.',
        ],
      },
      {
        title: 'Cómo decide',
        paragraphs: [
          'De cada pregunta se lee qué pide y qué nombra. Los pasajes se ordenan por palabras, nombres y significados, y solo se muestran las frases que dicen lo que se pregunta. Si ninguna lo dice, Chaski se abstiene: no adivina.',
          'Los resúmenes siguen un orden fijo: qué es, quién lo opera, qué pasó y qué se discute. Ninguna persona ni empresa puede comprar un lugar en ellos.',
          'Qué fuentes hay, desde dónde habla cada una y qué voces faltan puede verse en Fuentes y en Cobertura.',
        ],
      },
      {
        title: 'Qué no hace',
        paragraphs: [
          'No da opiniones, consejos ni pronósticos propios, no busca en la web y no dice nada sobre particulares.',
        ],
      },
      {
        title: 'Su privacidad',
        paragraphs: [
          'Estas páginas no usan cookies ni scripts y no cargan nada de otras direcciones. Cuando sigue un enlace hacia fuera, su navegador no dice de dónde viene.',
          'Lo que pregunta aquí no se guarda. Las preguntas que llegan desde su dirección de red se cuentan en la memoria durante un minuto, para que nadie bloquee a los demás preguntando sin pausa; después, la dirección se olvida.',
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
      title: 'Mucha demanda',
      text: 'Hay muchas preguntas en espera. Vuelva a intentarlo en un momento.',
    },
    notFound: { title: 'Página no encontrada', text: 'No hay ninguna página en esta dirección.' },
    notAllowed: { title: 'No permitido', text: 'Esta dirección solo puede leerse.' },
    tooLong: {
      title: 'Dirección demasiado larga',
      text: 'Esta dirección es más larga que la de cualquier página de aquí.',
    },
    failed: {
      title: 'Ocurrió un error',
      text: (reference) =>
        `No se pudo mostrar esta página. El error quedó registrado como ${reference}; inténtelo más tarde.`,
    },
    tooMany: {
      title: 'Un momento, por favor',
      text: (seconds) =>
        `Han llegado muchas preguntas desde su red. Vuelva a intentarlo en ${seconds === 1 ? 'un segundo' : `${seconds} segundos`}.`,
    },
    home: 'Ir al inicio',
  },
};
