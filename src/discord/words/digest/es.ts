import type { DigestWords } from './digest-words.ts';

/** Digests and `/digest` in Spanish, in the register of Peru. */
export const spanishDigest: DigestWords = {
  threadName: (day) => `Chaski: boletín del ${day}`,
  withdrawn: (days) => `Parte de lo que se mostró aquí (${days}) ya no está en la colección.`,
  moreDays: (count) => (count === 1 ? '1 día más' : `${count} días más`),
  preview: (channel, day) =>
    `Vista previa, solo para usted, del próximo boletín de <#${channel}>, previsto para el ${day}. Aún no se ha publicado nada.`,
  nothing: (channel) =>
    `Por ahora no hay nada en la colección para el boletín de <#${channel}>. Pruebe con otros temas: \`/boletín configurar\`.`,
  serverOnly:
    'Los boletines se publican en los canales de un servidor al que se haya agregado Chaski. Use `/boletín` allí.',
  needsRight: (right) =>
    `Para administrar los boletines se necesita el permiso “${right}” en este servidor.`,
  failed: (reference) =>
    `La configuración de los boletines no se pudo consultar ni cambiar, o solo se pudo en parte. Eso no significa que no haya ninguno. Inténtelo más tarde y compruébelo con \`/boletín mostrar\`. (Referencia \`${reference}\`)`,
  none: (channel) =>
    `<#${channel}> no tiene boletín. \`/boletín configurar\` crea uno; \`/boletín mostrar\` muestra los de este servidor.`,
  noneInServer:
    'Ningún canal de este servidor tiene todavía un boletín. `/boletín configurar` crea uno.',
  which: (channels) =>
    `Varios canales de este servidor tienen un boletín: ${channels}. Elija uno con la opción \`canal\`.`,
  wrongChannel: (channel) =>
    `<#${channel}> no es un canal de texto ni de anuncios. Los boletines solo se publican en esos canales.`,
  wrongTime: (written) =>
    `“${written}” no es una hora del día. Escriba horas y minutos, de 00:00 a 23:59; por ejemplo, 08:30.`,
  wrongZone: (written) =>
    `“${written}” no es una zona horaria. Escriba una ciudad y elija de la lista, o escriba un nombre de la IANA, como America/Lima.`,
  bareOffset: (written) =>
    `“${written}” es solo una diferencia horaria, que en muchos lugares cambia en verano. Escriba una ciudad y elija de la lista, o escriba un nombre de la IANA, como America/Lima.`,
  nearZones: (zones) => `¿Quiso decir ${zones}?`,
  wrongTopics: (written) =>
    `Temas desconocidos: ${written}. \`/temas\` muestra la lista; si son varios, sepárelos con comas.`,
  lacksRights: (channel, rights) =>
    `Chaski necesita ${rights} en <#${channel}>. Quien administra el servidor puede cambiar allí los permisos.`,
  gone: (channel) => `<#${channel}> ya no existe o Chaski no tiene acceso a él.`,
  notSet: 'No se configuró nada, porque allí no se podría publicar el boletín.',
  notResumed: 'El boletín sigue en pausa, porque allí no se podría publicar.',
  withoutLinks:
    'Sin “Insertar enlaces”, es posible que Discord no muestre bien los enlaces a las fuentes.',
  withoutHistory:
    'Sin “Leer el historial de mensajes”, Chaski no puede comprobar si llegó un boletín cuyo envío se interrumpió. Ese día queda sin confirmar y no se publica de nuevo.',
  withoutPicture: 'Sin “Adjuntar archivos”, el boletín llega sin imagen.',
  picture: 'Con el gráfico del primer dato, si lo tiene',
  withoutThreads:
    'Sin los permisos para hilos, no se puede abrir un hilo desde un boletín; sí se puede repreguntar.',
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
  posted: (moment, address) => `publicado el <t:${moment}:f>, ${address}`,
  published: 'difundido en los canales que siguen a este',
  notPublished: 'no difundido en los canales que siguen a este',
  uncertain:
    'sin confirmar: el envío se interrumpió y Chaski no pudo comprobar si llegó (para eso necesita “Ver canal” y “Leer el historial de mensajes”)',
  missed: {
    'not-running':
      'no se publicó: Chaski estuvo apagado o sin conexión en las seis horas siguientes a la hora fijada',
    'not-sent': 'no se publicó: Discord no lo aceptó en las seis horas siguientes a la hora fijada',
    'nothing-to-show': 'no se publicó: no había nada en la colección',
    'no-channel': 'no se publicó: el canal ya no existía o Chaski no tenía acceso a él',
    'no-right': 'no se publicó: a Chaski le faltaba un permiso allí',
  },
  pausedNoChannel: (channel) =>
    `Chaski puso en pausa el boletín diario de <#${channel}>: el canal ya no existe. \`/boletín configurar\` crea uno en otro canal; el boletín en pausa se elimina después de siete días.`,
  pausedNoRight: (channel, rights) =>
    `Chaski puso en pausa el boletín diario de <#${channel}>, porque allí necesita ${rights}. Cuando tenga el permiso, \`/boletín reanudar\` lo reanuda.`,
};
