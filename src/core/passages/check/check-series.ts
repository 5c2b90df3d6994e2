import type { Series } from '../knowledge.ts';
import type { Figure, Passage } from '../passage.ts';
import type { ParsedPassage } from '../reading/parse-passage.ts';
import type { Problem } from '../reading/problem.ts';
import type { KnowledgeReading } from '../read-knowledge.ts';
import { pointsBySeries, whenOf, type SeriesPoint } from '../series-points.ts';

/** Up to here from an "about" another value is the same, rounded. */
const roundedBy = 0.05;

/**
 * Checks that figures are fit to stand on one line: the unit and the speaker of their series, one value for one
 * period, and no period that supersedes another.
 */
export function checkSeries(reading: KnowledgeReading): Problem[] {
  return [
    ...reading.passages.flatMap((parsed) => checkPoints(parsed, reading)),
    ...rivalValues(reading),
    ...unlikeRivals(reading),
    ...sharedIds(reading),
    ...emptySeries(reading),
  ];
}

function checkPoints(parsed: ParsedPassage, { knowledge }: KnowledgeReading): Problem[] {
  const { passage, file, lineOf } = parsed;
  const problems = passage.figures.flatMap((figure, place) => {
    const series = figure.series === undefined ? undefined : knowledge.series.get(figure.series);
    if (series === undefined) return [];
    const line = lineOf(['figures', place]);
    return complaintsOf(figure, series, passage).map((message) => ({ file, line, message }));
  });
  const olds = passage.supersedes.flatMap((id, place) => {
    const older = knowledge.passages.get(id);
    const gone = older === undefined ? undefined : supersededPeriod(passage, older);
    if (gone === undefined) return [];
    const message = `supersedes ${id}, whose value of ${gone} is of another period than its own: a newer period corrects no older one, take it off`;
    return [{ file, line: lineOf(['supersedes', place]), message }];
  });
  return [...problems, ...olds];
}

function complaintsOf(figure: Figure, { id, unit, compiler }: Series, passage: Passage): string[] {
  return [
    ...(figure.unit === unit
      ? []
      : [`${figure.value} ${figure.unit} in ${id}, which is in ${unit}: mend one of them`]),
    ...(passage.saidBy.includes(compiler)
      ? []
      : [`a point of ${id}, which ${compiler} compiles: add it to said_by, or mend the series`]),
  ];
}

/** The first period of a series of an older passage that a newer one has none of, where both are of the series. */
function supersededPeriod(passage: Passage, older: Passage): string | undefined {
  const own = passage.figures.flatMap((figure) =>
    figure.series === undefined ? [] : [{ series: figure.series, when: whenOf(figure, passage) }],
  );
  return older.figures
    .filter((figure) => own.some(({ series }) => series === figure.series))
    .map((figure) => ({ figure, when: whenOf(figure, older) }))
    .find(
      ({ figure, when }) =>
        !own.some((each) => each.series === figure.series && each.when === when),
    )?.when;
}

/** Complains of two values of a series for one period, unless their passages contradict or supersede. */
function rivalValues({ knowledge, passages }: KnowledgeReading): Problem[] {
  const parsedOf = new Map(passages.map((parsed) => [parsed.passage.id, parsed]));
  return [...pointsBySeries(knowledge)].flatMap(([series, points]) =>
    [...Map.groupBy(points, ({ when }) => when)].flatMap(([when, group]) =>
      group.flatMap((point, number) => {
        const rival = group
          .slice(0, number)
          .find((other) => !mayBeSame(point.figure, other.figure) && !areOpposed(point, other));
        const parsed = parsedOf.get(point.passage.id);
        if (rival === undefined || parsed === undefined) return [];
        const message = `${series} has ${point.figure.value} for ${when} here and ${rival.figure.value} in ${rival.passage.id}: mend one, or let them contradict each other`;
        return [{ file: parsed.file, line: parsed.lineOf(['figures', point.place]), message }];
      }),
    ),
  );
}

function areOpposed({ passage: a }: SeriesPoint, { passage: b }: SeriesPoint): boolean {
  return [a, b].some((one) => {
    const other = one === a ? b : a;
    return one.contradicts.includes(other.id) || one.supersedes.includes(other.id);
  });
}

/** Whether two values of one period may both hold, their bounds considered. */
function mayBeSame(a: Figure, b: Figure): boolean {
  if (a.bound === undefined && b.bound === undefined) return a.value === b.value;
  if (a.bound === b.bound && a.bound !== 'about') return true;
  return allows(a, b.value) && allows(b, a.value);
}

function allows({ value, bound }: Figure, other: number): boolean {
  switch (bound) {
    case 'at-least':
      return other >= value;
    case 'at-most':
      return other <= value;
    case 'about':
      return Math.abs(other - value) <= roundedBy * Math.abs(value);
    case undefined:
      return true;
  }
}

/** Complains of a series in another unit than the first of its quantity: they stand as rows beside each other. */
function unlikeRivals({ series }: KnowledgeReading): Problem[] {
  const firsts = new Map<string, Series>();
  return series.entries.flatMap((each, place) => {
    if (each.quantity === undefined) return [];
    const first = firsts.get(each.quantity);
    firsts.set(each.quantity, first ?? each);
    if (first === undefined || first.unit === each.unit) return [];
    const message = `${each.id} is in ${each.unit} and ${first.id}, of the same quantity, in ${first.unit}: mend one of them`;
    return [{ file: series.file, line: series.lineOf([place, 'unit']), message }];
  });
}

/** Complains of a quantity that is called as a series is: both stand at one address, /c/ID. */
function sharedIds({ series }: KnowledgeReading): Problem[] {
  const ids = new Set<string>(series.entries.map(({ id }) => id));
  return series.entries.flatMap(({ id, quantity }, place) => {
    if (quantity === undefined || !ids.has(quantity)) return [];
    const message = `the quantity of ${id} has the id of a series, ${quantity}: give one of them another`;
    return [{ file: series.file, line: series.lineOf([place, 'quantity']), message }];
  });
}

function emptySeries({ series, knowledge }: KnowledgeReading): Problem[] {
  const points = pointsBySeries(knowledge);
  return series.entries.flatMap(({ id }, place) =>
    points.has(id)
      ? []
      : [
          {
            file: series.file,
            line: series.lineOf([place]),
            message: `no figure is a point of ${id}: use it or delete it`,
          },
        ],
  );
}
