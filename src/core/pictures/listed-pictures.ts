import type { Knowledge, Series } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import { pointsBySeries } from '../passages/series-points.ts';
import { chartIdOf } from './picture-request.ts';
import { rivalQuantities } from './series/rivals-of.ts';

/** A chart or a timeline by what it shows. */
export interface ListedPicture {
  /** Of a series, a quantity or a thing. */
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Whether it shows what several count, each in its own way. */
  readonly isCompared: boolean;
}

/** The series with a course, and the quantities that several count: of what has weight the most first. */
export function listedCharts(knowledge: Knowledge): ListedPicture[] {
  const points = pointsBySeries(knowledge);
  const all = [...knowledge.series.values()];
  const weightOf = ({ id }: Series) =>
    (points.get(id) ?? []).reduce(
      (sum, { passage }) => sum + (passage.weight === 'key' ? 2 : 1),
      0,
    );
  const alone = all
    .filter((series) => chartIdOf(series, knowledge) === series.id)
    .map((series) => ({
      id: series.id,
      name: nameOf(series, knowledge),
      isCompared: false,
      weight: weightOf(series),
    }));
  const compared = rivalQuantities(knowledge).flatMap((id) => {
    const series = all.filter(({ quantity }) => quantity === id);
    const [first] = series;
    if (first === undefined) return [];
    const weight = series.reduce((sum, each) => sum + weightOf(each), 0);
    const name = inEach((language) => first[language].name);
    return [{ id, name, isCompared: true, weight }];
  });
  return [...alone, ...compared]
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ id, name, isCompared }) => ({ id, name, isCompared }));
}

/** With whose count it is: many count the same. */
function nameOf(series: Series, knowledge: Knowledge): ListedPicture['name'] {
  const compiler = knowledge.entities.get(series.compiler);
  return inEach((language) => {
    const { name = series.compiler, short = name } = compiler?.[language] ?? {};
    return `${series[language].name} · ${short}`;
  });
}

/** Dates of a thing from which on its timeline is offered. */
const fewestDates = 3;

/** The things of which so many dates are told, the most first. */
export function listedTimelines({ passages, entities }: Knowledge): ListedPicture[] {
  const dates = new Map<EntityId, Set<string>>();
  for (const { id, kind, steps, tells } of passages.values()) {
    if (kind === 'position' || kind === 'analysis') continue;
    for (const { of, when } of [...steps, ...tells]) {
      if (when === undefined) continue;
      dates.set(of, (dates.get(of) ?? new Set()).add(`${id} ${when.slice(0, 7)}`));
    }
  }
  return [...dates]
    .filter(([, { size }]) => size >= fewestDates)
    .toSorted(([, a], [, b]) => b.size - a.size)
    .flatMap(([id]) => {
      const entity = entities.get(id);
      // Of the two countries everything is told.
      if (entity === undefined || entity.everywhere) return [];
      const name = inEach((language) => entity[language].name);
      return [{ id, name, isCompared: false }];
    });
}

function inEach(nameIn: (language: Language) => string): ListedPicture['name'] {
  return { en: nameIn('en'), es: nameIn('es'), zh: nameIn('zh') };
}
