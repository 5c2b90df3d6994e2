import type { DayFate } from '../../core/digest/digest-log.ts';
import type { Pause } from '../../core/digest/digest-settings.ts';
import type { Language } from '../../core/passages/language.ts';

export type MissedWhy = Extract<DayFate, { state: 'missed' }>['why'];

/**
 * What is said in and about digests. Channels are ids, moments Unix seconds, days and lists in words,
 * and what people wrote is escaped already.
 */
export interface DigestPhrases {
  readonly digestAsk: string;
  readonly digestThreadName: (day: string) => string;
  readonly digestWithdrawn: (days: string) => string;
  readonly digestMoreDays: (count: number) => string;
  readonly digestPreview: (channel: string, day: string) => string;
  readonly digestNothing: (channel: string) => string;

  readonly digestServerOnly: string;
  readonly digestNeedsRight: (right: string) => string;
  readonly digestFailed: (reference: string) => string;
  readonly digestNone: (channel: string) => string;
  readonly digestNoneInServer: string;
  readonly digestWhich: (channels: string) => string;
  readonly digestWrongChannel: (channel: string) => string;
  readonly digestWrongTime: (written: string) => string;
  readonly digestWrongZone: (written: string) => string;
  readonly digestNearZones: (zones: string) => string;
  readonly digestWrongTopics: (written: string) => string;
  readonly digestLacksRights: (channel: string, rights: string) => string;
  readonly digestGone: (channel: string) => string;
  readonly digestNotSet: string;
  readonly digestNotResumed: string;
  readonly digestWithoutLinks: string;
  readonly digestWithoutHistory: string;
  readonly digestWithoutThreads: string;

  readonly digestSet: (channel: string) => string;
  readonly digestPaused: (channel: string) => string;
  readonly digestWasPaused: (channel: string) => string;
  readonly digestResumed: (channel: string) => string;
  readonly digestWasRunning: (channel: string) => string;
  readonly digestOff: (channel: string) => string;
  readonly digestTryPreview: string;
  readonly digestTryResume: string;

  readonly digestsHere: string;
  readonly digestNext: (moment: number) => string;
  readonly digestTime: (time: string, zone: string) => string;
  readonly digestLanguage: (language: string) => string;
  readonly digestTopics: (names: string) => string;
  readonly digestAllTopics: string;
  readonly digestCount: (count: number) => string;
  readonly digestPauses: Readonly<Record<Pause['why'], (moment: number) => string>>;
  readonly digestNoLast: string;
  readonly digestLast: (day: string, fate: string) => string;
  readonly digestMissedDays: string;
  readonly digestSending: string;
  readonly digestPosted: (moment: number, address: string) => string;
  readonly digestPublished: string;
  readonly digestNotPublished: string;
  readonly digestUncertain: string;
  readonly digestMissed: Readonly<Record<MissedWhy, string>>;

  /** For whoever manages a server, where a digest cannot go on. */
  readonly digestPausedNoChannel: (channel: string) => string;
  readonly digestPausedNoRight: (channel: string, rights: string) => string;
}

