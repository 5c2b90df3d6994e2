import type { Language } from '../../passages/language.ts';
import type { Judging } from './judging.ts';
import type { HeldSentence } from '../reading/held-sentence.ts';
import type { NamedPlace, Stated } from '../reading/read-stated.ts';
import type { StatedFigure } from '../reading/read-values.ts';
import { checkingWordsIn } from '../words/words.ts';

/** Whether a claim says of all what a sentence gives a share of. */
export function saysAllOfShare(
  claim: Stated,
  { stated: told, around }: HeldSentence,
  language: Language,
): boolean {
  const { universal } = checkingWordsIn(language);
  if (claim.isNegative || !universal.test(claim.text) || universal.test(told.text)) return false;
  // By how much something grew is no share.
  const sharesIn = (figures: readonly StatedFigure[]) =>
    figures.flatMap(({ unit, kind, values }) =>
      unit === 'percent' && kind !== 'change' ? values.slice(0, 1) : [],
    );
  const [share, ...others] = sharesIn(told.figures);
  // Shares of several may be the whole together.
  const sum = sharesIn(around.figures).reduce((all, each) => all + each, 0);
  const isPart = share !== undefined && share < 100 && others.length === 0 && sum !== 100;
  return isPart && !claim.figures.some(({ unit }) => unit === 'percent');
}

/**
 * What a sentence shows of a comparison that a claim makes: told where it compares too, contrary where the
 * figures of the two in its passage stand the other way, untold where there is neither.
 */
export function comparisonIn(
  claim: Stated,
  { stated, around }: HeldSentence,
  judging: Judging,
  language: Language,
): 'told' | 'contrary' | 'untold' | undefined {
  const { comparing, ahead, behind } = checkingWordsIn(language);
  const found = comparing.whole.exec(claim.text);
  if (found === null) return undefined;
  // Goods are what is counted, and not whose.
  const { entities } = judging.knowledge;
  const goods = new Set<string>(
    [...entities.values()].flatMap(({ id, type }) => (type === 'product' ? [id] : [])),
  );
  const withoutGoods = (one: Stated) => ({
    ...one,
    mentions: one.mentions.filter(({ name }) => !goods.has(name)),
  });
  const byFigures = comparedByFigures(
    withoutGoods(claim),
    found.index,
    around.sentences.map(withoutGoods),
    language,
  );
  if (byFigures !== undefined) return byFigures;
  const isTold = [comparing.whole, ahead, behind].some((pattern) => pattern.test(stated.text));
  return isTold ? 'told' : 'untold';
}

function comparedByFigures(
  claim: Stated,
  from: number,
  sentences: readonly Stated[],
  language: Language,
): 'told' | 'contrary' | undefined {
  const { comparing } = checkingWordsIn(language);
  const than = comparing.than.exec(claim.text.slice(from));
  if (than === null) return undefined;
  const at = from + than.index;
  const end = at + than[0].length;
  const other = claim.mentions.find((each) => each.at >= end);
  const before = claim.mentions.filter((each) => each.end <= at && each.name !== other?.name);
  if (other === undefined) return undefined;
  const words = language === 'zh' ? claim.text.slice(at) : claim.text.slice(from, at);
  const isMore = comparing.more.test(words);
  if (isMore === comparing.less.test(words)) return undefined;
  for (const unit of unitsIn(sentences)) {
    const valueOf = (name: string) => valueBeside(name, unit, sentences);
    const second = valueOf(other.name);
    const first = before.toReversed().map(({ name }) => valueOf(name));
    const own = first.find((value) => value !== undefined);
    if (own === undefined || second === undefined || own === second) continue;
    return own > second === isMore ? 'told' : 'contrary';
  }
  return undefined;
}

function unitsIn(sentences: readonly Stated[]): string[] {
  const units = sentences.flatMap(({ figures }) => figures.map(({ unit }) => unit));
  return [...new Set(units)].filter((unit) => unit !== 'number');
}

/** The one value of a unit that stands nearer to a name than to any other. */
function valueBeside(name: string, unit: string, sentences: readonly Stated[]): number | undefined {
  const values = sentences.flatMap(({ text, figures, mentions }) =>
    figures.flatMap((figure) => {
      const [value, ...others] = figure.values;
      const isOwn =
        figure.unit === unit && nearestTo(figure, { text, mentions, figures })?.name === name;
      return isOwn && value !== undefined && others.length === 0 ? [value] : [];
    }),
  );
  return values.length === 1 ? values[0] : undefined;
}

/** The name nearest to a figure with no other figure between. */
function nearestTo(
  { at, text: written }: StatedFigure,
  { text, mentions, figures }: Pick<Stated, 'text' | 'mentions' | 'figures'>,
): NamedPlace | undefined {
  const end = at + written.length;
  const distance = (name: NamedPlace) => {
    const between = name.at >= end ? text.slice(end, name.at) : text.slice(name.end, at);
    return between.length + (/[,;，；]/u.test(between) ? acrossComma : 0);
  };
  const isFree = (name: NamedPlace) =>
    !figures.some(
      (other) =>
        other.at !== at && other.at > Math.min(name.at, at) && other.at < Math.max(name.at, at),
    );
  return mentions.filter(isFree).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** By how much farther a name is that stands in another clause. */
const acrossComma = 20;

/** Whether a claim has something as the most of its kind and a sentence does not. */
export function isTopUntold(
  claim: Stated,
  { stated, passage }: HeldSentence,
  language: Language,
): boolean {
  const { topmost, universal } = checkingWordsIn(language);
  if (claim.isNegative || !topmost.test(claim.text)) return false;
  const text = `${passage.texts[language].title}. ${stated.text}`;
  return (
    !topmost.test(text) &&
    !stated.isOnly &&
    !universal.test(text) &&
    !stated.ranks.some(({ values: [place] }) => place === 1)
  );
}

/** Whether a sentence has something as the most among fewer than a claim. */
export function isTopAmongFewer(claim: Stated, told: Stated, language: Language): boolean {
  const { topmost, among } = checkingWordsIn(language);
  const isTop = topmost.test(claim.text) && topmost.test(told.text);
  return isTop && among.test(told.text) && !among.test(claim.text);
}
