import { nameOf, shortNamesOf } from '../../../core/passages/entity-names.ts';
import type { Series } from '../../../core/passages/knowledge.ts';
import type { SeriesId } from '../../../core/passages/passage.ts';
import { comparablePoints } from '../../../core/passages/series-points.ts';
import { rivalQuantities, rivalsOf } from '../../../core/pictures/series/rivals-of.ts';
import { tableOf } from '../../../core/pictures/table-of.ts';
import { chartPath, chartsPath } from '../../addresses.ts';
import { anchor, list, markup, section, type Markup } from '../../markup.ts';
import type { Page, View } from '../../view.ts';

/** From how many values of periods alike a series shows how something went. */
const fewestOverTime = 3;

/** All series, and the quantities that several count. */
export function chartsPage(view: View): Page | undefined {
  const { knowledge, holdings, words, answering, language, link } = view;
  const held = [...knowledge.series.values()].filter(({ id }) => holdings.points.has(id));
  if (held.length === 0) return undefined;
  const [long, short] = [true, false].map((isLong) =>
    held.filter(({ id }) => {
      const points = comparablePoints(holdings.points.get(id) ?? []);
      return points.length >= fewestOverTime === isLong;
    }),
  );
  const quantities = rivalQuantities(knowledge).flatMap((id) => {
    const picture = rivalsOf(id, answering, language);
    return picture === undefined ? [] : [anchor(link(chartPath(id)), picture.title)];
  });
  return {
    title: words.frame.charts,
    description: words.charts.intro,
    path: chartsPath,
    body: markup`<h1>${words.frame.charts}</h1>
<p class="intro">${words.charts.intro}</p>
${section(words.charts.overTime, seriesList(long ?? [], view))}
${section(words.charts.compared, list(quantities.map((each) => markup`${each}`)))}
${section(words.charts.others, seriesList(short ?? [], view))}`,
  };
}

/** Series by their names, each with who counts it and how many values of it are held. */
export function seriesList(series: readonly Series[], view: View): Markup | undefined {
  const { knowledge, holdings, language, words, link } = view;
  return list(
    series
      .toSorted((a, b) => a[language].name.localeCompare(b[language].name, language))
      .map(({ id, compiler, [language]: { name } }) => {
        const [who = nameOf(compiler, knowledge, language)] = shortNamesOf(
          [compiler],
          knowledge,
          language,
        );
        const count = holdings.points.get(id)?.length ?? 0;
        const told = count === 1 ? valueOf(id, view) : undefined;
        return markup`${anchor(link(chartPath(id)), name)}<br><span class="note">${words.charts.compilers(who)}${words.punctuation.semicolon}${told ?? words.counts.values(count)}</span>`;
      }),
  );
}

/** The only value of a series, with its period. */
function valueOf(id: SeriesId, { pictures }: View): string | undefined {
  const picture = pictures.at(chartPath(id))?.picture;
  if (picture?.kind !== 'chart') return undefined;
  const [value] = tableOf(picture)?.rows ?? [];
  return value?.cells.join(' · ');
}
