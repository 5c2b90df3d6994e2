import { longestQuestion, shortestQuestion } from '../core/question/clean-question.ts';
import type { Language } from '../core/passages/language.ts';

interface Phrases {
  readonly welcome: string;
  readonly help: string;
  readonly noPassage: (id: string) => string;
  readonly passageUse: string;
  readonly noTopic: (name: string) => string;
  readonly noDigest: string;
  readonly unknownCommand: (command: string) => string;
  readonly failed: (reference: string) => string;
}

export const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    welcome:
      'Chaski answers questions on Peru–China engagement from its folder of passages. /help says how.',
    help: `Type a question of ${shortestQuestion} to ${longestQuestion} characters in English, Spanish or Chinese.
/passage ID   a whole passage with its sources
/topics       the topics, with the number of passages
/sources [T]  what the folder rests on, of one topic if named
/fact [T]     a fact with its source, of one topic if named
/digest       today's digest: a few facts as a channel would get them
/help         this help
/quit         the end (also Ctrl-D)`,
    noPassage: (id) => `There is no passage ${id}. The ids stand under each answer.`,
    noTopic: (name) => `There is no topic ${name}. /topics lists them.`,
    passageUse: 'Write the id after it: /passage ID. The ids stand under each answer.',
    noDigest: 'The folder holds nothing for a digest.',
    unknownCommand: (command) => `${command} is no command. /help lists them.`,
    failed: (reference) =>
      `That went wrong; nothing is lost. Try it again. (Reference ${reference} in the log.)`,
  },
  es: {
    welcome:
      'Chaski responde preguntas sobre la relación Perú–China a partir de su carpeta de pasajes. /help explica cómo.',
    help: `Escriba una pregunta de ${shortestQuestion} a ${longestQuestion} caracteres en español, inglés o chino.
/passage ID   un pasaje completo con sus fuentes
/topics       los temas, con su número de pasajes
/sources [T]  las fuentes de la carpeta, de un tema si se nombra
/fact [T]     un dato con su fuente, de un tema si se nombra
/digest       el boletín de hoy: unos datos, como los recibiría un canal
/help         esta ayuda
/quit         terminar (también Ctrl-D)`,
    noPassage: (id) => `No hay un pasaje ${id}. Los identificadores figuran bajo cada respuesta.`,
    noTopic: (name) => `No hay un tema ${name}. /topics los enumera.`,
    passageUse: 'Escriba después el identificador: /passage ID. Figuran bajo cada respuesta.',
    noDigest: 'La carpeta no contiene nada para un boletín.',
    unknownCommand: (command) => `${command} no es una orden. /help las enumera.`,
    failed: (reference) =>
      `Algo falló; no se perdió nada. Inténtelo de nuevo. (Referencia ${reference} en el registro.)`,
  },
  zh: {
    welcome: 'Chaski 依据资料库回答有关秘鲁与中国往来的问题。输入 /help 查看用法。',
    help: `请用中文、英文或西班牙文输入${shortestQuestion}至${longestQuestion}个字符的问题。
/passage ID   查看完整条目及其来源
/topics       主题及条目数
/sources [T]  资料来源（可指定主题）
/fact [T]     一条带来源的事实（可指定主题）
/digest       今天的简报：频道会收到的几条事实
/help         本说明
/quit         退出（或按 Ctrl-D）`,
    noPassage: (id) => `没有编号为 ${id} 的条目。编号列在每个回答下方。`,
    noTopic: (name) => `没有主题 ${name}。/topics 列出全部主题。`,
    passageUse: '请在后面写上编号：/passage ID。编号列在每个回答下方。',
    noDigest: '资料库中没有可用于简报的内容。',
    unknownCommand: (command) => `没有 ${command} 这个命令。/help 列出全部命令。`,
    failed: (reference) => `出了差错，没有丢失任何内容，请再试一次。（日志编号 ${reference}）`,
  },
};
