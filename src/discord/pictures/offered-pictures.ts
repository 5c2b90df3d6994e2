import type { CitedAnswer } from '../../core/answering/answer.ts';
import { originOf } from '../../core/citations/citation.ts';
import { sentenceWithFigure } from '../../core/passages/figure-sentence.ts';
import type { Knowledge, Series } from '../../core/passages/knowledge.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { chartIdOf } from '../../core/pictures/picture-request.ts';
import { projectStandings } from '../../core/pictures/project-standings.ts';
import { button, type Button } from '../components/buttons.ts';

/** Understood in every language, and short enough for the line of the passages' numbers. */
const signs = { chart: '📈', map: '🗺️' };

/** What the pictures of one reading of the collection show, worked out for the first answer. */
interface Drawable {
  /** The charts by series. */
  readonly charts: ReadonlyMap<string, string>;
  /** The passages that tell how far a project on the map is. */
  readonly placed: ReadonlySet<Passage>;
}

const known = new WeakMap<Knowledge, Drawable>();

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
    placed: new Set(standings.map(({ passage }) => passage)),
  };
  known.set(knowledge, drawable);
  return drawable;
}

/**
 * Buttons to pictures of what an answer says: the chart of the first series of which it gives a figure, and the
 * map on which a project stands of which it says how far it is, with its topic. One of each at most.
 */
export function pictureButtons(answer: CitedAnswer, knowledge: Knowledge): Button[] {
  const { charts, placed } = drawableIn(knowledge);
  const said = new Set(answer.sentences.map(originOf));
  const passages = answer.citations.map(({ passage }) => passage);
  const chart = passages
    .flatMap((passage) => figuresIn(passage, answer, said))
    .map((series) => charts.get(series))
    .find((id) => id !== undefined);
  const project = passages.find((passage) => placed.has(passage));
  return [
    ...(chart === undefined
      ? []
      : [button(signs.chart, { name: 'picture', request: { of: 'chart', id: chart } })]),
    ...(project === undefined
      ? []
      : [button(signs.map, { name: 'picture', request: { of: 'map', topic: project.topic } })]),
  ];
}

/** The series of the figures that the sentences give. */
function figuresIn(
  passage: Passage,
  { language }: CitedAnswer,
  said: ReadonlySet<string>,
): string[] {
  return passage.figures.flatMap((figure) => {
    const isSaid = said.has(sentenceWithFigure(figure, passage, language));
    return figure.series !== undefined && isSaid ? [figure.series] : [];
  });
}
