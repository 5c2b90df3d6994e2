import type { Language } from '../../passages/language.ts';

/** Words by which a follow-up means another thing of the kind that was spoken of. */
export interface OneWords {
  /** Means it by what is its own, in the group `own`: "the Hong Kong one", "the one to Ica", "el de Ica". */
  readonly ones: readonly RegExp[];
  /** Means one that was not spoken of. */
  readonly other: RegExp;
  /** Asks the last question of it: "same question for". */
  readonly sameQuestion: RegExp;
  /** Asks the other way round, and what else is said with it. */
  readonly otherWay: RegExp;
  /** Peru and China and what is of each, which then change places; a word with its form for the other. */
  readonly swaps: readonly (readonly [one: string, other: string])[];
  /** Asks for the word of whoever was asked for it on something else, in the group `own`. */
  readonly onMatter: RegExp;
  /** A question for the word of SPEAKER on MATTER. */
  readonly wordOn: string;
  /** Asks which of two is ahead in something. */
  readonly whichOfBoth: RegExp;
  /** In what, by the relations that tell it. */
  readonly measures: readonly (readonly [said: RegExp, told: readonly string[]])[];
  /** A question for something of which the name stands for NAME. */
  readonly andName: string;
}

const dear = ['cost', 'price', 'investment-made'];
const big = ['capacity', 'throughput', 'production', 'length'];
const traffic = ['throughput'];
const output = ['production'];
const progress = ['status'];

