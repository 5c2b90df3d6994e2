import { shortNamesOf } from '../../passages/entity-names.ts';
import type { Knowledge, Series } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId } from '../../passages/passage.ts';
import { inWords, withAsides } from '../alternative.ts';
import { axisOf, drawnPoint } from './chart-of.ts';
import { chooseRivals } from './choose-rivals.ts';
import type { RivalsPicture } from '../picture.ts';
import type { PictureSources } from '../picture-sources.ts';
import { createReferenceList } from '../reference-list.ts';
import { pictureWords } from '../words/words.ts';

/**
 * What several compilers count of one quantity, a row each: of every year that two of them have counted, the
 * latest first; where there is none, the last that each has counted. Undefined where there are no two.
 */
export function rivalsOf(
  quantity: EntityId,
  sources: PictureSources,
  language: Language,
): RivalsPicture | undefined {
  const { knowledge } = sources;
  const series = seriesOf(quantity, knowledge);
  const [first] = series;
  if (first === undefined) return undefined;
  const { chosen, isSameYear } = chooseRivals(series, knowledge);
  const found = chosen.map(({ point }) => point);
  const references = createReferenceList(sources, language);
  // Each has a row of its own, and so room for all digits.
  const axis = axisOf(found, first.unit, language, 1);
  const words = pictureWords(language);
  const { name } = first[language];
  const rows = chosen.flatMap((rival) => {
    const drawn = drawnPoint(rival.point, { axis, references, language });
    return drawn === undefined
      ? []
      : [{ ...drawn, compiler: compilerOf(rival.series, name, knowledge, language) }];
  });
  if (rows.length < 2) return undefined;
  const count = new Set(chosen.map(({ series: { compiler } }) => compiler)).size;
  const title = words.rivals.title(name, count);
  const { subtitle, ownYears } = words.rivals;
  return {
    kind: 'rivals',
    language,
    path: `c/${quantity}`,
    title,
    subtitle: (isSameYear ? subtitle : ownYears)(axis.unit),
    alternative: inWords(
      title,
      rows.map((row) =>
        words.item(
          words.rivals.row(row.compiler, row.period),
          `${withAsides(row.label, row, language)} [${row.reference}]`,
        ),
      ),
      language,
    ),
    references: references.all(),
    quantity,
    axis,
    rows,
  };
}

/** The quantities that several compilers count. */
export function rivalQuantities({ series }: Pick<Knowledge, 'series'>): EntityId[] {
  const groups = Map.groupBy([...series.values()], ({ quantity }) => quantity);
  return [...groups].flatMap(([quantity, all]) =>
    quantity === undefined || all.length < 2 ? [] : [quantity],
  );
}

function seriesOf(quantity: EntityId, { series }: Knowledge): Series[] {
  return [...series.values()].filter((each) => each.quantity === quantity);
}

/** Who counts, and what, where that has another name than what the others count. */
function compilerOf(
  series: Series,
  name: string,
  knowledge: Knowledge,
  language: Language,
): string {
  const { compiler } = series;
  const [who = compiler] = shortNamesOf([compiler], knowledge, language);
  const own = series[language];
  const words = pictureWords(language);
  const called = words.rivals.compiler(who);
  return own.name === name ? called : words.item(called, own.name);
}
