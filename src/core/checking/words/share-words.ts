import type { Language } from '../../passages/language.ts';

type Patterns = Readonly<Record<Language, RegExp>>;

/** A word for how much of something, with the shares in per cent that bear it out, and those that do not go against it. */
export interface ShareWord {
  readonly said: Patterns;
  readonly from: number;
  readonly to: number;
  readonly loosely: readonly [from: number, to: number];
}

/** The first that fits counts: "almost all" before "all", "more than half" before "half". */
export const shareWords: readonly ShareWord[] = [
  // Almost all.
  {
    said: {
      en: /\b(?:almost|nearly|virtually|practically) (?:all|every|everything|the (?:whole|entire))\b|\bthe (?:vast|overwhelming) majority\b/iu,
      es: /(?<!\p{L})(?:casi|prácticamente) (?:tod[oa]s?|la totalidad)(?!\p{L})|(?<!\p{L})la (?:inmensa|gran|abrumadora) mayoría(?!\p{L})/iu,
      zh: /几乎(?:全部|所有|全|都)|绝大(?:部分|多数)|基本上?(?:全部|都)/u,
    },
    from: 80,
    to: 100,
    loosely: [65, 100],
  },
  // More than half.
  {
    said: {
      en: /\bmost of\b|^most (?!of\b|important)(?=\p{Ll}+)|\b(?:the|a) (?:majority|bulk|greater part|larger part|lion['’]s share) of\b|\bmore than half\b|\bmostly\b/iu,
      es: /(?<!\p{L})la (?:mayor[ií]a|mayor parte)(?= de(?:l|(?: l[ao]s?| el)?(?!\p{L})))|(?<!\p{L})el grueso de|(?<!\p{L})m[aá]s de la mitad(?!\p{L})|(?<!\p{L})mayoritariamente(?!\p{L})/iu,
      zh: /大部分|大多数?|多数|大半|[超过]+[一]?半|半数以上|一半(?:以上|多)/u,
    },
    from: 50.01,
    to: 100,
    loosely: [50, 100],
  },
  // Little of it.
  {
    said: {
      en: /\b(?:a|only a|just a) (?:small|tiny|minor) (?:part|share|fraction|portion) of\b|\b(?:a|only a) minority of\b|\b(?:very )?(?:little|few) of\b|\bhardly any\b/iu,
      es: /(?<!\p{L})una (?:pequeña|mínima|ínfima|menor) (?:parte|porción|fracción)(?!\p{L})|(?<!\p{L})una minoría(?!\p{L})|(?<!\p{L})(?:muy )?poc[oa]s? de(?:l| l[ao]s?)(?!\p{L})/iu,
      zh: /少部分|小部分|少数|极少/u,
    },
    from: 0,
    to: 30,
    loosely: [0, 50],
  },
  // None.
  {
    said: {
      en: /\bnone of\b|\bno part of\b|\bnot (?:a single|one|any) (?:\p{Ll}+ )?of\b/iu,
      es: /(?<!\p{L})(?:ning[uú]n[oa]?|nada) de(?:l| l[ao]s?)(?!\p{L})|(?<!\p{L})ninguna parte(?!\p{L})/iu,
      zh: /没有任何(?:一[点吨辆个])?|一点[也都](?:没|不)|完全[不没]/u,
    },
    from: 0,
    to: 0,
    loosely: [0, 0],
  },
];

/** By which a sentence without a share tells that it is more than half, or nearly so. */
export const mainly: Patterns = {
  en: /\b(?:most|mostly|mainly|chiefly|above all|largely|majority|the bulk|principal(?:ly)?|predominant(?:ly)?|almost (?:all|entirely)|nearly all|all)\b/iu,
  es: /(?<!\p{L})(?:mayor[ií]a|mayor parte|principal(?:es|mente)?|sobre todo|mayoritari\p{L}+|casi tod[oa]s?|tod[oa]s?|grueso)(?!\p{L})/iu,
  zh: /大部分|很大一?部分|多数|大多|主要|为主|几乎|全部|绝大|都(?![市])|首要/u,
};

/** Say what the whole is of which a share is told: what goes out, or what comes in. */
export const wholes: Readonly<Record<'out' | 'in', Patterns>> = {
  out: {
    en: /\bexport\w*|\bsold abroad\b|\bsales abroad\b/iu,
    es: /export\p{L}+|ventas al exterior/iu,
    zh: /出口/u,
  },
  in: { en: /\bimport(?!an)\w*/iu, es: /import(?!an)\p{L}+/iu, zh: /进口/u },
};
