import {
  longestQuestion,
  shortestQuestion,
  type CleanedQuestion,
} from '../core/answering/clean-question.ts';
import { languages, type Language } from '../core/passages/language.ts';
import type { Kind } from '../core/passages/passage.ts';

interface Phrases {
  readonly welcome: string;
  readonly help: string;
  readonly sources: string;
  readonly asOf: string;
  readonly noAddress: string;
  readonly noDate: string;
  readonly noPassage: (id: string) => string;
  readonly passageUse: string;
  readonly noTopic: (name: string) => string;
  readonly unknownCommand: (command: string) => string;
  readonly tooShort: (length: number) => string;
  readonly tooLong: (length: number) => string;
  readonly failed: (reference: string) => string;
  readonly saidBy: string;
  readonly contradicts: string;
  readonly supersedes: string;
  readonly supersededBy: string;
  readonly kinds: Readonly<Record<Kind, string>>;
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
/help         this help
/quit         the end (also Ctrl-D)`,
    sources: 'Sources',
    asOf: 'as of',
    noAddress: 'no address established',
    noDate: 'no date established',
    noPassage: (id) => `There is no passage ${id}. The ids stand under each answer.`,
    noTopic: (name) => `There is no topic ${name}. /topics lists them.`,
    passageUse: 'Write the id after it: /passage ID. The ids stand under each answer.',
    unknownCommand: (command) => `${command} is no command. /help lists them.`,
    tooShort: (length) =>
      `A question has ${shortestQuestion} to ${longestQuestion} characters; this one has ${length}. Write a little more.`,
    tooLong: (length) =>
      `A question has ${shortestQuestion} to ${longestQuestion} characters; this one has ${length}. Shorten it.`,
    failed: (reference) =>
      `That went wrong; nothing is lost. Try it again. (Reference ${reference} in the log.)`,
    saidBy: 'Said by',
    contradicts: 'Contradicted by',
    supersedes: 'Brings up to date',
    supersededBy: 'Brought up to date by',
    kinds: {
      fact: 'fact',
      figure: 'figure',
      projection: 'projection',
      allegation: 'allegation',
      analysis: 'analysis',
      position: 'position',
    },
  },
  es: {
    welcome:
      'Chaski responde preguntas sobre la relación Perú–China a partir de su carpeta de pasajes. /help explica cómo.',
    help: `Escriba una pregunta de ${shortestQuestion} a ${longestQuestion} caracteres en español, inglés o chino.
/passage ID   un pasaje completo con sus fuentes
/topics       los temas, con su número de pasajes
/sources [T]  las fuentes de la carpeta, de un tema si se nombra
/fact [T]     un dato con su fuente, de un tema si se nombra
/help         esta ayuda
/quit         terminar (también Ctrl-D)`,
    sources: 'Fuentes',
    asOf: 'a',
    noAddress: 'sin dirección establecida',
    noDate: 'sin fecha establecida',
    noPassage: (id) => `No hay un pasaje ${id}. Los identificadores figuran bajo cada respuesta.`,
    noTopic: (name) => `No hay un tema ${name}. /topics los enumera.`,
    passageUse: 'Escriba después el identificador: /passage ID. Figuran bajo cada respuesta.',
    unknownCommand: (command) => `${command} no es una orden. /help las enumera.`,
    tooShort: (length) =>
      `Una pregunta tiene de ${shortestQuestion} a ${longestQuestion} caracteres; esta tiene ${length}. Escriba un poco más.`,
    tooLong: (length) =>
      `Una pregunta tiene de ${shortestQuestion} a ${longestQuestion} caracteres; esta tiene ${length}. Acórtela.`,
    failed: (reference) =>
      `Algo falló; no se perdió nada. Inténtelo de nuevo. (Referencia ${reference} en el registro.)`,
    saidBy: 'Lo dice',
    contradicts: 'Lo contradice',
    supersedes: 'Actualiza',
    supersededBy: 'Actualizado por',
    kinds: {
      fact: 'hecho',
      figure: 'cifra',
      projection: 'proyección',
      allegation: 'acusación',
      analysis: 'análisis',
      position: 'posición',
    },
  },
  zh: {
    welcome: 'Chaski 依据资料库回答有关秘鲁与中国往来的问题。输入 /help 查看用法。',
    help: `请用中文、英文或西班牙文输入${shortestQuestion}至${longestQuestion}个字符的问题。
/passage ID   查看完整条目及其来源
/topics       主题及条目数
/sources [T]  资料来源（可指定主题）
/fact [T]     一条带来源的事实（可指定主题）
/help         本说明
/quit         退出（或按 Ctrl-D）`,
    sources: '来源',
    asOf: '截至',
    noAddress: '网址未能确认',
    noDate: '日期未能确认',
    noPassage: (id) => `没有编号为 ${id} 的条目。编号列在每个回答下方。`,
    noTopic: (name) => `没有主题 ${name}。/topics 列出全部主题。`,
    passageUse: '请在后面写上编号：/passage ID。编号列在每个回答下方。',
    unknownCommand: (command) => `没有 ${command} 这个命令。/help 列出全部命令。`,
    tooShort: (length) =>
      `问题应为${shortestQuestion}至${longestQuestion}个字符，现有${length}个，请再写详细一些。`,
    tooLong: (length) =>
      `问题应为${shortestQuestion}至${longestQuestion}个字符，现有${length}个，请缩短。`,
    failed: (reference) => `出了差错，没有丢失任何内容，请再试一次。（日志编号 ${reference}）`,
    saidBy: '出处',
    contradicts: '与之相左',
    supersedes: '更新了',
    supersededBy: '已由其更新',
    kinds: {
      fact: '事实',
      figure: '数据',
      projection: '预测',
      allegation: '指控',
      analysis: '分析',
      position: '立场',
    },
  },
};

/** What is wrong with a question, in a person's language. */
export function refusalOf(
  cleaned: Extract<CleanedQuestion, { ok: false }>,
  language: Language,
): string {
  const { tooShort, tooLong } = phrases[language];
  return cleaned.reason === 'too-short' ? tooShort(cleaned.length) : tooLong(cleaned.length);
}

/** The language of the person at this machine, English where it is none of ours. */
export function localLanguage(): Language {
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  return languages.find((language) => locale.startsWith(language)) ?? 'en';
}
