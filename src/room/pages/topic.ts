import { coverageOf } from '../../core/passages/collection-contents.ts';
import type { Series } from '../../core/passages/knowledge.ts';
import type { Passage, TopicId } from '../../core/passages/passage.ts';
import { formatDate } from '../../core/words/format-date.ts';
import { wordsIn } from '../../core/words/words.ts';
import { feedName, mapPath, topicPath } from '../addresses.ts';
import { anchor, joined, list, markup, section, type Markup } from '../markup.ts';
import { pagingLinks, stretchOf, titleOfPage } from '../paging.ts';
import type { Page, View } from '../view.ts';
import { seriesList } from './pictures/charts.ts';
import { passageEntry } from './standing.ts';

const perPage = 50;

const chartsId = 'charts';

/** The passages of a topic, key ones first, then the newest. */
export function topicPage(id: TopicId, page: number, view: View): Page | undefined {
  const { knowledge, holdings, language, words, link } = view;
  const topic = knowledge.topics.get(id);
  const passages = holdings.byTopic.get(id) ?? [];
  const stretch = stretchOf(passages.length, perPage, page);
  if (topic === undefined || stretch === undefined) return undefined;
  const { name, description } = topic[language];
  const { newest, unheard } = coverageOf(knowledge, id);
  const facts = [
    words.counts.passages(passages.length),
    ...(newest === undefined ? [] : [words.topic.newest(formatDate(newest, language))]),
  ];
  const series = seriesList(seriesIn(passages, view), view);
  const isMapped = [...holdings.mapped.values()].some(({ topics }) => topics.has(id));
  const feed = `${topicPath(id)}/${feedName}`;
  return {
    title: titleOfPage(name, stretch, view),
    description,
    path: topicPath(id, page),
    feed,
    body: markup`<h1>${name}</h1>
<p class="intro">${description}</p>
<p class="note">${joined(
      [
        facts.join(words.punctuation.comma),
        anchor(link(feed), words.frame.feed),
        ...(series === undefined || page > 1 ? [] : [anchor(`#${chartsId}`, words.frame.charts)]),
        ...(isMapped ? [anchor(link(mapPath({ topic: id })), words.frame.map)] : []),
      ],
      ' · ',
    )}</p>
${unheard.length === 0 ? '' : markup`<p class="note">${words.topic.unheard(unheard.map((side) => wordsIn(language).sides[side]).join(words.punctuation.listed))}</p>`}
${passagesByWeight(passages.slice(stretch.from, stretch.to), view)}
${page === 1 ? section(words.frame.charts, series, chartsId) : ''}
${pagingLinks(stretch, (other) => link(topicPath(id, other)), view)}`,
  };
}

/** The series of which passages of the topic tell a value. */
function seriesIn(passages: readonly Passage[], { knowledge }: View): Series[] {
  const ids = new Set(
    passages.flatMap(({ figures }) => figures.flatMap(({ series }) => series ?? [])),
  );
  return [...ids].flatMap((id) => knowledge.series.get(id) ?? []);
}

function passagesByWeight(passages: readonly Passage[], view: View): Markup {
  const [key, others] = [true, false].map((isKey) =>
    list(
      passages
        .filter(({ weight }) => (weight === 'key') === isKey)
        .map((passage) => passageEntry(passage, view)),
    ),
  );
  return markup`${section(view.words.topic.key, key)}${section(view.words.topic.others, others)}`;
}
