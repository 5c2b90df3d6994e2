import type { Language } from '../../core/passages/language.ts';

/** The rights that the bot may find missing, by Discord's names for them. */
export type Right =
  | 'ViewChannel'
  | 'SendMessages'
  | 'SendMessagesInThreads'
  | 'CreatePublicThreads'
  | 'ReadMessageHistory'
  | 'ManageThreads'
  | 'EmbedLinks';

/** Refusals, failures and what is said about threads, feedback and privacy. Times are Unix seconds. */
export interface NoticePhrases {
  readonly tooManyQuestions: (again: number) => string;
  readonly tooManyInServer: (again: number) => string;
  readonly missingRight: (right: Right, channel: string) => string;
  readonly failed: (reference: string) => string;
  readonly outOfDate: string;
  readonly passageNotFound: string;
  readonly topicNotFound: string;
  readonly noFact: string;
  readonly noTextToCheck: string;
  /** Discord shows the text of a reply to a command's answer only where it mentions the bot. */
  readonly unreadReply: string;

  readonly threadOpened: (thread: string) => string;
  readonly threadThere: (thread: string) => string;
  /** The name of a thread about a passage; Discord's limit is the caller's to keep. */
  readonly threadName: (title: string) => string;
  readonly threadNameUntitled: string;
  readonly threadStart: string;
  /** Where every message of a thread is read. */
  readonly threadStartReadingAll: string;
  readonly threadLocked: string;
  readonly threadNotHere: string;

  readonly thanksHelpful: string;
  readonly thanksUnhelpful: string;

  readonly nothingKept: string;
  readonly erased: string;
  readonly showFailed: (reference: string) => string;
  readonly eraseFailed: (reference: string) => string;
}

/** The rights by the names that Discord shows, with the one that a person needs for digests. */
export const rightNames: Readonly<
  Record<Language, Readonly<Record<Right | 'ManageGuild', string>>>
> = {
  en: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    CreatePublicThreads: 'Create Public Threads',
    ReadMessageHistory: 'Read Message History',
    ManageThreads: 'Manage Threads',
    EmbedLinks: 'Embed Links',
    ManageGuild: 'Manage Server',
  },
  es: {
    ViewChannel: 'Ver canal',
    SendMessages: 'Enviar mensajes',
    SendMessagesInThreads: 'Enviar mensajes en hilos',
    CreatePublicThreads: 'Crear hilos públicos',
    ReadMessageHistory: 'Leer el historial de mensajes',
    ManageThreads: 'Gestionar hilos',
    EmbedLinks: 'Insertar enlaces',
    ManageGuild: 'Gestionar servidor',
  },
  zh: {
    ViewChannel: '查看频道',
    SendMessages: '发送消息',
    SendMessagesInThreads: '在子区中发送消息',
    CreatePublicThreads: '创建公共子区',
    ReadMessageHistory: '阅读消息历史',
    ManageThreads: '管理子区',
    EmbedLinks: '嵌入链接',
    ManageGuild: '管理服务器',
  },
};

