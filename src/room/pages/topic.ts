import { coverageOf } from '../../core/passages/collection-contents.ts';
import type { Passage, TopicId } from '../../core/passages/passage.ts';
import { formatDate } from '../../core/words/format-date.ts';
import { feedName, topicPath } from '../addresses.ts';
import { anchor, list, markup, section, type Markup } from '../markup.ts';
import { pagingLinks, stretchOf, titleOfPage } from '../paging.ts';
import type { Page, View } from '../view.ts';
import { passageEntry } from './standing.ts';

const perPage = 50;

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
  const feed = `${topicPath(id)}/${feedName}`;
  return {
    title: titleOfPage(name, stretch, view),
    description,
    path: topicPath(id, page),
    feed,
    body: markup`<h1>${name}</h1>
<p class="intro">${description}</p>
<p class="note">${facts.join(words.punctuation.comma)} · ${anchor(link(feed), words.frame.feed)}</p>
${unheard.length === 0 ? '' : markup`<p class="note">${words.topic.unheard(unheard.map((side) => words.sides[side]).join(words.punctuation.listed))}</p>`}
${passagesByWeight(passages.slice(stretch.from, stretch.to), view)}
${pagingLinks(stretch, (other) => link(topicPath(id, other)), view)}`,
  };
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
