import type { Language } from '../../src/core/passages/language.ts';

/** A wrong sentence made from a right one. */
export interface Mutant {
  readonly kind: string;
  readonly text: string;
}

type Mutate = (claim: string, language: Language, other: string) => string | undefined;

/** The first part of a text that a pattern finds, replaced; undefined where it finds none. */
const replaceFirst = (text: string, pattern: RegExp, by: (found: string) => string) => {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
};

const swaps = (
  pairs: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>>,
): Mutate => {
  return (claim, language) => {
    for (const [pattern, by] of pairs[language]) {
      const changed = replaceFirst(claim, pattern, () => by);
      if (changed !== undefined && changed !== claim) return changed;
    }
    return undefined;
  };
};

const wordsOf = (text: string, language: Language) => text.split(language === 'zh' ? '' : ' ');

const joined = (words: readonly string[], language: Language) =>
  words.join(language === 'zh' ? '' : ' ');

/** A text without some words from a share of its length on. */
function withoutWords(text: string, language: Language, from: number, count: number): string {
  const words = wordsOf(text, language);
  return joined(words.toSpliced(Math.floor(from * words.length), count), language);
}

const mutators: Readonly<Record<string, Mutate>> = {
  digit: (claim) => replaceFirst(claim, /\d/, (digit) => `${(Number(digit) + 1) % 10}`),
  unit: swaps({
    en: [
      [/\bmillion\b/, 'billion'],
      [/\bbillion\b/, 'million'],
      [/\bkm\b/, 'miles'],
      [/\bTEU\b/, 'tonnes'],
      [/%/, ' percentage points'],
      [/\bMW\b/, 'GW'],
    ],
    es: [
      [/\bmillones\b/, 'mil millones'],
      [/\bkm\b/, 'millas'],
      [/\bTEU\b/, 'toneladas'],
      [/ %/, ' puntos'],
      [/\bMW\b/, 'GW'],
    ],
    zh: [
      [/亿/, '万'],
      [/万/, '亿'],
      [/公里/, '英里'],
      [/标箱/, '吨'],
      [/%/, '个百分点'],
      [/兆瓦/, '吉瓦'],
    ],
  }),
  currency: swaps({
    en: [
      [/US\$/, 'S/'],
      [/\bsoles\b/, 'dollars'],
    ],
    es: [
      [/dólares/, 'soles'],
      [/\bsoles\b/, 'dólares'],
    ],
    zh: [
      [/美元/, '索尔'],
      [/索尔/, '美元'],
    ],
  }),
  date: (claim) =>
    replaceFirst(claim, /\b(?:19|20)\d\d|(?:19|20)\d\d(?=年)/, (year) => `${Number(year) - 1}`),
  name: swaps({
    en: [
      [/\bCOSCO\b/, 'Zijin'],
      [/\bHuawei\b/, 'ZTE'],
      [/\bChancay\b/, 'Callao'],
      [/\bPeru\b/, 'Chile'],
      [/\bChina\b/, 'Japan'],
    ],
    es: [
      [/\bCosco\b/i, 'Zijin'],
      [/\bHuawei\b/, 'ZTE'],
      [/\bChancay\b/, 'Callao'],
      [/\bPerú\b/, 'Chile'],
      [/\bChina\b/, 'Japón'],
    ],
    zh: [
      [/中远海运/, '紫金矿业'],
      [/华为/, '中兴'],
      [/钱凯/, '卡亚俄'],
      [/秘鲁/, '智利'],
      [/中国/, '日本'],
    ],
  }),
  'negation added': swaps({
    en: [
      [/\b(?:is|was|has|had|are|were)\b(?! not)/, 'is not'],
      [/ed\b/, 'ed no'],
    ],
    es: [
      [/\b(?:es|fue|ha|tiene|son|fueron)\b/, 'no es'],
      [/ó(?!\p{L})/u, 'ó no'],
    ],
    zh: [
      [/是/, '不是'],
      [/于/, '并未于'],
      [/的/, '不的'],
    ],
  }),
  'negation removed': swaps({
    en: [
      [/\bnot /, ''],
      [/\bno /, ''],
      [/\bwithout\b/, 'with'],
      [/\bnever /, ''],
    ],
    es: [
      [/\bno /i, ''],
      [/\bsin\b/, 'con'],
      [/\bningún\b/, 'un'],
    ],
    zh: [
      [/没有/, '有'],
      [/不/, ''],
      [/未(?!来)/, ''],
      [/无/, '有'],
    ],
  }),
  'hedge dropped': swaps({
    en: [
      [/\b(?:about|almost|nearly|possibly|arguably|reportedly|theoretically) /, ''],
      [/\b(?:may|might|could|would) /, 'will '],
      [/\bexpected to /, 'set to '],
    ],
    es: [
      [/\b(?:casi|unos|unas|cerca de|posiblemente|aproximadamente) /, ''],
      [/\bpodría\b/, 'va a'],
      [/\bpodrían\b/, 'van a'],
      [/\bsería\b/, 'es'],
    ],
    zh: [[/(?:约|近|可能|预计|或许|大约|几乎)/, '']],
  }),
  'status raised': swaps({
    en: [
      [/\bplans?\b/, 'completed'],
      [/\bunder consideration\b/, 'under construction'],
      [/\bcontemplated\b/, 'built'],
      [/\bproposed\b/, 'approved'],
      [/\bexpected\b/, 'done'],
    ],
    es: [
      [/\bplanea\b/, 'completó'],
      [/\ben estudio\b/, 'en obras'],
      [/\bprevé\b/, 'logró'],
      [/\bpropuesto\b/, 'aprobado'],
      [/\bespera\b/, 'logró'],
    ],
    zh: [
      [/计划/, '已完成'],
      [/考虑/, '建成'],
      [/预计/, '已经'],
      [/拟/, '已'],
      [/研究/, '开工'],
    ],
  }),
  quantifier: swaps({
    en: [
      [/\ball\b/i, 'some'],
      [/\bmany\b/i, 'all'],
      [/\bseveral\b/i, 'all'],
      [/\bonly\b/i, 'partly'],
      [/\bup to\b/, 'at least'],
      [/\bmore than\b/, 'less than'],
      [/\bat least\b/, 'up to'],
    ],
    es: [
      [/\btod[oa]s\b/i, 'algunos'],
      [/\bmuch[oa]s\b/i, 'todos'],
      [/\bvari[oa]s\b/i, 'todos'],
      [/\bsolo\b/i, 'en parte'],
      [/\bhasta\b/, 'al menos'],
      [/\bmás de\b/, 'menos de'],
    ],
    zh: [
      [/所有|全部/, '部分'],
      [/许多|众多|多家/, '所有'],
      [/仅|只/, '部分'],
      [/最多|至多/, '至少'],
      [/超过|逾/, '不到'],
    ],
  }),
  'two claims merged': (claim, language, other) =>
    language === 'zh'
      ? `${claim.slice(0, -1)}，${other}`
      : `${claim.replace(/[.?!]$/, '')} and ${other}`,
  truncated: (claim) => {
    const half = claim.slice(0, Math.floor(claim.length / 2)).trimEnd();
    return half.length < 4 ? undefined : half;
  },
  'truncated with a stop': (claim, language) => {
    const half = claim.slice(0, Math.floor(claim.length * 0.6)).trimEnd();
    return half.length < 4 ? undefined : `${half}${language === 'zh' ? '。' : '.'}`;
  },
  'word left out': (claim, language) => withoutWords(claim, language, 0.5, 1),
  'words left out': (claim, language) => withoutWords(claim, language, 0.3, 3),
  'beginning left out': (claim, language) => withoutWords(claim, language, 0, 2),
  'words exchanged': (claim, language) => {
    const words = wordsOf(claim, language);
    const [one, other] = [words[1], words[words.length - 2]];
    if (one === undefined || other === undefined) return undefined;
    return joined(words.with(1, other).with(words.length - 2, one), language);
  },
  'invisible character': (claim) => `${claim.slice(0, 3)}\u200b${claim.slice(3)}`,
  homoglyph: (claim) =>
    replaceFirst(
      claim,
      /[aeo中国]/,
      (letter) => ({ a: 'а', e: 'е', o: 'о', 中: '⼁', 国: '囯' })[letter] ?? '',
    ),
  'word added': (claim, language) =>
    claim.replace(
      /[.。?!？]$/,
      language === 'zh' ? '，毫无疑问。' : language === 'es' ? ' sin duda.' : ' beyond doubt.',
    ),
};

/** All the wrong sentences that can be made of a right one; `other` is a sentence of another passage. */
export function mutantsOf(claim: string, language: Language, other: string): Mutant[] {
  return Object.entries(mutators).flatMap(([kind, mutate]) => {
    const text = mutate(claim, language, other);
    return text === undefined || text === claim ? [] : [{ kind, text }];
  });
}
