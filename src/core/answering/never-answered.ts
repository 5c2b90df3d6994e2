import type { Language } from '../passages/language.ts';

// Advice, forecasts, tasks and private data: no folder of facts answers them, whatever they name.
const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\bshould (?:i|we|my|investors|one)\b|\b(?:do you|would you) (?:recommend|advise|think)\b|\bis it (?:a )?(?:good|wise|safe|worth)\b|\bworth (?:buying|investing)\b/iu,
    /\b(?:write|compose|draft|code|translate|sing|invent|pretend|role-?play|imagine)\b|\b(?:poem|joke|essay|haiku|song|recipe|tweet)\b/iu,
    /\b(?:home|private|personal|email|e-mail) (?:address|phone|number|account|life)\b|\b(?:phone|passport|mobile) number\b|\bwhere does .* live\b|\b(?:salary|wife|husband|girlfriend|children|religion) of\b/iu,
    /\b(?:will|predict|forecast|prediction)\b.*\b(?:20[3-9]\d|next (?:year|decade|century)|price of (?:copper|gold)|stock|share price|win the)\b/iu,
  ],
  es: [
    /\b(?:deber[ií]a|debo|me conviene|conviene|recomiendas?|recomienda|aconsejas?|vale la pena|es buena idea|qu[eé] opinas|crees que)\b/iu,
    /\b(?:escribe|escr[ií]beme|redacta|comp[oó]n|traduce|programa|inventa|imagina|canta|haz(?:me)?)\b|\b(?:poema|chiste|ensayo|canci[oó]n|receta)\b/iu,
    /\b(?:direcci[oó]n|tel[eé]fono|correo|n[uú]mero) (?:personal|particular|privad[oa]|de casa|de celular)\b|\bd[oó]nde vive\b|\b(?:sueldo|salario|espos[oa]|hijos|religi[oó]n) de\b|\b(?:tel[eé]fono|celular) (?:de|del)\b/iu,
    /\b(?:predice|pron[oó]stico|pronostica|predicci[oó]n)\b/iu,
  ],
  zh: [
    /应不应该|该不该|我(?:应|该)|值得(?:投资|买)|建议(?:我|买)|你(?:怎么看|觉得|认为)|要不要/u,
    /写(?:一)?(?:首|篇|个|段|封)|翻译(?:一下|成|以下|这)|讲个|编(?:一)?(?:个|首)|(?:诗|笑话|歌词|作文|菜谱)/u,
    /(?:手机|电话|身份证|护照)号|家庭住址|私人(?:电话|住址|邮箱)|住在哪|(?:工资|薪水|妻子|丈夫|孩子|宗教)/u,
    /预测(?!了|称)|会涨|会跌/u,
  ],
};

/** Whether a question asks for something that is never a passage's to tell. */
export function isNeverAnswered(question: string, language: Language): boolean {
  return patterns[language].some((pattern) => pattern.test(question));
}
