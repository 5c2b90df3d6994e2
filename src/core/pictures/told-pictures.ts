import { type Citation, type CitedSentence, originOf } from '../citations/citation.ts';
import { sentenceWithFigure } from '../passages/figure-sentence.ts';
import type { Knowledge, Series } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId, Passage, SeriesId, TopicId } from '../passages/passage.ts';
import { chartIdOf } from './picture-request.ts';
import { projectStandings } from './map/project-standings.ts';

/** Some sentences with what they cite. */
export interface ToldText {
  readonly sentences: readonly CitedSentence[];
  readonly citations: readonly Citation[];
  readonly language: Language;
}

/** What the pictures of one reading of the collection show, worked out for the first text. */
interface Drawable {
  /** The charts by series. */
  readonly charts: ReadonlyMap<SeriesId, string>;
  /** The projects on the map, each with the passage that tells how far it is. */
  readonly placed: ReadonlyMap<EntityId, Passage>;
}

const known = new WeakMap<Knowledge, Drawable>();

/** The id of the chart of the first series of which a text gives a figure. */
export function chartToldBy(text: ToldText, knowledge: Knowledge): string | undefined {
  const { charts } = drawableIn(knowledge);
  return passagesOf(text)
    .flatMap((passage) => seriesToldBy(passage, text))
    .map((series) => charts.get(series))
    .find((id) => id !== undefined);
}

/** The topic of the map of the first project of which a text tells how far it is, or where. */
export function mapToldBy(text: ToldText, knowledge: Knowledge): TopicId | undefined {
  const { placed } = drawableIn(knowledge);
  const standings = new Set(placed.values());
  return passagesOf(text)
    .flatMap((passage) => {
      const standing = standings.has(passage) ? [passage] : [];
      return [...standing, ...locatedBy(passage, text).flatMap((id) => placed.get(id) ?? [])];
    })
    .at(0)?.topic;
}

function drawableIn(knowledge: Knowledge): Drawable {
  const before = known.get(knowledge);
  if (before !== undefined) return before;
  const chartOf = (series: Series) => {
    const chart = chartIdOf(series, knowledge);
    return chart === undefined ? [] : [[series.id, chart] as const];
  };
  const standings = projectStandings(knowledge).filter(({ isLinked }) => isLinked);
  const drawable = {
    charts: new Map([...knowledge.series.values()].flatMap(chartOf)),
    placed: new Map(standings.map(({ project, passage }) => [project.id, passage])),
  };
  known.set(knowledge, drawable);
  return drawable;
}

function passagesOf({ sentences, citations }: ToldText): Passage[] {
  const cited = new Set(sentences.flatMap((sentence) => sentence.citations));
  return citations.map(({ passage }) => passage).filter(({ id }) => cited.has(id));
}

function seriesToldBy(passage: Passage, { sentences, language }: ToldText): SeriesId[] {
  const said = new Set(sentences.map(originOf));
  return passage.figures.flatMap((figure) => {
    const isSaid = said.has(sentenceWithFigure(figure, passage, language));
    return figure.series !== undefined && isSaid ? [figure.series] : [];
  });
}

/** What the sentences of a passage that are told say the place of. */
function locatedBy(passage: Passage, { sentences, language }: ToldText): EntityId[] {
  const said = new Set(sentences.map(originOf));
  const isSaid = (number: number) => {
    const sentence = passage.texts[language].sentences[number - 1];
    return sentence !== undefined && said.has(sentence);
  };
  const located = passage.tells.filter((each) => each.what === 'location' && each.in.some(isSaid));
  return located.map((each) => each.of);
}
