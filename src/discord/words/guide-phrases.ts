import type { Language } from '../../core/passages/language.ts';

/** What `/help` says. */
export interface GuidePhrases {
  readonly helpTitle: string;
  readonly helpWhat: string;
  readonly helpCommands: string;
  readonly helpExamples: string;
  readonly helpFollowUps: string;
  readonly helpPrivacy: string;
  readonly helpInvite: (address: string) => string;
}

export const guidePhrases: Readonly<Record<Language, GuidePhrases>> = {
  en: {
    helpTitle: 'Chaski',
    helpWhat:
      'Chaski answers questions on Peru–China engagement from a folder of checked passages. Every sentence names its source. Where the folder does not hold the answer, it says so.',
    helpCommands: [
      '`/ask` a question, in English, Spanish or Chinese',
      '`/check` a claim: is it what the folder says?',
      '`/passage` a whole passage with its sources',
      '`/sources` what the folder rests on',
      '`/topics` what it is about',
      '`/fact` a fact with its source',
      '`/digest set` a few facts a day in a channel, for those who manage the server',
      '`/privacy show` and `/privacy erase` what is kept about you',
      'On a message: Apps → Check this claim',
    ].join('\n'),
    helpExamples: 'Try one of these:',
    helpFollowUps:
      'To ask on, press “Follow up” or “Continue in a thread” under an answer, mention Chaski, or write to it directly.',
    helpPrivacy:
      'A question is kept only as long as its conversation: until 30 days without use, or until `/privacy erase`.',
    helpInvite: (address) => `To add Chaski to a server: <${address}>`,
  },
  es: {
    helpTitle: 'Chaski',
    helpWhat:
      'Chaski responde preguntas sobre la relación Perú–China a partir de una carpeta de pasajes verificados. Cada frase cita su fuente. Si la carpeta no contiene la respuesta, lo dice.',
    helpCommands: [
      '`/preguntar` una pregunta, en español, inglés o chino',
      '`/verificar` una afirmación: ¿es lo que dice la carpeta?',
      '`/pasaje` un pasaje completo con sus fuentes',
      '`/fuentes` las fuentes en que se basa la carpeta',
      '`/temas` los temas que trata',
      '`/dato` un dato con su fuente',
      '`/boletín configurar` unos datos cada día en un canal, para quien administra el servidor',
      '`/privacidad mostrar` y `/privacidad borrar` lo que se conserva sobre usted',
      'En un mensaje: Aplicaciones → Verificar esta afirmación',
    ].join('\n'),
    helpExamples: 'Pruebe con una de estas preguntas:',
    helpFollowUps:
      'Para seguir preguntando, pulse «Repreguntar» o «Seguir en un hilo» bajo una respuesta, mencione a Chaski o escríbale directamente.',
    helpPrivacy:
      'Una pregunta se conserva solo mientras dura su conversación: hasta 30 días sin uso o hasta `/privacidad borrar`.',
    helpInvite: (address) => `Para añadir Chaski a un servidor: <${address}>`,
  },
  zh: {
    helpTitle: 'Chaski',
    helpWhat:
      'Chaski 依据一个经过核对的资料库，回答有关秘鲁与中国往来的问题。每句话都注明来源；资料库中没有答案时会如实说明。',
    helpCommands: [
      '`/提问` 提问，可用中文、英文或西班牙文',
      '`/核查` 核查一种说法是否与资料库一致',
      '`/条目` 阅读完整条目及其来源',
      '`/来源` 查看资料库所依据的来源',
      '`/主题` 查看资料库的主题',
      '`/事实` 读一条附有来源的事实',
      '`/每日简报 设置` 每天在频道发布几条事实，由服务器管理者设置',
      '`/隐私 查看` 与 `/隐私 删除` 查看或删除所保存的内容',
      '在消息上：应用 → 核查这一说法',
    ].join('\n'),
    helpExamples: '不妨试试这些问题：',
    helpFollowUps: '要接着问，可按回答下方的“追问”或“在子区继续”，也可提及 Chaski 或给它发私信。',
    helpPrivacy: '问题只随对话保存：30天无人使用，或执行 `/隐私 删除`，即不再保存。',
    helpInvite: (address) => `将 Chaski 添加到服务器：<${address}>`,
  },
};