export const noticePhrases: Readonly<Record<Language, NoticePhrases>> = {
  en: {
    tooManyQuestions: (again) =>
      `You have asked as many questions as one person may in a minute. The next one can be asked <t:${again}:R>.`,
    tooManyInServer: (again) =>
      `This server has asked as many questions as it may in a minute. The next one can be asked <t:${again}:R>.`,
    missingRight: (right, channel) =>
      `Chaski lacks the right “${rightNames.en[right]}” in <#${channel}>. Someone who manages this server can grant it there.`,
    failed: (reference) =>
      `Something went wrong on our side. Please try again; if it happens again, tell whoever runs this bot the reference \`${reference}\`, which stands in the log.`,
    outOfDate:
      'This message is from an earlier version and its buttons no longer work. Please ask again with `/ask`.',
    passageNotFound:
      'There is no such passage in the folder; it may have been renamed. Type words of its title after `/passage` and choose one.',
    topicNotFound: 'There is no such topic in the folder. `/topics` lists them.',
    noFact: 'The folder holds no fact on that topic. `/topics` lists the topics.',
    noTextToCheck: 'That message has no text that could be compared with the folder.',
    unreadReply:
      'Discord does not show Chaski the text of a reply to this kind of message. Mention Chaski in it, or press “Follow up” under the answer.',
    threadOpened: (thread) => `The conversation goes on in <#${thread}>.`,
    threadThere: (thread) => `This answer already has a thread: <#${thread}>.`,
    threadName: (title) => `Chaski: ${title}`,
    threadNameUntitled: 'Chaski: questions and answers',
    threadStart:
      'Ask on in this thread: mention Chaski, reply to one of its messages, press “Follow up”, or use `/ask`.',
    threadStartReadingAll: 'Ask on in this thread: every message here is taken as a question.',
    threadLocked: 'This thread is locked, so Chaski cannot answer in it.',
    threadNotHere:
      'No thread can be opened here. “Follow up” carries the conversation on all the same.',
    thanksHelpful: 'Thank you. Noted as helpful.',
    thanksUnhelpful:
      'Thank you. Noted as not helpful; whoever looks after the folder will see which passages it concerned.',
    nothingKept: 'Nothing is kept about you.',
    erased:
      'Everything kept about you has been erased: conversations, answers, feedback, preferences, and that you set any digests. Answers that stand in channels stay there until they are deleted in Discord, and digests go on.',
    showFailed: (reference) =>
      `What is kept about you could not be looked up just now. That does not mean that nothing is kept. Please try again later. (Reference \`${reference}\`)`,
    eraseFailed: (reference) =>
      `What is kept about you could not be erased just now, or not all of it. Please try again later. (Reference \`${reference}\`)`,
  },
  es: {
    tooManyQuestions: (again) =>
      `Ha hecho tantas preguntas como se permiten por persona en un minuto. Podrá hacer la siguiente <t:${again}:R>.`,
    tooManyInServer: (again) =>
      `En este servidor se han hecho tantas preguntas como se permiten en un minuto. La siguiente se podrá hacer <t:${again}:R>.`,
    missingRight: (right, channel) =>
      `A Chaski le falta el permiso «${rightNames.es[right]}» en <#${channel}>. Quien administra este servidor puede concederlo allí.`,
    failed: (reference) =>
      `Algo falló de nuestro lado. Inténtelo de nuevo; si vuelve a ocurrir, comunique a quien administra este bot la referencia \`${reference}\`, que figura en el registro.`,
    outOfDate:
      'Este mensaje es de una versión anterior y sus botones ya no funcionan. Vuelva a preguntar con `/preguntar`.',
    passageNotFound:
      'No hay tal pasaje en la carpeta; quizá cambió de nombre. Escriba palabras de su título después de `/pasaje` y elija uno.',
    topicNotFound: 'No hay tal tema en la carpeta. `/temas` los enumera.',
    noFact: 'La carpeta no contiene datos sobre ese tema. `/temas` enumera los temas.',
    noTextToCheck: 'Ese mensaje no tiene texto que pueda compararse con la carpeta.',
    unreadReply:
      'Discord no muestra a Chaski el texto de una respuesta a este tipo de mensaje. Mencione a Chaski en ella o pulse «Repreguntar» bajo la respuesta.',
    threadOpened: (thread) => `La conversación sigue en <#${thread}>.`,
    threadThere: (thread) => `Esta respuesta ya tiene un hilo: <#${thread}>.`,
    threadName: (title) => `Chaski: ${title}`,
    threadNameUntitled: 'Chaski: preguntas y respuestas',
    threadStart:
      'Siga preguntando en este hilo: mencione a Chaski, responda a uno de sus mensajes, pulse «Repreguntar» o use `/preguntar`.',
    threadStartReadingAll:
      'Siga preguntando en este hilo: cada mensaje se toma aquí como una pregunta.',
    threadLocked: 'Este hilo está bloqueado, por lo que Chaski no puede responder en él.',
    threadNotHere:
      'Aquí no se puede abrir un hilo. «Repreguntar» continúa la conversación de todos modos.',
    thanksHelpful: 'Gracias. Se anotó como útil.',
    thanksUnhelpful:
      'Gracias. Se anotó como no útil; quien cuida la carpeta verá a qué pasajes se refería.',
    nothingKept: 'No se conserva nada sobre usted.',
    erased:
      'Se borró todo lo que se conservaba sobre usted: conversaciones, respuestas, valoraciones, preferencias y la constancia de que configuró boletines. Las respuestas publicadas en los canales siguen allí hasta que se eliminen en Discord, y los boletines continúan.',
    showFailed: (reference) =>
      `En este momento no se pudo consultar lo que se conserva sobre usted. Eso no significa que no se conserve nada. Inténtelo más tarde. (Referencia \`${reference}\`)`,
    eraseFailed: (reference) =>
      `En este momento no se pudo borrar lo que se conserva sobre usted, o no todo. Inténtelo más tarde. (Referencia \`${reference}\`)`,
  },
  zh: {
    tooManyQuestions: (again) => `一分钟内可提的问题已达个人上限，<t:${again}:R>可以再问。`,
    tooManyInServer: (again) => `本服务器一分钟内可提的问题已达上限，<t:${again}:R>可以再问。`,
    missingRight: (right, channel) =>
      `Chaski 在 <#${channel}> 缺少“${rightNames.zh[right]}”权限，服务器管理者可在该频道授予。`,
    failed: (reference) =>
      `我方出了差错，请再试一次。如果再次出现，请将日志编号 \`${reference}\` 告知本机器人的运营者。`,
    outOfDate: '这条消息来自旧版本，按钮已经失效。请用 `/提问` 重新提问。',
    passageNotFound:
      '资料库中没有这一条目，可能已经改名。请在 `/条目` 后输入标题中的字词，再从中选择。',
    topicNotFound: '资料库中没有这一主题。`/主题` 列出全部主题。',
    noFact: '资料库在这一主题下没有事实条目。`/主题` 列出全部主题。',
    noTextToCheck: '那条消息没有可以与资料库比较的文字。',
    unreadReply:
      '对这类消息的回复，Discord 不向 Chaski 显示文字。请在回复中提及 Chaski，或按回答下方的“追问”按钮。',
    threadOpened: (thread) => `对话在 <#${thread}> 继续。`,
    threadThere: (thread) => `这个回答已有子区：<#${thread}>。`,
    threadName: (title) => `Chaski：${title}`,
    threadNameUntitled: 'Chaski：问与答',
    threadStart: '可在本子区继续提问：提及 Chaski、回复它的消息、按“追问”按钮，或使用 `/提问`。',
    threadStartReadingAll: '可在本子区继续提问：这里的每条消息都会当作问题来回答。',
    threadLocked: '本子区已锁定，Chaski 无法在此回答。',
    threadNotHere: '这里不能开设子区，按“追问”按钮同样可以接着问。',
    thanksHelpful: '谢谢，已记为“有帮助”。',
    thanksUnhelpful: '谢谢，已记为“没有帮助”，资料库的维护者会看到涉及哪些条目。',
    nothingKept: '没有保存任何与本人有关的内容。',
    erased:
      '所保存的与本人有关的内容已全部删除，包括对话、回答、评价、偏好以及由本人设置简报的记录。已发布在频道里的回答仍在原处，需在 Discord 中删除；简报照常发布。',
    showFailed: (reference) =>
      `暂时无法查阅所保存的内容，这并不表示没有保存任何内容。请稍后再试。（日志编号 \`${reference}\`）`,
    eraseFailed: (reference) =>
      `暂时未能删除所保存的内容，或未能全部删除。请稍后再试。（日志编号 \`${reference}\`）`,
  },
};
