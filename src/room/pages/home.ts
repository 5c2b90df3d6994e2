import { isEverywhere } from '../../core/passages/knowledge.ts';
import { wordsIn } from '../../core/words/words.ts';
import {
  chartsPath,
  coveragePath,
  entityPath,
  homePath,
  mapPath,
  topicPath,
} from '../addresses.ts';
import { anchor, list, markup, section, upperFirst, type Markup } from '../markup.ts';
import type { Page, View } from '../view.ts';
import { field, questionLinks } from './field.ts';
import { passageList } from './standing.ts';

const shownEntities = 24;
const shownLatest = 6;

/** The first page: a field to ask in, the topics, what is most told of. */
export function homePage(view: View): Page {
  const { words, isLive, answering, language } = view;
  const { home } = words;
  const examples = isLive ? questionLinks(answering.examples(language), view) : undefined;
  return {
    title: home.title,
    description: home.intro,
    path: homePath,
    body: markup`<h1>${home.title}</h1>
<p class="intro">${isLive ? home.intro + wordsIn(language).sentenceSpace + home.ask : home.intro}</p>
${field(view)}
${examples === undefined ? '' : section(home.try, examples)}
${section(home.topics, topicList(view), 'topics')}
${pictureLinks(view)}
${section(home.entities, entityWall(view))}
${section(home.latest, passageList(latest(view), view))}`,
  };
}

/** The ways to what is shown as pictures. */
function pictureLinks({ holdings, words, link }: View): Markup | undefined {
  const links = [
    ...(holdings.points.size === 0 ? [] : [anchor(link(chartsPath), words.frame.charts)]),
    ...(holdings.mapped.size === 0 ? [] : [anchor(link(mapPath()), words.home.map)]),
  ];
  return section(words.home.pictures, list(links, 'wall'));
}

function topicList({ knowledge, holdings, language, words, link }: View): Markup | undefined {
  return list(
    [...knowledge.topics.values()].map((topic) => {
      const { name, description } = topic[language];
      const count = words.counts.passages(holdings.byTopic.get(topic.id)?.length ?? 0);
      return markup`${anchor(link(topicPath(topic.id)), name)} <span class="note">${count}<br>${description}</span>`;
    }),
  );
}

function entityWall({ knowledge, holdings, language, words, link }: View): Markup {
  const told = holdings.coverage.entities
    .filter(({ entity, relations }) => relations.length > 0 && !isEverywhere(entity, knowledge))
    .slice(0, shownEntities);
  const names = told.flatMap(({ entity: id }) => {
    const entity = knowledge.entities.get(id);
    if (entity === undefined) return [];
    return [anchor(link(entityPath(id)), upperFirst(entity[language].name))];
  });
  return markup`${list(names, 'wall')}<p>${anchor(link(coveragePath()), words.home.allEntities)}</p>`;
}

/** Those that hold as of the latest days. */
function latest({ knowledge, today }: View) {
  return [...knowledge.passages.values()]
    .filter(({ asOf }) => asOf <= today)
    .toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))
    .slice(0, shownLatest);
}
