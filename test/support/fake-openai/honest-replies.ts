import { selectLexically } from './lexical-selection.ts';
import {
  repairDataSchema,
  selectDataSchema,
  understandDataSchema,
  type PromptName,
} from './prompt-data.ts';
import { reading } from './reading.ts';

export function languageOf(text: string): 'en' | 'es' | 'zh' {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /[¿¡ñáéíóú]|\b(?:que|el|la|los|del|cuál|quién)\b/iu.test(text) ? 'es' : 'en';
}

/** What an honest model replies; it needs none, and does no more than count words. */
export function honestReply(prompt: PromptName, data: unknown): object {
  switch (prompt) {
    case 'understand': {
      const { question, conversation } = understandDataSchema.parse(data);
      const before = conversation.at(-1)?.question;
      const leans = before !== undefined && question.length < before.length;
      const standalone = leans ? `${before} ${question}` : question;
      const language = languageOf(question);
      const phrases = { en: [], es: [], zh: [], [language]: [standalone.slice(0, 100)] };
      return reading({ parts: [standalone], language, phrases });
    }
    case 'select': {
      const { answerable, chosen } = selectLexically(selectDataSchema.parse(data));
      const units = chosen.map(({ id }) => ({ id, edit: 'verbatim', text: null }));
      return { answerable, units, missing: '' };
    }
    case 'repair': {
      const { units } = repairDataSchema.parse(data);
      return { units: units.map(({ unit }) => ({ unit, edit: 'verbatim', text: null })) };
    }
  }
}
