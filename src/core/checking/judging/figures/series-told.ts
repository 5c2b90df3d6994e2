import type { Knowledge, Series } from '../../../passages/knowledge.ts';
import type { Language } from '../../../passages/language.ts';
import {
  comparablePoints,
  pointsBySeries,
  type SeriesPoint,
} from '../../../passages/series-points.ts';
import { coverage, type TextTerms } from '../../../retrieval/coverage.ts';
import type { Retriever } from '../../../retrieval/retriever.ts';
import { checkingWordsIn } from '../../words/words.ts';

/** The series that count what a text names, each by its own compiler, with its points of whole years. */
export type SeriesFinder = (
  subject: string,
  language: Language,
) => readonly (readonly SeriesPoint[])[];

/** How much of a series' name a text must have, and of the text its name, 0 to 1. */
const least = { ofName: 0.65, ofText: 0.85 } as const;

export function createSeriesFinder(
  knowledge: Pick<Knowledge, 'passages' | 'series'>,
  { termsOf }: Pick<Retriever, 'termsOf'>,
): SeriesFinder {
  const points = pointsBySeries(knowledge);
  const known = new Map<string, TextTerms>();
  const termsOfName = (name: string, language: Language) => {
    const key = `${language} ${name}`;
    const terms = known.get(key) ?? termsOf(name, language);
    known.set(key, terms);
    return terms;
  };
  return (subject, language) => {
    const said = termsOf(subject, language);
    const { countries } = checkingWordsIn(language);
    const nameOf = (series: Series) => series[language].name;
    const isOfCountries = (name: string) =>
      (['peru', 'china'] as const).every(
        (country) => countries[country].test(name) === countries[country].test(subject),
      );
    const [best] = [...knowledge.series.values()]
      .map(nameOf)
      .filter(isOfCountries)
      .map((name) => {
        const terms = termsOfName(name, language);
        return { name, ofName: coverage(terms, said), ofText: coverage(said, terms) };
      })
      .filter(({ ofName, ofText }) => ofName >= least.ofName && ofText >= least.ofText)
      .toSorted((a, b) => b.ofName + b.ofText - a.ofName - a.ofText);
    if (best === undefined) return [];
    return [...knowledge.series.values()]
      .filter((series) => nameOf(series) === best.name)
      .map(({ id }) =>
        comparablePoints(points.get(id) ?? []).filter(
          ({ when, passage }) => when.length === 4 && passage.kind !== 'projection',
        ),
      );
  };
}
