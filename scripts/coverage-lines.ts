import type { CollectionCoverage } from '../src/core/curating/collection-coverage.ts';

/** The coverage as `npm run knowledge:check -- --coverage` prints it. */
export function coverageLines(coverage: CollectionCoverage): string[] {
  return [
    ...underHeading(
      'Entities: passages, and how many of them tell each relation',
      coverage.entities.map(({ entity, passages, relations }) => {
        const told = relations.map(({ relation, passages: count }) => `${relation} ${count}`);
        return [entity, passages, told.length === 0 ? 'no relation told' : told.join(', ')];
      }),
    ),
    ...underHeading(
      'Languages',
      coverage.languages.map(({ language, passages, asks, sources }) => [
        language,
        passages,
        `passages, ${asks} questions, ${sources} sources written in it`,
      ]),
    ),
    ...underHeading(
      'Sides',
      coverage.sides.map(({ side, passages, sources }) => [
        side ?? 'none',
        passages,
        `passages, ${sources} sources`,
      ]),
    ),
    ...underHeading(
      'Years',
      coverage.years.map(({ year, passages }) => [year, passages, 'passages']),
    ),
    ...underHeading(
      'Past review',
      coverage.pastReview.map(({ passage, reviewBy }) => [passage.id, reviewBy, passage.topic]),
    ),
    '',
  ];
}

type Row = readonly [name: string, count: number | string, rest: string];

function underHeading(heading: string, rows: readonly Row[]): string[] {
  const wide = Math.max(0, ...rows.map(([name]) => name.length));
  const long = Math.max(0, ...rows.map(([, count]) => String(count).length));
  const lines = rows.map(
    ([name, count, rest]) => `  ${name.padEnd(wide)}  ${String(count).padStart(long)}  ${rest}`,
  );
  return ['', heading, ...(lines.length === 0 ? ['  none'] : lines)];
}
