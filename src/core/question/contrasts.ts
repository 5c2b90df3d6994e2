import type { Language } from '../passages/language.ts';

type Contrast = readonly [one: RegExp, other: RegExp];

// Two things of one kind that a word search takes for each other, since all else around them is the same.
const contrasts: Readonly<Record<Language, readonly Contrast[]>> = {
  en: [
    [/\bimport/iu, /\bexport|\bs(?:ell|old|ales)\b/iu],
    [/\bgenerat(?:ion|ing|e|es|or)/iu, /\bdistribut/iu],
    [/\b(?:second|phase (?:two|2|ii))\b/iu, /\b(?:first|phase (?:one|1|i)|initial)\b/iu],
    [/\bthird\b/iu, /\b(?:first|second|initial)\b/iu],
  ],
  es: [
    [/(?<!\p{L})import(?:a|ó|an|ar|aci)/iu, /(?<!\p{L})export|(?<!\p{L})ventas(?!\p{L})/iu],
    [/(?<!\p{L})genera(?:ción|dora|r|n)/iu, /(?<!\p{L})distribu/iu],
    [/(?<!\p{L})segund[oa]/iu, /(?<!\p{L})(?:primer[oa]?|inicial)(?!\p{L})/iu],
    [/(?<!\p{L})tercer[oa]?(?!\p{L})/iu, /(?<!\p{L})(?:primer[oa]?|segund[oa]|inicial)(?!\p{L})/iu],
  ],
  zh: [
    [/进口|购自|从中国(?:买|购)/u, /出口|销往|卖到/u],
    [/发电/u, /配电/u],
    [/二期|第二|二阶段/u, /一期|首批|第一|首次|首期/u],
    [/三期|第三/u, /一期|二期|首批|第一|第二/u],
  ],
};

/** Whether a question asks of one thing and a text tells only of the other that it is easily taken for. */
export function tellsOfTheOther(question: string, text: string, language: Language): boolean {
  return contrasts[language].some(([one, other]) => {
    const asked = one.test(question)
      ? [one, other]
      : other.test(question)
        ? [other, one]
        : undefined;
    if (asked === undefined) return false;
    const [wanted, unwanted] = asked;
    if (wanted === undefined || unwanted === undefined || unwanted.test(question)) return false;
    return unwanted.test(text) && !wanted.test(text);
  });
}
