import type { Language } from '../../passages/language.ts';

/** Asks for what is to come, so that what was counted is no answer: "how much will it move?" */
export const toCome: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:will|would|going to|gonna|expect\p{L}*|forecast\p{L}*|project(?:ed|ions?)|plan(?:s|ned)?|target|hopes?|wants?|intends?|next|future|by 20\d\d|capacity|can|could|design\p{L}*)\b/iu,
  es: /(?<!\p{L})(?:va a|van a|\p{L}{2,}r[aá]n?|esperan?|esperad[oa]s?|prev[eé]n?|previst[oa]s?|proyect\p{L}*|pronostic\p{L}*|planea\p{L}*|piensan? \p{L}+r|quieren? \p{L}+r|meta|pr[oó]xim[oa]s?|futuro|capacidad|puede[ns]?|podr[ií]an?)(?!\p{L})/iu,
  zh: /将|会|预[计测期估]|计划|打算|准备|目标|未来|以后|明年|设计|能力|[可能]以?(?:达到|处理|停)|产能/u,
};
