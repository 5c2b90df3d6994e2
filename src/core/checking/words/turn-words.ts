import type { Language } from '../../passages/language.ts';

type Patterns = Readonly<Record<Language, RegExp>>;

/** Verbs by which something becomes more, or less. */
export const turnWords: Readonly<Record<'up' | 'down', Patterns>> = {
  up: {
    en: /\b(?:rose|risen|rises?|rising|grew|grown|grows?|growing|increas(?:ed|es|ing)|climb(?:ed|s)|jump(?:ed|s)|surg(?:ed|es)|soar(?:ed|s)|expand(?:ed|s)|(?:went|gone|goes) up|(?:is|are|was|were) up|doubled|tripled)\b/iu,
    es: /(?<!\p{L})(?:aument(?:ó|aron|a|an|ado|aba)|creci(?:ó|eron|do)|crec(?:e|en)|subi(?:ó|eron|do)|sub(?:e|en)|increment(?:ó|aron|ado)|se (?:dispar|duplic|triplic|elev)(?:ó|aron))(?!\p{L})/iu,
    zh: /增长|增加|上升|上涨|提高|攀升|激增|大增|翻番|翻倍/u,
  },
  down: {
    en: /\b(?:fell|fallen|falls?|falling|drop(?:ped|s)|declin(?:ed|es|ing)|decreas(?:ed|es|ing)|shrank|shrunk|slump(?:ed|s)|plung(?:ed|es)|(?:went|gone|goes) down|(?:is|are|was|were) down|slid|plummet(?:ed|s)|tumbl(?:ed|es)|halved)\b/iu,
    es: /(?<!\p{L})(?:cay(?:ó|eron)|ca(?:e|en|ído)|baj(?:ó|aron|a(?= en(?!\p{L}))|an|ado)|disminuy(?:ó|eron|e|en)|disminuido|se redu(?:jo|jeron|ce|cen)|descendi(?:ó|eron)|retrocedi(?:ó|eron)|se (?:contraj(?:o|eron)|desplom(?:ó|aron)))(?!\p{L})/iu,
    zh: /下降|减少|下跌|下滑|降低|萎缩|缩减|锐减|大减|大跌/u,
  },
};

/** What stands beside years, and says nothing of what is counted. */
export const besideYears: Patterns = {
  en: /\b(?:in|from|to|between|and|since|during|over|by)(?=\s+\d{4})|\b(?:has|have|had)\b|\d{4}/giu,
  es: /(?<!\p{L})(?:en|de|a|del|al|entre|y|desde|hasta|durante)(?=\s+\d{4})|(?<!\p{L})(?:ha|han|había)(?!\p{L})|\d{4}/giu,
  zh: /\d{4}年?|[到至从]|期间|之间|了/gu,
};

/** Say that something is so on average of several years, and of none of them. */
export const averaged: Patterns = {
  en: /\bon average\b|\b(?:a|per) year since\b/iu,
  es: /(?<!\p{L})(?:en|de) promedio(?!\p{L})|(?<!\p{L})promedio anual(?!\p{L})/iu,
  zh: /年均|平均每年/u,
};
