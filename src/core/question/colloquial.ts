import type { Language } from '../passages/language.ts';

type Replacement = readonly [pattern: RegExp, by: string];

/** How people shorten words on a phone, each with the word that it stands for. */
const replacements: Readonly<Record<Language, readonly Replacement[]>> = {
  en: [
    [/\bwho(?:['’]?s) got\b/giu, 'who has'],
    [/\b(?:unis?)\b/giu, 'university'],
    [/\b(what|who|where|when|how|that|there|here)(?:['’]?s)\b/giu, '$1 is'],
    [/\b(who|what|where|how)(?:['’]?d)\b/giu, '$1 did'],
    [/\b(who|what|where|how)(?:['’]?re)\b/giu, '$1 are'],
    [/\bUS\b(?!\$)/gu, 'United States'],
    [/\bthe us\b(?!\$)/giu, 'the United States'],
    // "What does it cost us?" is no country, "us reaction" and "does us say" are.
    [
      /\bus(?= (?:government|reaction|response|position|stance|view|views|opinion|line|policy|embassy|ambassador|military|army|navy|troops|state department|senate|congress|officials?|warnings?|concerns?|pressure|tariffs?|sanctions?|interests?|compan(?:y|ies)|firms?|investment|mines?|trade|influence|rivalry)\b)/giu,
      'United States',
    ],
    [
      /(?<=\b(?:does|did|is|has|will|would|china vs|china or|china and|versus) )us(?= \w)/giu,
      'United States',
    ],
    [/\b(who|what|where|when|how|why) even\b/giu, '$1'],
    [/(?<!\p{L})u(?!\p{L})/giu, 'you'],
    [/(?<!\p{L})r(?!\p{L})/giu, 'are'],
    [/(?<!\p{L})ur(?!\p{L})/giu, 'your'],
    [/^(?:and |but |so )?(?:how come|what(?: is|'s|s)? the reason)(?=\W*$)/giu, 'why'],
    [/(?<!\p{L})y(?!\p{L})/giu, 'why'],
    [/\btho\b/giu, 'though'],
    [/\babt\b/giu, 'about'],
    [/\b(?:bc|bcuz|cuz|coz|cus)\b/giu, 'because'],
    [/^n\b/giu, 'and'],
    [/\bgov(?:t|mt)?\b/giu, 'government'],
    [
      /\b(china|peru|chile|brazil|bolivia|cosco|huawei|chancay|chinalco|zijin|shougang|beijing|lima)['’]?s\b/giu,
      '$1',
    ],
    [/\b(yrs?)\b/giu, 'years'],
    [/\b(\d+)\s?k\b/giu, '$1 thousand'],
    [/\bbn\b/giu, 'billion'],
    [/\bmn\b/giu, 'million'],
  ],
  es: [
    [/(?<!\p{L})(?:xq|pq|xk|porq|x q|x que|por q)(?!\p{L})/giu, 'por qué'],
    [
      /^[¿\s]*(?:y )?(?:a qu[eé] se debe|cu[aá]l (?:es|fue) (?:la raz[oó]n|el motivo)|qu[eé] motivo)(?= eso\W*$|\W*$)/giu,
      'por qué',
    ],
    [/(?<!\p{L})(?:q|k|ke)(?!\p{L})/giu, 'qué'],
    [/(?<!\p{L})(?:kien|qn)(?!\p{L})/giu, 'quién'],
    [/(?<!\p{L})pa(?!\p{L})/giu, 'para'],
    [/(?<!\p{L})(?<!lotes? )x(?!\p{L})/giu, 'por'],
    [/(?<!\p{L})d(?!\p{L})/giu, 'de'],
    [/(?<!\p{L})(?:tb|tmb|tbn|tambn)(?!\p{L})/giu, 'también'],
    [/(?<!\p{L})(?:cdo|cndo)(?!\p{L})/giu, 'cuándo'],
    [/(?<!\p{L})(?:eeuu|ee\.?\s?uu\.?|usa)(?!\p{L})/giu, 'Estados Unidos'],
  ],
  zh: [
    [/到底(?!部)|究竟/gu, ''],
    [/啥时候|几时|几号/gu, '什么时候'],
    [/^(?:那|其)?(?:理由|原因)(?:何在|是什么|呢)?(?=[？?\s]*$)/gu, '为什么'],
    [/为啥|图啥|凭啥/gu, '为什么'],
    // "The price being what": at its end, a clause asks with it for a thing and not for a reason.
    [/(?<=\p{Script=Han}{2})(?<![是却又竟底])为何(?=\s*(?:[，,。？?；;]|$))/gu, '是什么'],
    [/干[嘛吗](?!\s*(?:[，,。？?；;！!用的呢啊呀]|$))/gu, '为什么'],
    [/干啥|干[嘛吗]/gu, '做什么'],
    [/啥子|啥/gu, '什么'],
    [/咋样/gu, '怎么样'],
    [/咋/gu, '怎么'],
    [/美刀|美金|刀乐/gu, '美元'],
    [/老美/gu, '美国'],
    [/(\d),(\d{2})亿/gu, '$1.$2亿'],
  ],
};

/** Spells out what is shortened or slang, so that it can be read and searched for. */
export function withoutSlang(text: string, language: Language): string {
  return replacements[language].reduce((rest, [pattern, by]) => rest.replace(pattern, by), text);
}
