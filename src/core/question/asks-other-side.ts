import type { Language } from '../passages/language.ts';

const patterns: Readonly<Record<Language, RegExp>> = {
  en: /^(?:and |but |so )?(?:(?:who|does any(?:one|body)|is there anyone|do any) (?:\w+ ){0,3}?(?:disagrees?|disputes?|denies|deny|objects?|contradicts?|doubts?|says? otherwise)|what does the other side say|what do (?:the )?(?:critics|others|sceptics|skeptics) say|is (?:that|this|it) disputed)\b/iu,
  es: /^¿?(?:y |pero )?(?:qui[eé]n(?:es)?|alguien|hay quien|hay alguien que) (?:\p{L}+ ){0,3}?(?:discrepan?|niegan?|disputan?|contradicen?|contradice|cuestionan?|duda|dudan|opinan? lo contrario|dicen? lo contrario|no est[aá]n? de acuerdo)|^¿?(?:y )?qu[eé] dice (?:la otra parte|el otro lado)|^¿?(?:y )?qu[eé] dicen (?:los cr[ií]ticos|los otros|los dem[aá]s)/iu,
  zh: /^(?:那|有)?(?:谁|有没有人|有人)(?:表示|对此|对这)?(?:不同意|反对|否认|质疑|反驳|有异议)|^(?:那)?(?:对方|另一方|反方|批评者)(?:又)?(?:怎么说|怎么看|有什么说法)/u,
};

/** Whether a question only asks who says otherwise than what was answered last. */
export function asksForOtherSide(question: string, language: Language): boolean {
  return patterns[language].test(question.trim());
}