export const oneWords: Readonly<Record<Language, OneWords>> = {
  en: {
    ones: [
      /\bthe (?:(?:freight|passenger|fast|other) )?one (?:to|in|of|from|at|for|by|near|with) (?:the )?(?<own>\p{L}+(?: \p{L}+)?)(?=[,?.!]|$| (?:is|are|was|does|did|has|same|then|too)\b)/iu,
      /(?<!\bsame as )\bthe (?!(?:other|first|second|third|last|next|same|new|old|big|small|main|only|right|wrong|big(?:gest|ger)|largest|cheapest|latest|former|latter|previous|no|number|next)\b)(?:(?:freight|passenger|fast) )?(?<own>\p{L}+(?: \p{L}+)?) one\b(?! (?:of|in|that|who|which))/iu,
    ],
    other: /\bother\b/iu,
    sameQuestion: /,? *\b(?:the )?same (?:question|thing)(?: (?:for|about|on|with))?\b|\bagain\b/iu,
    otherWay:
      /\b(?:the )?(?:other|opposite) (?:way (?:a?round)?|direction)\b|\bvice versa\b|\bin reverse\b/iu,
    swaps: [
      ['peruvians', 'chinese people'],
      ['peruvian', 'chinese'],
      ['peru', 'china'],
      ['lima', 'beijing'],
    ],
    onMatter:
      /^(?:(?:and|so|but|ok)[\s,]+)*(?:what about |how about )?(?:about|on|of|regarding) (?<own>(?:the )?\p{L}+(?: \p{L}+){0,3})\W*$/iu,
    wordOn: 'what does SPEAKER say about MATTER',
    whichOfBoth:
      /^(?:(?:and|so|but|ok|then)[\s,]+)*(?:which|what)(?: (?:one|mine|port|road|hospital|firm|company|railway|line))?(?: of (?:the )?(?:two|both|them|these|those))?(?= |$).{0,12}?\b(?:more|most|bigger|biggest|larger|largest|costlier|dearer|pricier|cheaper|better|further|longer|ahead|busier|busiest)\b.{0,16}$/iu,
    measures: [
      [/\b(?:cost|dear|pric|cheap|expens)/iu, dear],
      [/\b(?:mov|traffic|handle|cargo|containers|bus(?:y|ier|iest))/iu, traffic],
      [/\b(?:produc|output|mines more|digs)/iu, output],
      [/\b(?:further|ahead|going better|doing better|more advanced)/iu, progress],
      [/\b(?:big|larg)/iu, big],
    ],
    andName: 'and NAME?',
  },
  es: {
    ones: [
      /^(?:(?:y|e|pero|entonces|¿|no,?)\s*)*(?:sobre |con |para )?(?:el|la|los|las) (?:de|del|de la|de los|a|al|en) (?<own>(?!(?:ayer|hoy|antes|ahora|aqu[ií]|all[aá]|ellos|ellas|todos|arriba|abajo|eso|esa|ese|qui[eé]n|qu[eé])(?!\p{L}))\p{L}+(?: \p{L}+)?)(?=[,?]|$| (?:lo|la|los|las|es|son|est[aá]|cu[aá]nto|cu[aá]ndo|qu[eé]|q|qui[eé]n|va|tiene|tambi[eé]n|igual)(?!\p{L}))/iu,
    ],
    other: /(?<!\p{L})otr[oa]s?(?!\p{L})/iu,
    sameQuestion:
      /,? *(?<!\p{L})(?:la misma pregunta|lo mismo)(?: (?:para|sobre|con|de))?(?!\p{L})/iu,
    otherWay: /(?<!\p{L})(?:al rev[eé]s|a la inversa|viceversa|en sentido contrario)(?!\p{L})/iu,
    swaps: [
      ['peruanos', 'chinos'],
      ['peruanas', 'chinas'],
      ['peruano', 'chino'],
      ['peruana', 'china'],
      ['perú', 'china'],
      ['peru', 'china'],
      ['lima', 'pekín'],
    ],
    onMatter:
      /^(?:(?:y|e|pero)\s+)+(?:qu[eé] )?(?:sobre|acerca de|de|del) (?<own>(?:el |la |los |las )?\p{L}+(?: \p{L}+){0,3})\W*$/iu,
    wordOn: 'qué dice SPEAKER sobre MATTER',
    whichOfBoth:
      /^(?:(?:y|e|entonces|pero)\s+)*¿?(?:cu[aá]l|qui[eé]n|qu[eé] (?:puerto|mina|obra|hospital|tren))(?: de (?:l[oa]s )?(?:dos|ambos|ambas|ellos|ellas|esos|esas))?(?!\p{L}).{0,14}?(?<!\p{L})(?:m[aá]s|mayor|mejor|menos|menor)(?!\p{L}).{0,16}$/iu,
    measures: [
      [/(?<!\p{L})(?:car[oa]s?|cuesta|cost[oó]|barat\p{L}+)(?!\p{L})/iu, dear],
      [/(?<!\p{L})(?:muev|movi|carga|contenedor)/iu, traffic],
      [/(?<!\p{L})(?:produc|saca|extrae)/iu, output],
      [/(?<!\p{L})(?:va mejor|avanz\p{L}+|va m[aá]s)(?!\p{L})/iu, progress],
      [/(?<!\p{L})(?:grandes?|mayor)(?!\p{L})/iu, big],
    ],
    andName: '¿y NAME?',
  },
  zh: {
    ones: [
      /(?:跟|和|与|那么?|去|到){0,3}(?<own>\p{Script=Han}{2,6}?)的?那(?:个|家|座|条|份)(?!时)/u,
      /^(?:那么?)?(?<own>\p{Script=Han}{2,4}?)的呢[？?\s]*$/u,
    ],
    other: /另|其他|别的/u,
    sameQuestion: /同样的问题|一样的问题|还是(?:那|这)个问题/u,
    otherWay: /反过来|倒过来|反之/u,
    swaps: [
      ['秘鲁', '中国'],
      ['利马', '北京'],
    ],
    onMatter: /^(?:那么?)?(?:关于|对于?|就)(?<own>\p{Script=Han}{2,8}?)(?:呢|怎么看)?[？?\s]*$/u,
    wordOn: 'SPEAKER对MATTER怎么看',
    whichOfBoth:
      /^(?:那么?)?(?:这|那)?(?:两|俩)?(?:个|家|座|者|种)?(?:里|中|之间|相比)?哪(?:一)?(?:个|家|座|边|条).{0,6}?(?:更|最|比较|多|大|高|贵|快|好).{0,6}$/u,
    measures: [
      [/贵|便宜|花得|造价/u, dear],
      [/吞吐|运|箱/u, traffic],
      [/产|挖/u, output],
      [/进展|进度|快/u, progress],
      [/大/u, big],
    ],
    andName: 'NAME呢',
  },
};
