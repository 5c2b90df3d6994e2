import type { Knowledge } from '../../core/passages/knowledge.ts';
import { type Language, languages } from '../../core/passages/language.ts';
import { mapChoices } from '../../core/pictures/map/map-of.ts';
import {
  listedCharts,
  type ListedPicture,
  listedTimelines,
} from '../../core/pictures/listed-pictures.ts';
import { type Candidate, folded } from '../components/match-choices.ts';
import { foundBy, topicCandidates } from '../components/passage-candidates.ts';
import { betweenFacts } from '../render/source-note.ts';
import { discordWords } from '../words/words.ts';

/** What can be asked for, of one reading of the collection, worked out at the first letter that is typed. */
interface Listed {
  readonly charts: readonly ListedPicture[];
  readonly timelines: readonly ListedPicture[];
}

const known = new WeakMap<Knowledge, Listed>();

function listedIn(knowledge: Knowledge): Listed {
  const before = known.get(knowledge);
  if (before !== undefined) return before;
  const listed = { charts: listedCharts(knowledge), timelines: listedTimelines(knowledge) };
  known.set(knowledge, listed);
  return listed;
}

/** The charts by the names of their series in one language, found by those in all. */
export function chartCandidates(knowledge: Knowledge, locale: Language): Candidate[] {
  return listedIn(knowledge).charts.map((each) => candidateOf(each, locale));
}

/** The things of which a timeline is told. */
export function timelineCandidates(knowledge: Knowledge, locale: Language): Candidate[] {
  return listedIn(knowledge).timelines.map((each) => candidateOf(each, locale));
}

/** The topics of which projects stand on the map. */
export function mapTopicCandidates(knowledge: Knowledge, locale: Language): Candidate[] {
  const ids: readonly string[] = mapChoices(knowledge, {}).topics;
  return topicCandidates(knowledge, locale).filter(({ value }) => ids.includes(value));
}

function candidateOf(listed: ListedPicture, locale: Language): Candidate {
  const names = languages.map((language) => shownName(listed, language));
  return { name: shownName(listed, locale), value: listed.id, words: foundBy(names) };
}

function shownName({ name, isCompared }: ListedPicture, language: Language): string {
  const text = name[language].charAt(0).toUpperCase() + name[language].slice(1);
  return isCompared ? text + betweenFacts + discordWords(language).pictures.compared : text;
}

/**
 * What a person chose, or typed: an id, a name, or words that only one has; what was typed where it is none of
 * these, since not all that can be drawn is offered.
 */
export function chosenIn(candidates: readonly Candidate[], typed: string): string {
  const wanted = folded(typed).trim();
  const exact = candidates.find(({ name, value }) => value === wanted || folded(name) === wanted);
  if (exact !== undefined) return exact.value;
  const found = candidates.filter(({ name, words = '' }) =>
    folded(`${name} ${words}`).includes(wanted),
  );
  const [only, other] = found;
  return only !== undefined && other === undefined ? only.value : wanted;
}
