import { shortNamesOf } from '../passages/entity-names.ts';
import type { Knowledge, Series } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import { firstDayOf, kindOfPeriod, lastDayOf } from '../passages/period.ts';
import { pointsBySeries, type SeriesPoint } from '../passages/series-points.ts';
import { inWords, withAsides } from './alternative.ts';
import { axisOf, drawnPoint } from './chart-of.ts';
import type { RivalsPicture } from './picture.ts';
import type { PictureSources } from './picture-sources.ts';
import { createReferenceList } from './reference-list.ts';
import { pictureWords } from './words/words.ts';

/** A period shorter than this part of another is not set beside it. */
const leastPart = 0.45;

const mostRows = 9;

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
  const { chosen, isSameYear } = chooseRows(series, knowledge);
  const found = chosen.map(({ point }) => point);
  const references = createReferenceList(sources, language);
  const axis = axisOf(found, first.unit, language);
  const rows = chosen.flatMap(({ compiler, point }) => {
    const drawn = drawnPoint(point, { axis, references, language });
    const [name = compiler] = shortNamesOf([compiler], knowledge, language);
    return drawn === undefined ? [] : [{ ...drawn, compiler: upperFirst(name) }];
  });
  if (rows.length < 2) return undefined;
  const words = pictureWords(language);
  const count = new Set(rows.map(({ compiler }) => compiler)).size;
  const title = words.rivals.title(first[language].name, count);
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

interface Row {
  readonly compiler: EntityId;
  readonly point: SeriesPoint;
}

function chooseRows(series: readonly Series[], knowledge: Knowledge) {
  const points = pointsBySeries(knowledge);
  const best = series.flatMap(({ id, compiler }) =>
    [...Map.groupBy(points.get(id) ?? [], ({ when }) => lastDayOf(when).slice(0, 4))].flatMap(
      ([year, all]) => {
        const [point] = all.toSorted((a, b) => compareWorth(a, b, knowledge));
        return point === undefined ? [] : [{ year, compiler, point }];
      },
    ),
  );
  const shared = [...Map.groupBy(best, ({ year }) => year)]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([, rows]) => byValue(alike(rows)))
    .filter((rows) => rows.length > 1);
  if (shared.length > 0) return { chosen: atMost(shared, mostRows), isSameYear: true };
  const lastOfEach = [...Map.groupBy(best, ({ compiler }) => compiler).values()].flatMap(
    (rows) => rows.toSorted((a, b) => (a.year < b.year ? 1 : -1))[0] ?? [],
  );
  return {
    chosen: lastOfEach.toSorted((a, b) => (a.year < b.year ? 1 : -1)),
    isSameYear: false,
  };
}

/** Whole groups, as long as they go in. */
function atMost(groups: readonly (readonly Row[])[], most: number): Row[] {
  const [first = [], ...others] = groups;
  return others.reduce<Row[]>(
    (rows, group) => (rows.length + group.length > most ? rows : [...rows, ...group]),
    [...first],
  );
}

/** Those of periods that may stand beside each other: no part of a year beside a whole one, and none far shorter. */
function alike(rows: readonly Row[]): Row[] {
  const longest = Math.max(...rows.map(({ point }) => lengthOf(point.when)));
  const hasWholeYear = rows.some(({ point }) => kindOfPeriod(point.when) === 'year');
  return rows.filter(
    ({ point }) =>
      lengthOf(point.when) >= leastPart * longest && !(hasWholeYear && point.figure.partial),
  );
}

const byValue = (rows: readonly Row[]) =>
  rows.toSorted((a, b) => b.point.figure.value - a.point.figure.value);

/** What is counted comes before what is expected; then what is not superseded, of a longer period, more exact. */
function compareWorth(a: SeriesPoint, b: SeriesPoint, { successors }: Knowledge): number {
  const faults = ({ passage, figure, when }: SeriesPoint) => [
    Number(passage.kind === 'projection'),
    Number(successors.has(passage.id)),
    -lengthOf(when),
    Number(figure.bound !== undefined),
  ];
  const other = faults(b);
  return (
    faults(a)
      .map((fault, place) => fault - (other[place] ?? 0))
      .find((each) => each !== 0) ?? 0
  );
}

/** In days, about. */
function lengthOf(period: string): number {
  const days = (date: string) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return year * 372 + month * 31 + day;
  };
  return days(lastDayOf(period)) - days(firstDayOf(period));
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
