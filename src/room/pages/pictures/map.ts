import { type MapFilter, mapChoices, standingInWords } from '../../../core/pictures/map/map-of.ts';
import {
  type ProjectStanding,
  projectStandings,
} from '../../../core/pictures/map/project-standings.ts';
import { mapWordsIn } from '../../../core/pictures/words/map/map-words.ts';
import { entityPath, mapPath, passagePath, picturePath } from '../../addresses.ts';
import { anchor, list, markup, section, upperFirst, type Markup } from '../../markup.ts';
import type { Page, View } from '../../view.ts';
import { pictureFigure, pictureSentences, pictureTable } from './picture-parts.ts';

/** The map of projects, of a topic and a status where they are chosen. */
export function mapPage(filter: MapFilter, view: View): Page | undefined {
  const path = mapPath(filter);
  const found = view.pictures.at(path);
  if (found?.picture.kind !== 'map') return undefined;
  const { picture } = found;
  const { places } = picture;
  const { words, link, isLive } = view;
  const isWhole = filter.topic === undefined && filter.status === undefined;
  const projectOf = (row: number) => {
    const place = places[row];
    return place && link(entityPath(place.entity));
  };
  return {
    title: picture.title,
    description: picture.alternative,
    path,
    ...(isLive ? { image: picturePath(picture, 'png') } : {}),
    body: markup`<h1>${picture.title}</h1>
<p class="note">${words.map.intro}</p>
${choices(filter, view)}
${pictureFigure(found, view)}
${pictureTable(picture, view, projectOf)}
${section(words.charts.told, pictureSentences(picture, view))}
${section(words.map.others, isWhole ? otherProjects(view) : undefined)}`,
  };
}

/** What else can be shown, as links: each leads to a map that holds something. */
function choices(filter: MapFilter, { knowledge, language, words, link }: View): Markup {
  const { topics, statuses } = mapChoices(knowledge, filter);
  const row = (label: string, entries: readonly Choice[]) =>
    markup`<nav aria-label="${label}" class="choice"><span class="note">${label}</span><ul>${entries.map(
      ({ text, to, isChosen }) =>
        markup`<li><a href="${link(mapPath(to))}"${isChosen ? markup` aria-current="page"` : ''}>${text}</a></li>`,
    )}</ul></nav>`;
  const { topic, status } = filter;
  return markup`${row(words.map.topics, [
    { text: words.map.all, to: { status }, isChosen: topic === undefined },
    ...topics.map((id) => ({
      text: knowledge.topics.get(id)?.[language].name ?? id,
      to: { topic: id, status },
      isChosen: id === topic,
    })),
  ])}${row(words.map.statuses, [
    { text: words.map.all, to: { topic }, isChosen: status === undefined },
    ...statuses.map((each) => ({
      text: mapWordsIn(language).chosen[each],
      to: { topic, status: each },
      isChosen: each === status,
    })),
  ])}`;
}

interface Choice {
  readonly text: string;
  readonly to: MapFilter;
  readonly isChosen: boolean;
}

/** Placed projects that the collection tells of and the map does not show. */
function otherProjects(view: View): Markup | undefined {
  const { knowledge, words } = view;
  const others = projectStandings(knowledge).filter(({ isLinked }) => !isLinked);
  const items = list(others.map((standing) => otherProject(standing, view)));
  return items && markup`<p class="note">${words.map.othersNote}</p>${items}`;
}

function otherProject(standing: ProjectStanding, { language, words, link }: View): Markup {
  const { project, passage } = standing;
  const name = upperFirst(project[language].name);
  const told = anchor(link(passagePath(passage.id)), standingInWords(standing, language));
  return markup`${anchor(link(entityPath(project.id)), name)}${words.punctuation.colon}${told}`;
}
