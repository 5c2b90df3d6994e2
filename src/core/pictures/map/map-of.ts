import type { Knowledge, Point } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { Status, TopicId } from '../../passages/passage.ts';
import { formatShortMonth } from '../../words/format-date.ts';
import type { MapPicture, MapPlace } from '../picture.ts';
import type { PictureSources } from '../picture-sources.ts';
import { type ProjectStanding, projectStandings } from './project-standings.ts';
import { createReferenceList } from '../reference-list.ts';
import { type Stage, stageOf, stages } from './stage.ts';
import { type MapWords, mapWordsIn } from '../words/map/map-words.ts';

/** What of all is shown; everything where nothing is said. */
export interface MapFilter {
  readonly topic?: TopicId | undefined;
  readonly status?: Status | undefined;
}

/** What a screen reader is given at once, and Discord takes. */
const mostCharacters = 1_024;

/**
 * The placed projects in which a Chinese party has a part, by their stage and from north to south; undefined where
 * there is none.
 */
export function mapOf(
  sources: PictureSources,
  filter: MapFilter,
  language: Language,
): MapPicture | undefined {
  const { topic, status } = filter;
  const words = mapWordsIn(language);
  const references = createReferenceList(sources, language);
  const shown = linkedStandings(sources.knowledge).filter((each) => passes(each, filter));
  const places = shown.flatMap((standing) => {
    const reference = references.numberOf(standing.passage, standing.sentence);
    return reference === undefined ? [] : [placeOf(standing, reference, language)];
  });
  if (places.length === 0) return undefined;
  const filters = [
    ...(topic === undefined ? [] : [sources.knowledge.topics.get(topic)?.[language].name ?? topic]),
    ...(status === undefined ? [] : [words.chosen[status]]),
  ];
  return {
    kind: 'map',
    language,
    path: mapPath(filter),
    title: filters.length === 0 ? words.title : words.titleOf(filters),
    subtitle: words.subtitle(places.length),
    alternative: inWords(places, words),
    references: references.all(),
    topic,
    status,
    places,
  };
}

/** The standing of a project in words, with its date. */
export function standingInWords(
  { status, step, when }: Pick<ProjectStanding, 'status' | 'step' | 'when'>,
  language: Language,
): string {
  const words = mapWordsIn(language);
  const date = formatShortMonth(when, language);
  // A stop is the standing of none.
  return step === undefined || step === 'stopped'
    ? words.standing(words.statuses[status], date)
    : words.step[step](date);
}

/** Where the room shows it, without language and ending: `map`, `map/ports`, `map/all/planned`. */
export function mapPath({ topic, status }: MapFilter): string {
  if (status === undefined) return topic === undefined ? 'map' : `map/${topic}`;
  return `map/${topic ?? allTopics}/${status}`;
}

/** In the place of a topic in a path. */
export const allTopics = 'all';

/** What can be chosen of a map beside what is chosen: a topic within the status, a status within the topic. */
export function mapChoices(
  knowledge: Knowledge,
  { topic, status }: MapFilter,
): { readonly topics: readonly TopicId[]; readonly statuses: readonly Status[] } {
  const standings = linkedStandings(knowledge);
  const topics = standings
    .filter((each) => passes(each, { status }))
    .flatMap((each) => [...each.topics]);
  const within = standings.filter((each) => passes(each, { topic }));
  return {
    topics: [...knowledge.topics.keys()].filter((id) => topics.includes(id)),
    statuses: [...new Set(within.map((each) => each.status))],
  };
}

function passes(standing: ProjectStanding, { topic, status }: MapFilter): boolean {
  return (
    (topic === undefined || standing.topics.has(topic)) &&
    (status === undefined || standing.status === status)
  );
}

function linkedStandings(knowledge: Knowledge): ProjectStanding[] {
  const stage = ({ status }: ProjectStanding) => stages.indexOf(stageOf(status));
  return projectStandings(knowledge)
    .filter(({ isLinked }) => isLinked)
    .toSorted((a, b) => stage(a) - stage(b) || middleOf(b.sites)[0] - middleOf(a.sites)[0]);
}

function placeOf(standing: ProjectStanding, reference: number, language: Language): MapPlace {
  const { project, sites, status } = standing;
  const [latitude, longitude] = middleOf(sites);
  return {
    entity: project.id,
    name: upperFirst(project[language].name),
    latitude,
    longitude,
    route: sites.length === 1 ? [] : sites,
    status,
    when: standing.when,
    label: standingInWords(standing, language),
    reference,
  };
}

/** Of a line the point halfway between its ends. */
function middleOf(sites: readonly [Point, ...Point[]]): Point {
  const [first] = sites;
  const last = sites.at(-1) ?? first;
  return [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The names by stage, as many as go in; of what is left out the number. */
function inWords(places: readonly MapPlace[], words: MapWords): string {
  for (let shown = places.length; shown > 0; shown -= 1) {
    const text = groupedNames(places, shown, words);
    if (text.length <= mostCharacters) return text;
  }
  return words.alternative.opening(places.length);
}

function groupedNames(places: readonly MapPlace[], shown: number, words: MapWords): string {
  const { opening, group, listed, more, between } = words.alternative;
  const byStage = Map.groupBy(places.slice(0, shown), ({ status }) => stageOf(status));
  const groups = [...byStage].map(([stage, of]: [Stage, readonly MapPlace[]]) =>
    group(words.stages[stage], of.map(({ name }) => name).join(listed)),
  );
  const rest = places.length - shown;
  const left = rest === 0 ? '' : between + more(rest);
  return opening(places.length) + groups.join('') + left;
}
