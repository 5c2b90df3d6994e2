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
    previousPage: 'Página anterior',
    missing: 'Qué falta',
    nextPage: 'Página siguiente',
    askAbout: 'Preguntar sobre esto',
  },
  followUpForm: {
    title: 'Repreguntar',
    label: 'Su pregunta',
    hint: 'Puede referirse a la respuesta: «¿Y en 2025?»',
  },
  reports: {
    title: 'No útil',
    reason: '¿Qué falla?',
    choose: 'Elija, o déjelo así',
    reasons: {
      wrong: 'Hay un error',
      'out-of-date': 'Está desactualizada',
      'not-asked': 'No es lo que pregunté',
      missing: 'Falta algo',
    },
    line: 'En una línea, si lo desea',
    lineHint: 'Para quienes revisan, sin su nombre. Se tachan los correos y los teléfonos.',
    link: 'Un enlace, si lo tiene',
    linkHint: 'Por ejemplo, a una fuente que dice otra cosa',
    passedOn:
      'Gracias. Quienes revisan en este servidor ya lo tienen, sin su nombre. Cuando se haya atendido, se le avisará: por mensaje directo o, si no los recibe, la próxima vez que use Chaski.',
    kept: 'Gracias. Se anotó como no útil y se guarda, sin su nombre, para quien administra este bot. Aquí no se avisa a nadie, de modo que puede no haber respuesta.',
    tooMany: (aDay) =>
      `Se anotó como no útil. Lo que escribió no se guardó: el límite es de ${aDay} avisos al día.`,
    badLink: 'El enlace se omitió: no es una dirección que empiece con `https://`.',
    heading: (reason) => (reason === undefined ? 'No útil' : `No útil: ${reason}`),
    notChecked: 'Lo escribió un lector; nadie lo ha comprobado.',
    answer: (address) => `Sobre [esta respuesta](<${address}>)`,
    passages: (ids) => `Pasajes: ${ids}`,
    done: 'Atendido',
    doneOn: (moment) => `Atendido <t:${moment}:f>. Se avisa a quien lo envió.`,
    needsRight: (right) => `Para esto se requiere el permiso «${right}» en este canal.`,
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
    noSources: 'No hay ninguna.',
    sourceCount: (count) => `${count} fuentes`,
    choosePublisher: 'Ver las fuentes de un medio o editor',
    allTopics: 'Todos los temas',
    allSides: 'Todas las partes',
    topics: 'Temas',
    inAllLanguages: (passages) =>
      `${passages}, cada uno en español, inglés y chino; número y fecha del último:`,
    sides: {
      peru: 'Estado peruano',
      china: 'Estado chino',
      'united-states': 'Gobierno de EE. UU.',
      companies: 'Empresas',
      society: 'Sociedad civil',
      press: 'Prensa',
      research: 'Investigación',
    },
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
      claims === 1 ? 'Queda fuera una afirmación más.' : `Quedan fuera ${claims} afirmaciones más.`,
    reservations: {
      short: 'La afirmación omite parte de la frase.',
      kind: 'La afirmación da por hecho lo que la colección recoge solo como declaración de alguien.',
      attribution: 'La colección lo atribuye a otra persona o entidad.',
      'other-side': 'Otro pasaje dice otra cosa.',
      newer: 'Un pasaje más reciente lo actualiza.',
      roles: 'En la colección es al revés: quién tiene qué, o quién se lo da a quién.',
      rounded: 'La cifra está redondeada.',
    },
  },
  help: {
    title: 'Chaski',
    what: 'Responde sobre la relación Perú-China, en español, inglés o chino. Cada frase cita su fuente.',
    commands: [
      '`/preguntar`, `/verificar`, `/dato`',
      '`/temas`, `/fuentes`, `/pasaje`',
      '`/privacidad`: ver o borrar lo guardado',
      'Para administrar: `/boletín`, `/ajustes`',
    ].join('\n'),
    followUps: 'Siga con «Repreguntar», una mención, una respuesta o un mensaje directo.',
    privacy: 'Las preguntas se conservan hasta 30 días después de la última de la conversación.',
    examples: 'Pruebe una:',
    invite: 'Agregar Chaski a un servidor',
  },
  notices: {
    tooManyQuestions: (again) => `Límite alcanzado: podrá preguntar de nuevo <t:${again}:R>.`,
    tooManyInServer: (again) =>
      `Límite del servidor alcanzado: podrá preguntar de nuevo <t:${again}:R>.`,
    missingRight: (right, channel) =>
      `Chaski necesita el permiso «${right}» en <#${channel}>. Quien administra el servidor puede dárselo allí.`,
    notAnswered: (channel) => `Chaski no pudo responder en <#${channel}>.`,
    timedOut: (until) =>
      `Chaski está aislado temporalmente en este servidor hasta el <t:${until}:f>. Quien puede aislar a miembros puede levantarlo antes.`,
    busy: 'Chaski está atendiendo muchas preguntas. Inténtelo de nuevo en un momento.',
    failed: (reference) =>
      `Ocurrió un error. Inténtelo de nuevo; si se repite, dé la referencia \`${reference}\` a quien administra este bot.`,
    restNotKept: 'El resto de esta respuesta ya no se conserva. Vuelva a preguntar.',
    outOfDate:
      'Este mensaje es de una versión anterior y sus botones ya no funcionan. Vuelva a preguntar con `/preguntar`.',
    passageNotFound:
      'No existe ese pasaje; quizá cambió de nombre. Escriba palabras del título después de `/pasaje` y elija uno.',
    topicNotFound: 'No existe ese tema. `/temas` los enumera.',
    noFact: 'La colección no contiene datos sobre ese tema. `/temas` enumera los temas.',
    privateHere: 'En este canal las respuestas son privadas: pregunte con `/preguntar`.',
    noTextToCheck: 'Ese mensaje no tiene texto que se pueda comparar con la colección.',
    unreadReply:
      'Discord no muestra a Chaski el texto de una respuesta a este tipo de mensaje. Mencione a Chaski en la respuesta o presione «Repreguntar» debajo de la respuesta de Chaski.',
    thanksHelpful: 'Gracias. Se anotó como útil.',
    thanksUnhelpful: 'Gracias. Se anotó como no útil.',
  },
  refusals: {
    'too-late':
      'La orden le llegó tarde a Chaski: Discord acepta una respuesta solo dentro de tres segundos y, a partir de ahí, durante quince minutos. Envíela de nuevo.',
    'unknown-message': 'El mensaje correspondiente fue eliminado.',
    'unknown-channel': 'El canal o el hilo ya no existe.',
    'no-access':
      'Chaski no puede ver ese canal. Quien administra el servidor puede darle allí «Ver canal».',
    'missing-right':
      'A Chaski le falta un permiso allí. Quien administra el servidor puede dárselo.',
    'no-history':
      'A Chaski le falta allí «Leer el historial de mensajes». Quien administra el servidor puede dárselo.',
    'thread-archived':
      'El hilo está archivado y cerrado a mensajes nuevos. Quien puede gestionar hilos puede reabrirlo.',
    'thread-locked': 'El hilo está bloqueado. Quien puede gestionar hilos puede desbloquearlo.',
    'threads-full':
      'El servidor tiene tantos hilos activos como Discord permite. Cuando se archive alguno, podrán abrirse otros; «Repreguntar» continúa la conversación igualmente.',
    'members-full': 'El hilo tiene tantos miembros como Discord permite.',
    'blocked-words':
      'AutoMod, o el filtro de Discord, bloqueó el mensaje por una palabra. Quien administra el servidor puede eximir de la regla de AutoMod al rol de Chaski.',
    'blocked-links': 'El filtro de enlaces de Discord bloqueó el mensaje por un enlace.',
    'slow-mode':
      'El canal tiene activado el modo pausado, y Chaski debe esperar como todos. Inténtelo más tarde.',
    'wrong-channel':
      'Discord no admite un mensaje así en este tipo de canal, como el propio foro o un canal de escenario o de voz sin texto. En una publicación o en un canal de texto sí funciona.',
    'needs-tags':
      'Las publicaciones nuevas de ese foro requieren una etiqueta, que Chaski no puede elegir. Pregunte en una publicación existente.',
    'wrong-message': 'Discord no permite esto con este mensaje.',
    'uploads-off':
      'En este servidor está restringida la subida de archivos, y Discord no aceptó el mensaje.',
    'too-large': 'El archivo es más grande de lo que Discord admite aquí.',
    unfit:
      'A Discord el mensaje le pareció demasiado largo o mal formado. Es un fallo de Chaski y consta en su registro; pregunte de otra manera.',
    maximum:
      'Se alcanzó allí un máximo que fija Discord, por ejemplo de mensajes fijados, reacciones, canales o ediciones.',
    'follow-ups-full':
      'Discord no admite aquí más de cinco mensajes por orden. Pida lo que falta con otra orden.',
    'too-often':
      'Por el momento Discord no acepta más mensajes allí. Inténtelo de nuevo en unos minutos.',
    'switched-off': 'Discord desactivó esto por un tiempo. Inténtelo más tarde.',
    verification:
      'El nivel de verificación del servidor es demasiado alto para Chaski. Quien administra el servidor puede cambiarlo.',
    'takes-no-messages': 'La persona no acepta mensajes directos de Chaski.',
    'timed-out':
      'Chaski está aislado temporalmente en este servidor. Quien puede aislar a miembros puede levantarlo.',
    other: 'Discord no aceptó el mensaje.',
    failed:
      'No se pudo contactar con Discord, o este dio un error sin un motivo que Chaski conozca.',
  },
  threads: {
    opened: (thread) => `La conversación continúa en <#${thread}>.`,
    there: (thread) => `Esta respuesta ya tiene un hilo: <#${thread}>.`,
    name: (title) => `Chaski: ${title}`,
    untitled: 'Chaski: preguntas y respuestas',
    start:
      'Para repreguntar en este hilo, mencione a Chaski, responda a uno de sus mensajes, presione «Repreguntar» o use `/preguntar`.',
    startReadingAll: 'Repregunte aquí: cada mensaje de este hilo se toma como una pregunta.',
    locked: 'Este hilo está bloqueado, por lo que Chaski no puede responder en él.',
    notHere:
      'Aquí no se puede abrir un hilo. Con «Repreguntar» la conversación continúa de todos modos.',
    busy: 'Por el momento Discord no admite hilos nuevos. Vuelva a presionar en unos minutos; con «Repreguntar» la conversación continúa de todos modos.',
  },
  privacy: {
    kept: 'Lo que se conserva sobre usted',
    open: 'abrir',
    conversations: (count) =>
      count === 1 ? 'Preguntas de una conversación:' : `Preguntas de ${count} conversaciones:`,
    answers: (count) =>
      count === 1 ? 'Una respuesta dada a usted:' : `${count} respuestas dadas a usted:`,
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
      'De las preguntas se muestra el comienzo; se conservan hasta 30 días después de la última; los avisos, 90 días, que quienes revisan ven sin su nombre; lo demás, un año, y la constancia de un boletín, mientras exista. `/privacidad borrar` lo borra todo; los boletines continúan.',
    possibleMisses: (count) =>
      `Preguntas sin respuesta, conservadas sin nombre, que podrían ser suyas: ${count}`,
    misses:
      'Las palabras de las preguntas sin respuesta se conservan 30 días sin su nombre y sin teléfonos, direcciones ni números de documentos. Las que hicieron dos o más personas las ve quien administra el bot y, si se hicieron en público, aparecen en el informe semanal del servidor. `/privacidad borrar` borra todas las que podrían ser suyas.',
    nothingKept: 'No se conserva nada sobre usted.',
    erased:
      'Se borró todo lo que se conservaba sobre usted: conversaciones, respuestas, valoraciones, avisos, preferencias y la constancia de que configuró boletines. Las respuestas publicadas en los canales permanecen hasta que se eliminen en Discord, y los boletines continúan.',
    showFailed: (reference) =>
      `No se pudo consultar lo que se conserva sobre usted. Eso no significa que no se conserve nada. Inténtelo más tarde. (Referencia \`${reference}\`)`,
    eraseFailed: (reference) =>
      `No se pudo borrar lo que se conserva sobre usted, o solo en parte. Inténtelo más tarde. (Referencia \`${reference}\`)`,
  },
  digest: {
    threadName: (day) => `Chaski: boletín del ${day}`,
    withdrawn: (days) => `Parte de lo que se mostró aquí (${days}) ya no está en la colección.`,
    moreDays: (count) => (count === 1 ? '1 día más' : `${count} días más`),
    preview: (channel, day) =>
      `Vista previa, solo para usted, del próximo boletín de <#${channel}>, previsto para el ${day}. Aún no se publicó nada.`,
    nothing: (channel) =>
      `Por ahora la colección no contiene nada apto para el boletín de <#${channel}>. Pruebe con otros temas: \`/boletín configurar\`.`,
    serverOnly:
      'Los boletines se publican en los canales de un servidor al que se haya agregado Chaski. Use `/boletín` allí.',
    needsRight: (right) =>
      `Para administrar los boletines se requiere el permiso «${right}» en este servidor.`,
    failed: (reference) =>
      `No se pudo consultar o cambiar la configuración de los boletines, o solo en parte. Eso no significa que no haya ninguno. Inténtelo más tarde y compruébelo con \`/boletín mostrar\`. (Referencia \`${reference}\`)`,
    none: (channel) =>
      `<#${channel}> no tiene boletín. \`/boletín configurar\` crea uno; \`/boletín mostrar\` enumera los de este servidor.`,
    noneInServer:
      'Ningún canal de este servidor tiene todavía un boletín. `/boletín configurar` crea uno.',
    which: (channels) =>
      `Varios canales de este servidor tienen un boletín: ${channels}. Elija uno con la opción \`canal\`.`,
    wrongChannel: (channel) =>
      `<#${channel}> no es un canal de texto ni de anuncios. Los boletines solo se publican en ellos.`,
    wrongTime: (written) =>
      `«${written}» no es una hora del día. Escriba horas y minutos, de 00:00 a 23:59; por ejemplo, 08:30.`,
    wrongZone: (written) =>
      `«${written}» no es una zona horaria. Escriba una ciudad y elija de la lista, o escriba un nombre de la IANA, como America/Lima.`,
    bareOffset: (written) =>
      `«${written}» es una diferencia horaria, que en un lugar puede cambiar en verano. Escriba una ciudad y elija de la lista, o escriba un nombre de la IANA, como America/Lima.`,
    nearZones: (zones) => `¿Quiso decir ${zones}?`,
    wrongTopics: (written) =>
      `Temas desconocidos: ${written}. \`/temas\` los enumera; separe varios con comas.`,
    lacksRights: (channel, rights) =>
      `Chaski necesita ${rights} en <#${channel}>. Quien administra el servidor puede cambiar allí los permisos.`,
    gone: (channel) => `<#${channel}> ya no existe o Chaski no tiene acceso a él.`,
    notSet: 'No se configuró nada, porque allí no se podría publicar el boletín.',
    notResumed: 'El boletín sigue en pausa, porque allí no se podría publicar.',
    withoutLinks:
      'Sin «Insertar enlaces», es posible que Discord no muestre bien los enlaces a las fuentes.',
    withoutHistory:
      'Sin «Leer el historial de mensajes», Chaski no puede comprobar si llegó un boletín cuyo envío se interrumpió. Ese día queda como dudoso y no se publica de nuevo.',
    withoutThreads:
      'Sin los permisos para hilos, no se puede abrir un hilo desde un boletín. Las repreguntas funcionan de todos modos.',
    set: (channel) => `<#${channel}> recibirá un boletín diario.`,
    paused: (channel) => `El boletín de <#${channel}> está en pausa.`,
    wasPaused: (channel) => `El boletín de <#${channel}> ya estaba en pausa.`,
    resumed: (channel) => `El boletín de <#${channel}> se reanudó.`,
    wasRunning: (channel) => `El boletín de <#${channel}> no está en pausa.`,
    off: (channel) =>
      `<#${channel}> ya no recibe boletines. Lo que se mostró allí se recuerda durante un año, por si vuelve a configurar uno.`,
    tryPreview: '`/boletín previsualizar` muestra el próximo.',
    tryResume: '`/boletín reanudar` lo reanuda.',
    inServer: 'Boletines de este servidor',
    next: (moment) => `Próximo: <t:${moment}:F> (<t:${moment}:R>)`,
    time: (time, zone) => `Hora: ${time} cada día, ${zone}`,
    language: (language) => `Idioma: ${language}`,
    topics: (names) => `Temas: ${names}`,
    allTopics: 'todos',
    count: (count) => `Datos por día: ${count}`,
    pauses: {
      asked: (moment) => `Alguien lo puso en pausa <t:${moment}:R>.`,
      'no-channel': (moment) =>
        `Se puso en pausa <t:${moment}:R>, porque el canal ya no existía o Chaski no tenía acceso a él.`,
      'no-right': (moment) =>
        `Se puso en pausa <t:${moment}:R>, porque a Chaski le faltaba un permiso allí.`,
    },
    noLast: 'Último: todavía ninguno',
    last: (day, fate) => `Último, ${day}: ${fate}`,
    missedDays: 'Días sin un boletín confirmado:',
    sending: 'se está enviando',
    notTaken: (why, again) =>
      again === undefined
        ? `Discord no lo aceptó. ${why} No se intentará de nuevo.`
        : `Discord no lo aceptó. ${why} Próximo intento: <t:${again}:t> (<t:${again}:R>).`,
    posted: (moment, address) => `publicado <t:${moment}:f>, ${address}`,
    published: 'difundido en los canales que siguen a este',
    notPublished: 'no difundido en los canales que siguen a este',
    uncertain:
      'dudoso: el envío se interrumpió y Chaski no pudo comprobar si llegó (requiere «Ver canal» y «Leer el historial de mensajes»)',
    missed: {
      'not-running':
        'no se publicó: Chaski no estaba activo o conectado en las seis horas siguientes a la hora fijada',
      'not-sent':
        'no se publicó: Discord no lo aceptó en las seis horas siguientes a la hora fijada',
      'nothing-to-show': 'no se publicó: la colección no contenía nada apto',
      'no-channel': 'no se publicó: el canal ya no existía o Chaski no tenía acceso a él',
      'no-right': 'no se publicó: a Chaski le faltaba un permiso allí',
    },
    pausedNoChannel: (channel) =>
      `Chaski puso en pausa el boletín diario de <#${channel}>: el canal ya no existe. \`/boletín configurar\` crea uno en otro canal; este se elimina después de siete días.`,
    pausedNoRight: (channel, rights) =>
      `Chaski puso en pausa el boletín diario de <#${channel}>, porque allí necesita ${rights}. Cuando tenga el permiso, \`/boletín reanudar\` lo reanuda.`,
  },
  settings: {
    here: (channel) => `Ajustes de <#${channel}> y de sus hilos:`,
    asked: '- Sin idioma propio: se responde en el de la pregunta',
    language: (language) =>
      `- Idioma: ${language}, para los boletines y cuando la pregunta no revela el suyo`,
    private: '- Las respuestas las ve solo quien pregunta',
    public: '- Las respuestas las ven todos',
    next: '- Con más preguntas debajo de las respuestas',
    noNext: '- Sin más preguntas debajo de las respuestas',
    report: (channel, moment) =>
      `- Avisos de lectores sobre las respuestas, según llegan, e informe semanal de lo que no se encontró: en <#${channel}>, el próximo <t:${moment}:F>; nombrar otra vez el canal los detiene`,
    noReport:
      '- Sin informe semanal de lo que no se encontró y sin canal para los avisos de lectores',
    reportStopped:
      'Se detuvo el informe semanal. Los avisos de lectores se conservan para quien administra este bot.',
    reportRefused: (channel) =>
      `El último informe semanal no se pudo publicar: <#${channel}> ya no existe o a Chaski le falta allí un permiso.`,
    reportNotTaken: (why, again) =>
      again === undefined
        ? `Discord no aceptó el último informe semanal. ${why} No se intentará de nuevo.`
        : `Discord no aceptó el último informe semanal. ${why} Próximo intento: <t:${again}:t> (<t:${again}:R>).`,
    reportNotSet: (rights) =>
      `No se configuró el informe semanal: en ese canal a Chaski le falta ${rights}.`,
    serverOnly:
      'Los ajustes son de los canales de un servidor al que se haya agregado Chaski. Use `/ajustes` allí.',
    needsRight: (right) =>
      `Para cambiar los ajustes se requiere el permiso «${right}» en este servidor.`,
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
    ManageGuild: 'Gestionar servidor',
    ManageMessages: 'Gestionar mensajes',
  },
  commands: {
    names: {
      settings: 'ajustes',
      channelLanguage: 'idioma',
      channelPrivate: 'privado',
      next: 'más-preguntas',
      report: 'informe',
      askedLanguage: 'ninguno en particular',
      ask: 'preguntar',
      check: 'verificar',
      checkMessage: 'Verificar esta afirmación',
      passage: 'pasaje',
      sources: 'fuentes',
      topics: 'temas',
      fact: 'dato',
      digest: 'boletín',
      privacy: 'privacidad',
      help: 'ayuda',
      privacyShow: 'mostrar',
      privacyErase: 'borrar',
      digestSet: 'configurar',
      digestShow: 'mostrar',
      digestPreview: 'previsualizar',
      digestPause: 'pausar',
      digestResume: 'reanudar',
      digestOff: 'desactivar',
      question: 'pregunta',
      language: 'idioma',
      private: 'privado',
      claim: 'afirmación',
      id: 'id',
      topic: 'tema',
      digestChannel: 'canal',
      whichChannel: 'canal',
      shownChannel: 'canal',
      time: 'hora',
      timezone: 'zona-horaria',
      digestLanguage: 'idioma',
      digestTopics: 'temas',
      count: 'cantidad',
    },
    descriptions: {
      settings: 'Cómo se responde en este canal',
      channelLanguage: 'El idioma de este canal, cuando la pregunta no revela el suyo',
      channelPrivate: 'Mostrar las respuestas de este canal solo a quien pregunta',
      next: 'Ofrecer más preguntas debajo de las respuestas de este canal',
      report:
        'Canal de los avisos de lectores y del informe semanal; el mismo canal otra vez los detiene',
      ask: 'Pregunte sobre la relación Perú-China; cada frase de la respuesta cita su fuente',
      check: 'Compare una afirmación con la colección de pasajes verificados',
      passage: 'Lea un pasaje completo con sus fuentes, su fecha y qué lo contradice',
      sources: 'Vea las fuentes de la colección',
      topics: 'Vea los temas y cuántos pasajes tiene cada uno',
      fact: 'Lea un dato con su fuente',
      digest: 'Un boletín diario de datos en un canal, cada uno con su fuente',
      privacy: 'Vea o borre lo que se conserva sobre usted',
      help: 'Qué puede hacer Chaski, con ejemplos',
      privacyShow: 'Vea todo lo que se conserva sobre usted',
      privacyErase: 'Borre todo lo que se conserva sobre usted, de inmediato y para siempre',
      digestSet: 'Publique un boletín cada día en un canal o cambie su configuración',
      digestShow: 'Vea la configuración, cuándo llega el próximo boletín y qué pasó con el último',
      digestPreview: 'Vea el próximo boletín, solo para usted',
      digestPause: 'Ponga el boletín en pausa',
      digestResume: 'Reanude un boletín en pausa',
      digestOff: 'Desactive el boletín y borre su configuración',
      question: 'Su pregunta, en español, inglés o chino',
      language: 'El idioma de la respuesta; si no se indica, el de la pregunta',
      private: 'Mostrar la respuesta solo a usted',
      claim: 'La afirmación que se compara, en español, inglés o chino',
      id: 'El identificador del pasaje; escriba palabras del título para encontrarlo',
      topic: 'Un tema; si no se indica, todos',
      digestChannel: 'El canal de texto o de anuncios que recibe el boletín',
      whichChannel: 'El canal del boletín; si no se indica, este o el único del servidor',
      shownChannel: 'El canal del boletín; si no se indica, todos los del servidor',
      time: 'La hora del día, de 00:00 a 23:59; por ejemplo, 08:30',
      timezone: 'La zona horaria; escriba una ciudad para encontrarla',
      digestLanguage: 'El idioma del boletín; si no se indica, el del servidor',
      digestTopics: 'Temas separados por comas; si no se indica, todos',
      count: 'Datos por día, de 1 a 5; si no se indica, 3',
    },
  },
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