export const digestPhrases: Readonly<Record<Language, DigestPhrases>> = {
  en: {
    digestAsk: 'Ask about this',
    digestThreadName: (day) => `Chaski: digest of ${day}`,
    digestWithdrawn: (days) => `Part of what was shown here on ${days} is no longer in the folder.`,
    digestMoreDays: (count) => (count === 1 ? '1 other day' : `${count} other days`),
    digestPreview: (channel, day) =>
      `Preview for you alone of the next digest in <#${channel}>, due on ${day}. Nothing has been posted.`,
    digestNothing: (channel) =>
      `The folder holds nothing now that suits the digest of <#${channel}>. Other topics may help: \`/digest set\`.`,
    digestServerOnly:
      'Digests are for the channels of a server that Chaski has been added to. Use `/digest` there.',
    digestNeedsRight: (right) =>
      `Managing digests takes the right “${right}” in this server. Someone who has it can do this.`,
    digestFailed: (reference) =>
      `What is kept on digests could not be read or changed just now, or not all of it. That does not mean that there are none. Please try again later and look with \`/digest show\`. (Reference \`${reference}\`)`,
    digestNone: (channel) =>
      `<#${channel}> gets no digest. \`/digest set\` sets one up; \`/digest show\` lists those of this server.`,
    digestNoneInServer: 'No channel of this server gets a digest yet. `/digest set` sets one up.',
    digestWhich: (channels) =>
      `Several channels of this server get a digest: ${channels}. Name the one you mean with the option \`channel\`.`,
    digestWrongChannel: (channel) =>
      `<#${channel}> is neither a text nor an announcement channel. Digests go only into those.`,
    digestWrongTime: (written) =>
      `“${written}” is no time of day. Write hours and minutes from 00:00 to 23:59, such as 08:30.`,
    digestWrongZone: (written) =>
      `“${written}” is no time zone. Type a city and choose from the list, or write an IANA name such as America/Lima.`,
    digestNearZones: (zones) => `Did you mean ${zones}?`,
    digestWrongTopics: (written) =>
      `Not among the folder’s topics: ${written}. \`/topics\` lists them; separate several by commas.`,
    digestLacksRights: (channel, rights) =>
      `In <#${channel}> Chaski lacks ${rights}. Someone who manages this server can grant it there.`,
    digestGone: (channel) => `<#${channel}> is gone, or Chaski cannot reach it.`,
    digestNotSet: 'Nothing has been set, since a digest could not be posted there.',
    digestNotResumed: 'The digest stays paused, since it could not be posted there.',
    digestWithoutLinks:
      'Without “Embed Links”, Discord may not show the links to the sources as it should.',
    digestWithoutHistory:
      'Without “Read Message History”, Chaski cannot look whether a digest that was cut off arrived. That day then counts as uncertain and is not posted again.',
    digestWithoutThreads:
      'Without the rights for threads, no thread can be opened from a digest. Asking on works all the same.',
    digestSet: (channel) => `<#${channel}> gets a daily digest.`,
    digestPaused: (channel) => `The digest of <#${channel}> is paused.`,
    digestWasPaused: (channel) => `The digest of <#${channel}> was paused already.`,
    digestResumed: (channel) => `The digest of <#${channel}> goes on.`,
    digestWasRunning: (channel) => `The digest of <#${channel}> is not paused.`,
    digestOff: (channel) =>
      `<#${channel}> gets no more digests. What it has been shown is remembered for a year, in case you set one up again.`,
    digestTryPreview: '`/digest preview` shows what comes next.',
    digestTryResume: '`/digest resume` starts it again.',
    digestsHere: 'Digests in this server',
    digestNext: (moment) => `Next: <t:${moment}:F> (<t:${moment}:R>)`,
    digestTime: (time, zone) => `Every day at ${time}, ${zone}`,
    digestLanguage: (language) => `Language: ${language}`,
    digestTopics: (names) => `Topics: ${names}`,
    digestAllTopics: 'all',
    digestCount: (count) => `Facts a day: ${count}`,
    digestPauses: {
      asked: (moment) => `Paused on request <t:${moment}:R>.`,
      'no-channel': (moment) =>
        `Paused <t:${moment}:R>, since the channel was gone or out of reach.`,
      'no-right': (moment) => `Paused <t:${moment}:R>, since Chaski lacked a right there.`,
    },
    digestNoLast: 'Last: none yet',
    digestLast: (day, fate) => `Last, ${day}: ${fate}`,
    digestMissedDays: 'Days without a digest that is known to have come:',
    digestSending: 'being sent',
    digestPosted: (moment, address) => `posted <t:${moment}:f>, ${address}`,
    digestPublished: 'published to the channels that follow this one',
    digestNotPublished: 'not published to the channels that follow this one',
    digestUncertain:
      'uncertain: sending was cut off, and Chaski could not look in the channel whether it arrived (that takes “View Channel” and “Read Message History”)',
    digestMissed: {
      'not-running':
        'missed: Chaski was not running or not connected in the six hours after its time',
      'not-sent': 'missed: Discord did not take it in the six hours after its time',
      'nothing-to-show': 'missed: the folder held nothing that suited',
      'no-channel': 'missed: the channel was gone or out of reach',
      'no-right': 'missed: Chaski lacked a right there',
    },
    digestPausedNoChannel: (channel) =>
      `Chaski has paused the daily digest of <#${channel}>: the channel is gone. \`/digest set\` sets one up in another channel; this one is removed after seven days.`,
    digestPausedNoRight: (channel, rights) =>
      `Chaski has paused the daily digest of <#${channel}>: it lacks ${rights} there. Once that is granted, \`/digest resume\` starts the digest again.`,
  },
  es: {
    digestAsk: 'Preguntar sobre esto',
    digestThreadName: (day) => `Chaski: boletín del ${day}`,
    digestWithdrawn: (days) => `Parte de lo que se mostró aquí (${days}) ya no está en la carpeta.`,
    digestMoreDays: (count) => (count === 1 ? '1 día más' : `${count} días más`),
    digestPreview: (channel, day) =>
      `Vista previa, solo para usted, del próximo boletín de <#${channel}>, previsto para el ${day}. No se ha publicado nada.`,
    digestNothing: (channel) =>
      `Por ahora la carpeta no contiene nada que sirva para el boletín de <#${channel}>. Pruebe con otros temas: \`/boletín configurar\`.`,
    digestServerOnly:
      'Los boletines son para los canales de un servidor al que se haya añadido Chaski. Use `/boletín` allí.',
    digestNeedsRight: (right) =>
      `Para administrar los boletines hace falta el permiso «${right}» en este servidor. Puede hacerlo alguien que lo tenga.`,
    digestFailed: (reference) =>
      `En este momento no se pudo consultar o cambiar lo que se conserva sobre los boletines, o no todo. Eso no significa que no haya ninguno. Inténtelo más tarde y compruébelo con \`/boletín mostrar\`. (Referencia \`${reference}\`)`,
    digestNone: (channel) =>
      `<#${channel}> no recibe ningún boletín. \`/boletín configurar\` crea uno; \`/boletín mostrar\` enumera los de este servidor.`,
    digestNoneInServer:
      'Ningún canal de este servidor recibe todavía un boletín. `/boletín configurar` crea uno.',
    digestWhich: (channels) =>
      `Varios canales de este servidor reciben un boletín: ${channels}. Indique cuál con la opción \`canal\`.`,
    digestWrongChannel: (channel) =>
      `<#${channel}> no es un canal de texto ni de anuncios. Los boletines solo se publican en ellos.`,
    digestWrongTime: (written) =>
      `«${written}» no es una hora del día. Escriba horas y minutos, de 00:00 a 23:59; por ejemplo, 08:30.`,
    digestWrongZone: (written) =>
      `«${written}» no es una zona horaria. Escriba una ciudad y elija de la lista, o escriba un nombre de la IANA, como America/Lima.`,
    digestNearZones: (zones) => `¿Quiso decir ${zones}?`,
    digestWrongTopics: (written) =>
      `No figura entre los temas de la carpeta: ${written}. \`/temas\` los enumera; separe varios con comas.`,
    digestLacksRights: (channel, rights) =>
      `En <#${channel}> a Chaski le falta: ${rights}. Quien administra este servidor puede concederlo allí.`,
    digestGone: (channel) => `<#${channel}> ya no existe o Chaski no tiene acceso a él.`,
    digestNotSet: 'No se ha configurado nada, porque allí no se podría publicar el boletín.',
    digestNotResumed: 'El boletín sigue en pausa, porque allí no se podría publicar.',
    digestWithoutLinks:
      'Sin «Insertar enlaces», es posible que Discord no muestre bien los enlaces a las fuentes.',
    digestWithoutHistory:
      'Sin «Leer el historial de mensajes», Chaski no puede comprobar si llegó un boletín cuyo envío se interrumpió. Ese día queda entonces como dudoso y no se publica de nuevo.',
    digestWithoutThreads:
      'Sin los permisos para hilos, no se puede abrir un hilo desde un boletín. Seguir preguntando funciona de todos modos.',
    digestSet: (channel) => `<#${channel}> recibirá un boletín diario.`,
    digestPaused: (channel) => `El boletín de <#${channel}> está en pausa.`,
    digestWasPaused: (channel) => `El boletín de <#${channel}> ya estaba en pausa.`,
    digestResumed: (channel) => `El boletín de <#${channel}> se reanuda.`,
    digestWasRunning: (channel) => `El boletín de <#${channel}> no está en pausa.`,
    digestOff: (channel) =>
      `<#${channel}> ya no recibe boletines. Lo que se mostró allí se recuerda durante un año, por si vuelve a configurar uno.`,
    digestTryPreview: '`/boletín previsualizar` muestra el próximo.',
    digestTryResume: '`/boletín reanudar` lo pone de nuevo en marcha.',
    digestsHere: 'Boletines de este servidor',
    digestNext: (moment) => `Próximo: <t:${moment}:F> (<t:${moment}:R>)`,
    digestTime: (time, zone) => `Hora: ${time} cada día, ${zone}`,
    digestLanguage: (language) => `Idioma: ${language}`,
    digestTopics: (names) => `Temas: ${names}`,
    digestAllTopics: 'todos',
    digestCount: (count) => `Datos por día: ${count}`,
    digestPauses: {
      asked: (moment) => `Se puso en pausa a pedido <t:${moment}:R>.`,
      'no-channel': (moment) =>
        `Se puso en pausa <t:${moment}:R>, porque el canal ya no existía o Chaski no tenía acceso a él.`,
      'no-right': (moment) =>
        `Se puso en pausa <t:${moment}:R>, porque a Chaski le faltaba allí un permiso.`,
    },
    digestNoLast: 'Último: todavía ninguno',
    digestLast: (day, fate) => `Último, ${day}: ${fate}`,
    digestMissedDays: 'Días sin un boletín del que conste que llegó:',
    digestSending: 'se está enviando',
    digestPosted: (moment, address) => `publicado <t:${moment}:f>, ${address}`,
    digestPublished: 'difundido a los canales que siguen a este',
    digestNotPublished: 'no difundido a los canales que siguen a este',
    digestUncertain:
      'dudoso: el envío se interrumpió y Chaski no pudo comprobar en el canal si llegó (requiere «Ver canal» y «Leer el historial de mensajes»)',
    digestMissed: {
      'not-running':
        'no se publicó: Chaski no estaba en marcha o conectado durante las seis horas siguientes a su hora',
      'not-sent': 'no se publicó: Discord no lo aceptó durante las seis horas siguientes a su hora',
      'nothing-to-show': 'no se publicó: la carpeta no contenía nada que sirviera',
      'no-channel': 'no se publicó: el canal ya no existía o Chaski no tenía acceso a él',
      'no-right': 'no se publicó: a Chaski le faltaba allí un permiso',
    },
    digestPausedNoChannel: (channel) =>
      `Chaski ha puesto en pausa el boletín diario de <#${channel}>: el canal ya no existe. \`/boletín configurar\` crea uno en otro canal; este se elimina al cabo de siete días.`,
    digestPausedNoRight: (channel, rights) =>
      `Chaski ha puesto en pausa el boletín diario de <#${channel}>, porque allí le falta: ${rights}. Una vez concedido, \`/boletín reanudar\` lo pone de nuevo en marcha.`,
  },
  zh: {
    digestAsk: '就此提问',
    digestThreadName: (day) => `Chaski：${day}简报`,
    digestWithdrawn: (days) => `${days}在此展示的内容中，有一部分已不在资料库中。`,
    digestMoreDays: (count) => `另外${count}天`,
    digestPreview: (channel, day) =>
      `<#${channel}> 下一期简报的预览，定于${day}发布，仅本人可见，尚未发布任何内容。`,
    digestNothing: (channel) =>
      `资料库中目前没有适合 <#${channel}> 简报的内容，可用 \`/每日简报 设置\` 改选其他主题。`,
    digestServerOnly:
      '简报只能发布到已添加 Chaski 的服务器的频道，请在该服务器中使用 `/每日简报`。',
    digestNeedsRight: (right) =>
      `管理简报需要在本服务器拥有“${right}”权限，可请有此权限的成员操作。`,
    digestFailed: (reference) =>
      `暂时无法读取或更改有关简报的记录，或只完成了一部分，这并不表示没有简报。请稍后再试，并用 \`/每日简报 查看\` 确认。（日志编号 \`${reference}\`）`,
    digestNone: (channel) =>
      `<#${channel}> 没有简报。\`/每日简报 设置\` 可以新建，\`/每日简报 查看\` 列出本服务器的全部简报。`,
    digestNoneInServer: '本服务器还没有频道设置简报。`/每日简报 设置` 可以新建。',
    digestWhich: (channels) =>
      `本服务器有多个频道设置了简报：${channels}。请用选项 \`频道\` 指明是哪一个。`,
    digestWrongChannel: (channel) =>
      `<#${channel}> 既不是文字频道，也不是公告频道，简报只能发布到这两种频道。`,
    digestWrongTime: (written) =>
      `“${written}”不是有效的时间。请写小时和分钟，从 00:00 到 23:59，例如 08:30。`,
    digestWrongZone: (written) =>
      `“${written}”不是有效的时区。请输入城市名称并从列表中选择，或填写 IANA 名称，例如 Asia/Shanghai。`,
    digestNearZones: (zones) => `是否指 ${zones}？`,
    digestWrongTopics: (written) =>
      `资料库中没有这样的主题：${written}。\`/主题\` 列出全部主题；多个主题之间请用逗号分隔。`,
    digestLacksRights: (channel, rights) =>
      `Chaski 在 <#${channel}> 缺少以下权限：${rights}。服务器管理者可在该频道授予。`,
    digestGone: (channel) => `<#${channel}> 已不存在，或 Chaski 无法访问。`,
    digestNotSet: '简报无法在该频道发布，因此未作任何设置。',
    digestNotResumed: '简报无法在该频道发布，因此仍处于暂停状态。',
    digestWithoutLinks: '没有“嵌入链接”权限时，Discord 可能无法正常显示来源链接。',
    digestWithoutHistory:
      '没有“阅读消息历史”权限时，如果发送中断，Chaski 无法确认简报是否已经送达。当天会记为“不确定”，不再补发。',
    digestWithoutThreads: '没有子区权限时，无法从简报开设子区，但仍可继续提问。',
    digestSet: (channel) => `<#${channel}> 已设置每日简报。`,
    digestPaused: (channel) => `<#${channel}> 的简报已暂停。`,
    digestWasPaused: (channel) => `<#${channel}> 的简报此前已经暂停。`,
    digestResumed: (channel) => `<#${channel}> 的简报已恢复。`,
    digestWasRunning: (channel) => `<#${channel}> 的简报没有暂停。`,
    digestOff: (channel) =>
      `<#${channel}> 不再发布简报。已展示过的内容会记录一年，以备日后重新设置。`,
    digestTryPreview: '`/每日简报 预览` 可以查看下一期。',
    digestTryResume: '`/每日简报 恢复` 可以重新开始。',
    digestsHere: '本服务器的简报',
    digestNext: (moment) => `下一期：<t:${moment}:F>（<t:${moment}:R>）`,
    digestTime: (time, zone) => `每天 ${time}，${zone}`,
    digestLanguage: (language) => `语言：${language}`,
    digestTopics: (names) => `主题：${names}`,
    digestAllTopics: '全部',
    digestCount: (count) => `每天条数：${count}`,
    digestPauses: {
      asked: (moment) => `<t:${moment}:R>应要求暂停。`,
      'no-channel': (moment) => `<t:${moment}:R>暂停，因为频道已不存在，或 Chaski 无法访问。`,
      'no-right': (moment) => `<t:${moment}:R>暂停，因为 Chaski 在该频道缺少权限。`,
    },
    digestNoLast: '上一期：尚无',
    digestLast: (day, fate) => `上一期，${day}：${fate}`,
    digestMissedDays: '未能确认发布简报的日期：',
    digestSending: '正在发送',
    digestPosted: (moment, address) => `已于 <t:${moment}:f> 发布，${address}`,
    digestPublished: '已推送到关注本频道的频道',
    digestNotPublished: '未推送到关注本频道的频道',
    digestUncertain:
      '不确定：发送中断，Chaski 无法在频道中确认是否送达（需要“查看频道”和“阅读消息历史”权限）',
    digestMissed: {
      'not-running': '未发布：预定时间后的六小时内 Chaski 没有运行或没有连接',
      'not-sent': '未发布：预定时间后的六小时内 Discord 没有接受',
      'nothing-to-show': '未发布：资料库中没有适合的内容',
      'no-channel': '未发布：频道已不存在，或 Chaski 无法访问',
      'no-right': '未发布：Chaski 在该频道缺少权限',
    },
    digestPausedNoChannel: (channel) =>
      `Chaski 已暂停 <#${channel}> 的每日简报：该频道已不存在。\`/每日简报 设置\` 可以在其他频道新建；这份简报将在七天后移除。`,
    digestPausedNoRight: (channel, rights) =>
      `Chaski 已暂停 <#${channel}> 的每日简报，因为在该频道缺少以下权限：${rights}。授予之后，\`/每日简报 恢复\` 可以重新开始。`,
  },
};
