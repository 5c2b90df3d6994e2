import { spanishCommands } from './commands/es.ts';
import { spanishDigest } from './digest/es.ts';
import { spanishRefusals } from './refusals/es.ts';
import type { DiscordWords } from './words.ts';

/** All that people read from Discord in Spanish, in the register of Peru. */
export const spanish: DiscordWords = {
  ownName: 'Español',
  punctuation: {
    listed: ', ',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    dash: ' — ',
    beforeMarker: ' ',
  },
  buttons: {
    thread: 'Hilo',
    followUp: 'Repreguntar',
    helpful: 'Útil',
    unhelpful: 'No útil',
    more: (count) => `Más: ${count}`,
    whole: 'Respuesta completa',
    cite: 'Citar',
    chart: 'Gráfico',
    map: 'Mapa',
    asText: 'Como texto',
    otherCounts: 'Otras cifras',
    inRoom: 'En la web',
    export: 'Guardar como archivo',
    exportThread: 'Guardar el hilo',
    previousPage: 'Página anterior',
    missing: 'Qué falta',
    nextPage: 'Página siguiente',
    askAbout: 'Preguntar sobre esto',
  },
  exports: {
    answer: 'La respuesta con sus referencias, en un archivo Markdown.',
    thread: (answers) =>
      answers === 1
        ? 'La única respuesta de este hilo que aún se conserva, con sus referencias, en un archivo Markdown.'
        : `Las últimas ${answers} respuestas de este hilo que aún se conservan, cada una con sus referencias, en un archivo Markdown.`,
  },
  pictures: {
    moreSources: (count) => `y ${count} más, en “Como texto”`,
    choosePassage: (from, to) => `Leer un pasaje: ${from}-${to}`,
    notDrawn: 'Por ahora no se puede dibujar la imagen; esto es lo que muestra.',
    noRight: (right) =>
      `A Chaski le falta aquí el permiso “${right}”; esto es lo que muestra la imagen.`,
    compared: 'varias fuentes',
    noChart: 'No existe ese gráfico. Escriba qué se mide y elija de la lista.',
    noMap: 'La colección no ubica ningún proyecto en ese mapa. Elija otro tema u otro estado.',
    noTimeline:
      'No hay cronología de eso. Escriba el nombre de un proyecto, una empresa o un acuerdo y elija de la lista.',
    gone: 'La colección ya no contiene lo que muestra esta imagen.',
  },
  followUpForm: {
    title: 'Repreguntar',
    label: 'Su pregunta',
    hint: 'Puede referirse a la respuesta: “¿Y en 2025?”',
  },
  reports: {
    title: 'No útil',
    reason: '¿Qué problema tiene?',
    choose: 'Elija una opción, o ninguna',
    reasons: {
      wrong: 'Hay un error',
      'out-of-date': 'Está desactualizada',
      'not-asked': 'No es lo que pregunté',
      missing: 'Falta algo',
    },
    line: 'En una línea, si lo desea',
    lineHint: 'Lo lee el equipo de revisión, sin su nombre. Se tachan los correos y los teléfonos.',
    link: 'Un enlace, si lo tiene',
    linkHint: 'Por ejemplo, a una fuente que dice otra cosa',
    passedOn:
      'Gracias. Ya lo tiene el equipo de revisión de este servidor, sin su nombre. Se le avisará cuando se atienda: por mensaje directo o, si no los recibe, la próxima vez que use Chaski.',
    kept: 'Gracias. Se anotó como no útil y se guarda, sin su nombre, para quien administra este bot. Aquí no se avisa a nadie, así que quizá no reciba respuesta.',
    tooMany: (aDay) =>
      `Se anotó como no útil. Lo que escribió no se guardó: el límite es de ${aDay} avisos al día.`,
    badLink: 'El enlace no se guardó: escríbalo completo, con `https://`.',
    heading: (reason) => (reason === undefined ? 'No útil' : `No útil: ${reason}`),
    notChecked: 'Lo escribió un lector; nadie lo ha comprobado.',
    answer: (address) => `Sobre [esta respuesta](<${address}>)`,
    passages: (ids) => `Pasajes: ${ids}`,
    done: 'Atendido',
    doneOn: (moment) => `Atendido el <t:${moment}:f>. Se avisa a quien lo envió.`,
    needsRight: (right) => `Para esto se necesita el permiso “${right}” en este canal.`,
    gone: 'Este aviso ya no se conserva: quien lo envió lo borró, o tiene más de 90 días.',
    seenTo: (given, address) =>
      `Lo que usted señaló <t:${given}:R> sobre ${address === undefined ? 'una respuesta' : `[esta respuesta](<${address}>)`} ya se atendió. Gracias.`,
  },
  corrections: {
    changed: (day, what) => `Modificado el ${day}: ${what}`,
    became: (before, after) => `${before} → ${after}`,
    added: (text) => `se agregó: ${text}`,
    removed: (text) => `se quitó: ${text}`,
    otherTexts: (languages) => `el texto en ${languages}`,
    and: ' y ',
    noStatus: 'sin estado',
    speakers: 'quién lo dice',
    figures: 'las cifras anotadas',
    givenWith: (name, present) =>
      `La respuesta se dio con la versión ${name}; esta es la versión ${present}`,
  },
  lists: {
    sources: (chosen) => (chosen === undefined ? 'Fuentes' : `Fuentes: ${chosen}`),
    noSources: 'No hay fuentes que coincidan.',
    sourceCount: (count) => `${count} fuentes`,
    choosePublisher: 'Ver las fuentes de un medio o entidad',
    allTopics: 'Todos los temas',
    allSides: 'Todas las partes',
    topics: 'Temas',
    inAllLanguages: (passages) =>
      `${passages}, todos en español, inglés y chino. Por tema, cuántos hay y de cuándo es el último:`,
    missing: 'Qué falta',
    unheard: 'Voces que faltan, y en qué temas',
    notHeld: 'No está en la colección',
    passages: (count) => (count === 1 ? '1 pasaje' : `${count} pasajes`),
    page: (page, pages) => `Página ${page} de ${pages}`,
    references: 'Referencia para copiar',
  },
  check: {
    verdicts: {
      supported: 'respaldada',
      contradicted: 'contradicha',
      partly: 'respaldada en parte',
      'not-covered': 'no está en la colección',
    },
    left: (claims) =>
      claims === 1
        ? 'Por espacio, no se muestra una afirmación más.'
        : `Por espacio, no se muestran ${claims} afirmaciones más.`,
    reservations: {
      short: 'La afirmación omite parte de la frase citada.',
      kind: 'Presenta como un hecho lo que en la colección es solo la versión de alguien.',
      attribution: 'La colección lo atribuye a otra persona o entidad.',
      'other-side': 'Otro pasaje dice otra cosa.',
      newer: 'Un pasaje más reciente lo actualiza.',
      roles: 'En la colección los papeles están al revés: quién tiene o da, y quién recibe.',
      rounded: 'La cifra está redondeada.',
    },
  },
  help: {
    title: 'Chaski',
    what: 'Responde sobre la relación Perú-China, en español, inglés o chino. Cada frase cita su fuente.',
    commands: [
      '`/preguntar`, `/verificar`, `/dato`',
      '`/gráfico`, `/mapa`, `/cronología`',
      '`/temas`, `/fuentes`, `/pasaje`, `/privacidad`',
      'Para administrar: `/boletín`, `/ajustes`',
    ].join('\n'),
    followUps: 'Para seguir: “Repreguntar”, una mención, una respuesta o un mensaje directo.',
    privacy: 'Las preguntas se conservan hasta 30 días después de la última de la conversación.',
    examples: 'Pruebe con una de estas:',
    invite: 'Agregar Chaski a un servidor',
  },
  notices: {
    tooManyQuestions: (again) =>
      `Llegó al límite de preguntas: podrá preguntar de nuevo <t:${again}:R>.`,
    tooManyInServer: (again) =>
      `El servidor llegó al límite de preguntas: podrá preguntar de nuevo <t:${again}:R>.`,
    missingRight: (right, channel) =>
      `Chaski necesita el permiso “${right}” en <#${channel}>. Quien administra el servidor puede dárselo allí.`,
    notAnswered: (channel) => `Chaski no pudo responder en <#${channel}>.`,
    timedOut: (until) =>
      `Chaski está aislado temporalmente en este servidor hasta el <t:${until}:f>. Quien puede aislar a miembros puede quitarle antes el aislamiento.`,
    busy: 'Chaski está atendiendo muchas preguntas. Inténtelo de nuevo en un momento.',
    failed: (reference) =>
      `Ocurrió un error. Inténtelo de nuevo; si se repite, dé la referencia \`${reference}\` a quien administra este bot.`,
    restNotKept: 'El resto de esta respuesta ya no se conserva. Vuelva a preguntar.',
    answerNotKept: 'Esta respuesta ya no se conserva. Vuelva a preguntar.',
    outOfDate:
      'Este mensaje es de una versión anterior y sus botones ya no funcionan. Vuelva a preguntar con `/preguntar`.',
    passageNotFound:
      'No existe ese pasaje; quizá cambió de nombre. Escriba palabras del título después de `/pasaje` y elija uno.',
    topicNotFound: 'No existe ese tema. `/temas` muestra la lista.',
    noFact: 'La colección no tiene datos sobre ese tema. `/temas` muestra la lista.',
    privateHere: 'En este canal las respuestas son privadas: pregunte con `/preguntar`.',
    noTextToCheck: 'Ese mensaje no tiene texto que se pueda comparar con la colección.',
    unreadReply:
      'Discord no le muestra a Chaski lo que se responde a este tipo de mensaje. Menciónelo al responder o presione “Repreguntar” debajo de la respuesta.',
    thanksHelpful: 'Gracias. Se anotó como útil.',
    thanksUnhelpful: 'Gracias. Se anotó como no útil.',
  },
  refusals: spanishRefusals,
  threads: {
    opened: (thread) => `La conversación continúa en <#${thread}>.`,
    there: (thread) => `Esta respuesta ya tiene un hilo: <#${thread}>.`,
    name: (title) => `Chaski: ${title}`,
    untitled: 'Chaski: preguntas y respuestas',
    start:
      'Para repreguntar en este hilo, mencione a Chaski, responda a uno de sus mensajes, presione “Repreguntar” o use `/preguntar`.',
    startReadingAll: 'Repregunte aquí: cada mensaje de este hilo se toma como una pregunta.',
    locked: 'Este hilo está bloqueado, por lo que Chaski no puede responder en él.',
    notHere: 'Aquí no se puede abrir un hilo. Siga con “Repreguntar”.',
    busy: 'Por el momento Discord no admite hilos nuevos. Vuelva a presionar en unos minutos o siga con “Repreguntar”.',
  },
  privacy: {
    kept: 'Lo que se conserva sobre usted',
    open: 'abrir',
    conversations: (count) =>
      count === 1 ? 'Preguntas de una conversación:' : `Preguntas de ${count} conversaciones:`,
    answers: (count) =>
      count === 1 ? 'Una respuesta que recibió:' : `${count} respuestas que recibió:`,
    feedback: (count) =>
      count === 1 ? 'Su valoración de una respuesta:' : `Sus valoraciones de ${count} respuestas:`,
    reports: (count) => (count === 1 ? 'Usted envió un aviso:' : `Usted envió ${count} avisos:`),
    reportsLeft: (count) =>
      count === 1
        ? 'Un aviso, sin su nombre, está en un canal al que Chaski ya no llega.'
        : `${count} avisos, sin su nombre, están en canales a los que Chaski ya no llega.`,
    locale: (locale) => `Su idioma en Discord: ${locale}`,
    digests: (count) =>
      count === 1 ? 'Usted configuró este boletín:' : `Usted configuró estos ${count} boletines:`,
    keptFor:
      'De cada pregunta se muestra el comienzo. Las preguntas se conservan hasta 30 días después de la última; los avisos, 90 días, y el equipo de revisión los ve sin su nombre; lo demás, un año; el registro de que configuró un boletín, mientras este exista. `/privacidad borrar` lo borra todo; los boletines continúan.',
    possibleMisses: (count) =>
      `Preguntas sin respuesta, conservadas sin nombre, que podrían ser suyas: ${count}`,
    misses:
      'El texto de las preguntas sin respuesta se conserva 30 días, sin su nombre y sin teléfonos, correos ni números de documento. Las que hicieron dos o más personas las ve quien administra el bot y, si se hicieron en público, aparecen en el informe semanal del servidor. `/privacidad borrar` borra todas las que podrían ser suyas.',
    nothingKept: 'No se conserva nada sobre usted.',
    erased:
      'Se borró todo lo que se conservaba sobre usted: conversaciones, respuestas, valoraciones, avisos, preferencias y el registro de que configuró boletines. Las respuestas publicadas en los canales permanecen hasta que se eliminen en Discord, y los boletines continúan.',
    showFailed: (reference) =>
      `No se pudo consultar lo que se conserva sobre usted. Eso no significa que no se conserve nada. Inténtelo más tarde. (Referencia \`${reference}\`)`,
    eraseFailed: (reference) =>
      `Lo que se conserva sobre usted no se pudo borrar, o se borró solo en parte. Inténtelo más tarde. (Referencia \`${reference}\`)`,
  },
  digest: spanishDigest,
  settings: {
    here: (channel) => `Ajustes de <#${channel}> y de sus hilos:`,
    asked: '- Sin idioma propio: se responde en el de la pregunta',
    language: (language) =>
      `- Idioma: ${language}, para los boletines y cuando no está claro el de la pregunta`,
    private: '- Las respuestas las ve solo quien pregunta',
    public: '- Las respuestas las ven todos',
    next: '- Se proponen más preguntas debajo de cada respuesta',
    noNext: '- No se proponen más preguntas debajo de las respuestas',
    report: (channel, moment) =>
      `- Avisos de lectores sobre las respuestas, en cuanto llegan, e informe semanal de lo que no se encontró, en <#${channel}>. Próximo informe: <t:${moment}:F>. Para detener ambos, elija otra vez ese canal`,
    noReport: '- Sin informe semanal de lo que no se encontró ni canal para los avisos de lectores',
    reportStopped:
      'Se detuvo el informe semanal. Los avisos de lectores se conservan para quien administra este bot.',
    reportRefused: (channel) =>
      `El último informe semanal no se pudo publicar: <#${channel}> ya no existe o a Chaski le falta allí un permiso.`,
    reportNotTaken: (why, again) =>
      again === undefined
        ? `Discord no aceptó el último informe semanal. ${why} No se intentará de nuevo.`
        : `Discord no aceptó el último informe semanal. ${why} Próximo intento: <t:${again}:t> (<t:${again}:R>).`,
    reportNotSet: (rights) =>
      `No se configuró el informe semanal: en ese canal Chaski necesita ${rights}.`,
    serverOnly:
      'Los ajustes son de cada canal, en un servidor al que se haya agregado Chaski. Use `/ajustes` allí.',
    needsRight: (right) =>
      `Para cambiar los ajustes se necesita el permiso “${right}” en este servidor.`,
    failed: (reference) =>
      `No se pudieron consultar ni cambiar los ajustes. Inténtelo más tarde. (Referencia \`${reference}\`)`,
  },
  rights: {
    ViewChannel: 'Ver canal',
    SendMessages: 'Enviar mensajes',
    SendMessagesInThreads: 'Enviar mensajes en hilos',
    CreatePublicThreads: 'Crear hilos públicos',
    ReadMessageHistory: 'Leer el historial de mensajes',
    ManageThreads: 'Gestionar hilos',
    EmbedLinks: 'Insertar enlaces',
    AttachFiles: 'Adjuntar archivos',
    ManageGuild: 'Gestionar servidor',
    ManageMessages: 'Gestionar mensajes',
  },
  commands: spanishCommands,
  zones: {
    'America/Lima': 'perú',
    'Asia/Shanghai': 'china pekín shanghái',
    'America/New_York': 'nueva york estados unidos',
    'Europe/London': 'londres reino unido',
    'Europe/Madrid': 'españa',
    UTC: 'tiempo universal coordinado',
    'America/Los_Angeles': 'california los ángeles',
    'America/Chicago': 'hora central',
    'America/Mexico_City': 'méxico ciudad de méxico',
    'America/Bogota': 'colombia bogotá',
    'America/Santiago': 'chile',
    'America/Argentina/Buenos_Aires': 'argentina',
    'America/Sao_Paulo': 'brasil são paulo',
    'America/La_Paz': 'bolivia',
    'America/Guayaquil': 'ecuador',
    'America/Caracas': 'venezuela',
    'America/Panama': 'panamá',
    'Asia/Hong_Kong': 'hong kong',
    'Asia/Taipei': 'taiwán',
    'Asia/Singapore': 'singapur',
    'Asia/Tokyo': 'japón tokio',
    'Asia/Seoul': 'corea seúl',
    'Europe/Paris': 'francia parís',
    'Europe/Berlin': 'alemania berlín',
    'Australia/Sydney': 'australia sídney',
  },
};
