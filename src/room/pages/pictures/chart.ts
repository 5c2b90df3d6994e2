import type { Series } from '../../../core/passages/knowledge.ts';
import { isOneValue } from '../../../core/pictures/series/chart-of.ts';
import type { ChartPicture, Picture, RivalsPicture } from '../../../core/pictures/picture.ts';
import { rivalSeries } from '../../../core/passages/series-points.ts';
import { chartPath, chartsPath, picturePath } from '../../addresses.ts';
import { anchor, joined, markup, section, type Markup } from '../../markup.ts';
import type { Page, View } from '../../view.ts';
import { seriesList } from './charts.ts';
import { pictureFigure, pictureSentences, pictureTable } from './picture-parts.ts';

/** A series, or all counts of one quantity: the picture, its table, and the sentences that tell it. */
export function chartPage(id: string, view: View): Page | undefined {
  const found = view.pictures.at(`${chartsPath}/${id}`);
  if (found === undefined || !isChart(found.picture)) return undefined;
  const { picture } = found;
  const { words, link, isLive } = view;
  return {
    title: picture.title,
    description: picture.alternative,
    path: `${chartsPath}/${id}`,
    ...(isLive && !isOneValue(picture) ? { image: picturePath(picture, 'png') } : {}),
    body: markup`<p class="over">${anchor(link(chartsPath), words.frame.charts)}</p>
<h1>${picture.title}</h1>
<p class="note">${picture.subtitle}</p>
${pictureFigure(found, view)}
${pictureTable(picture, view)}
${section(picture.kind === 'rivals' ? words.charts.counts : words.charts.rivals, otherCounts(picture, view))}
${section(words.charts.told, pictureSentences(picture, view))}
${dataLinks(picture, view)}`,
  };
}

const isChart = (picture: Picture): picture is ChartPicture | RivalsPicture =>
  picture.kind === 'chart' || picture.kind === 'rivals';

/** Of a series those beside it, and the page of all; of a quantity each of its series. */
function otherCounts(picture: ChartPicture | RivalsPicture, view: View): Markup | undefined {
  const { knowledge, words, link } = view;
  if (picture.kind === 'rivals') {
    return seriesList(ofQuantity(picture, view), view);
  }
  const series = knowledge.series.get(picture.series);
  if (series === undefined) return undefined;
  const rivals = seriesList(rivalSeries(series, knowledge), view);
  const { quantity } = series;
  const isCompared = quantity !== undefined && view.pictures.at(chartPath(quantity)) !== undefined;
  return (
    rivals &&
    markup`${isCompared ? markup`<p>${anchor(link(chartPath(quantity)), words.charts.together)}</p>` : ''}${rivals}`
  );
}

function ofQuantity({ quantity }: RivalsPicture, { knowledge }: View): Series[] {
  return [...knowledge.series.values()].filter((series) => series.quantity === quantity);
}

/** Only a program serves what programs read. */
function dataLinks(picture: ChartPicture | RivalsPicture, view: View): Markup | undefined {
  const { place, words, language, isLive } = view;
  if (!isLive || picture.kind === 'rivals') return undefined;
  const address = `${place.base}/api/series/${picture.series}`;
  const links = [
    anchor(`${address}?lang=${language}`, words.charts.json),
    anchor(`${address}.csv?lang=${language}`, words.charts.csv),
  ];
  return markup`<p>${joined(links, ' · ')}</p>`;
}
