import { spellingsOf } from '../../passages/entity-names.ts';
import { isEverywhere, type Knowledge } from '../../passages/knowledge.ts';
import { languages, type Language } from '../../passages/language.ts';
import type { EntityId, Passage } from '../../passages/passage.ts';
import type { AnchorFinder } from '../../question/anchors.ts';
import type { Question } from '../../question/question.ts';
import type { AskedRelation } from '../../question/relations.ts';
import type { Retrieval } from '../../retrieval/retrieval.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { countryName } from '../../words/country-name.ts';
import type { AskedQuestion } from '../evidence/asked-question.ts';
import { nothingAsked, otherPeriod, unmentionedPeriod } from './find-period.ts';
import type { Lacking, Unmentioned } from './gap.ts';
import { isDistinct, isNamedRightly, surelyAskedFor } from './nameable-relations.ts';
import type { ToldIndex } from './told-index.ts';
import { unknownName } from './unknown-name.ts';

export interface GapSources {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
  readonly anchorFinder: AnchorFinder;
  readonly told: ToldIndex;
}

/** From this weight met a passage may be on what is asked, though the question names nothing known. */
const leastMatched = 0.6;

/** Up to this weight what a question says beside its subject and a relation is only how it asks. */
const mostBeside = 0.5;

/**
 * Finds what the collection lacks of a question on some subjects, of which it is about some. What it is
 * said to lack is looked for in every passage that could hold it.
 */
export function findLacking(
  { question, retrieval }: AskedQuestion,
  subjects: readonly EntityId[],
  about: readonly EntityId[],
  parts: GapSources,
): Lacking {
  const { anchors, scope } = question;
  if (scope === 'advice' || scope === 'forecast') return { kind: scope };
  const on = passagesOn(about, parts);
  const isNarrow = about.some((id) => !isEverywhere(id, parts.knowledge));
  const places = isNarrow ? on : [...parts.knowledge.passages.values()];
  const what =
    unmentionedIn(places, question, subjects, parts) ??
    unknownName(question, parts.told, parts.retriever);
  if (what !== undefined) return { kind: 'mention', what };
  if (about.length > 1 && passagesOnAll(about, parts).length === 0) return { kind: 'together' };
  if (about.length > 0) {
    const isPlain = isPlainly(question, retrieval, parts.retriever);
    return (
      untold(question, on, isPlain, parts.knowledge) ??
      (isPlain ? otherPeriod(question, about, parts) : undefined) ??
      unmentionedPeriod(anchors, places, parts) ?? { kind: 'answer' }
    );
  }
  const best = Math.max(0, ...retrieval.passages.map(({ matched }) => matched));
  return { kind: question.scope === 'ours' && best >= leastMatched ? 'answer' : 'everything' };
}

function passagesOn(about: readonly EntityId[], { told }: GapSources): Passage[] {
  return [...new Set(about.flatMap((id) => told.passagesOn(id)))];
}

function passagesOnAll(about: readonly EntityId[], { told }: GapSources): Passage[] {
  const [first, ...others] = about.map((id) => told.passagesOn(id));
  return (first ?? []).filter((passage) => others.every((each) => each.includes(passage)));
}

/** The first country, known name or number that none of some passages mentions. */
function unmentionedIn(
  passages: readonly Passage[],
  { text, language, anchors: { countries, numbers } }: Question,
  subjects: readonly EntityId[],
  { anchorFinder, told, knowledge, retriever }: GapSources,
): Unmentioned | undefined {
  const names = subjects.flatMap((id) => {
    const entity = knowledge.entities.get(id);
    return entity === undefined ? [] : spellingsOf(entity);
  });
  const code = countries.find(
    (each) =>
      // "Enel of Italy" in Chinese is a name that holds a country.
      !names.some((name) => name.includes(countryName(each, language))) &&
      !passages.some((passage) => speaksOf(passage, each)),
  );
  if (code !== undefined) return { kind: 'country', code };
  const { mentions } = retriever.findEntities(text, 'exact');
  const entity = subjects.find(
    (id) => told.passagesOn(id).length === 0 && mentions.some((mention) => mention.entity === id),
  );
  if (entity !== undefined) return { kind: 'entity', entity };
  const number = numbers.find((each) =>
    passages.every(
      (passage) => anchorFinder.unmetBy(passage, { ...nothingAsked, numbers: [each] }).length > 0,
    ),
  );
  return number === undefined ? undefined : { kind: 'number', number };
}

/** The letters that a country and its people mostly begin with: Japan, Japanese. */
const demonymLetters = 4;

/** True where a passage names a country, or may speak of it without its name: of its people, say. */
function speaksOf({ texts }: Passage, code: string): boolean {
  const says = (language: Language, words: string) =>
    texts[language].text.includes(words) || texts[language].title.includes(words);
  return (
    says('en', countryName(code, 'en').slice(0, demonymLetters)) ||
    languages.some((language) => says(language, countryName(code, language)))
  );
}

/**
 * The relation that a question surely asks for, where no passage on what it is about tells it of anything. One
 * that is told of other things is named only where the question says next to nothing else: its words
 * may have been meant otherwise.
 */
function untold(
  question: Question,
  passages: readonly Passage[],
  isPlain: boolean,
  knowledge: Knowledge,
): Lacking | undefined {
  const isTold = ({ relation }: AskedRelation) =>
    passages.some(({ tells }) => tells.some(({ what }) => what === relation));
  const lacking = surelyAskedFor(question).filter((each) => !isTold(each));
  const unheld = lacking.find(({ isHeld }) => !isHeld);
  const mayName = isPlain && !question.relations.some(isTold);
  const named = unheld ?? (mayName ? lacking.find(isDistinct) : undefined);
  return named === undefined || !isNamedRightly(question, named, knowledge)
    ? undefined
    : { kind: 'relation', relation: named.relation };
}

/** True where a question says next to nothing beside names, a relation and a period. */
export function isPlainly(
  { text, relations, fillers, quantities }: Question,
  { said }: Retrieval,
  retriever: Retriever,
): boolean {
  const { words, mentions } = retriever.findEntities(text);
  const explained = [...mentions, ...relations];
  const isPeriod = (word: string) => quantities.some(({ value }) => word.startsWith(String(value)));
  const beside = said.filter(
    ({ start, end }) =>
      !fillers.has(start) &&
      !words.slice(start, end).some(isPeriod) &&
      !explained.some((one) => one.start < end && start < one.end),
  );
  return beside.reduce((sum, { rarity }) => sum + rarity, 0) <= mostBeside;
}
