import { withoutLeadIn } from './without-lead-in.ts';
import type { Turn } from '../../conversation/conversation.ts';
import type { Entity } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId } from '../../passages/passage.ts';
import { findQuantities } from '../../passages/quantities.ts';
import { askedWords } from '../../retrieval/asked-words.ts';
import type { EntityFinder, EntityMention } from '../../retrieval/find-entities.ts';
import { isStopWord } from '../../retrieval/index/stop-words.ts';
import { foldAccents } from '../../retrieval/index/tokenize.ts';
import { readAsks } from '../asks.ts';
import { fillersIn } from '../fillers/fillers.ts';
import { dealWords } from '../words/deals.ts';
import { questionWords } from '../words/words.ts';

/** What is known of names. */
export interface NameSources {
  readonly findEntities: EntityFinder;
  readonly entityOf: (id: EntityId) => Entity | undefined;
  readonly isCountry: (id: EntityId) => boolean;
  /** The country for which something speaks: its government. */
  readonly speaksFor: (id: EntityId) => EntityId | undefined;
  /** What stands beside that which a turn was about, as "the other one" names it. */
  readonly neighbourOf: (turn: Turn) => EntityId | undefined;
}

/** How far back a name may find the question in which it takes another's place. */
export const mostTurnsBack = 3;

/**
 * Earlier questions with what a follow-up says in its place, the nearest first: "And Toromocho?",
 * "¿Y en 2019?", 那25年呢, "no, I meant Las Bambas". Empty where the follow-up says more than a name or a
 * year, or where nothing tells what to replace.
 */
export function spelledOut(
  question: string,
  language: Language,
  turns: readonly Turn[],
  names: NameSources,
): string[] {
  const last = turns.at(-1);
  if (last === undefined) return [];
  const own = questionWords[language];
  if (own.otherOne.test(question.trim())) return ofNeighbour(last, language, names);
  const said = withoutLeadIn(question, language);
  const years = yearsIn(said, language);
  if (asksOnlyHowMuch(said, years, language) && readAsks(last.question, language).isAmount) {
    return withYear(last.question, years, language) ?? [];
  }
  if (said === '' || own.questionWord.test(said) || own.saysOfIt.test(said)) return [];
  const { words, mentions } = names.findEntities(said, 'exact');
  const fillers = fillersIn(said, language);
  const isSaidElsewhere = (word: string, place: number) =>
    mentions.some(({ start, end }) => start <= place && place < end) ||
    years.some((year) => word === String(year)) ||
    fillers.has(place) ||
    own.thing.test(word) ||
    isStopWord(foldAccents(word), language);
  if (!words.every(isSaidElsewhere)) return [];
  const [mention, ...more] = mentions;
  if (mention === undefined) {
    const dated = withYear(last.question, years, language) ?? [];
    // "And in 2021?" after "how many were sold?" asks of what was sold, and of nothing else of that year.
    const ofThing = dated.flatMap((spelled) => withThingOf(last, spelled, language, names) ?? []);
    return ofThing.length > 0 ? ofThing : dated;
  }
  const name = askedWords(said, mention);
  if (more.length > 0 || years.length > 0 || name === undefined) return [];
  // "And the government of Peru?" is Peru.
  const entity = names.speaksFor(mention.entity) ?? mention.entity;
  const replaced = withName(last.question, name, entity, names);
  if (replaced !== undefined && last.passages.length > 0) {
    const ofThing = names.isCountry(entity)
      ? replaced.flatMap((spelled) => withThingOf(last, spelled, language, names) ?? [])
      : [];
    return [...ofThing, ...replaced];
  }
  // A question that named nothing, or was declined, may not be the one that is meant.
  const added = replaced ?? withNameAdded(last.question, name, language, names) ?? [];
  const before = turns.slice(-mostTurnsBack, -1).toReversed();
  return [
    ...added,
    ...before.flatMap((turn) => withName(turn.question, name, entity, names) ?? []),
  ];
}

/** "How much was sold in 2025?" after avocados asks of those. */
function asksOnlyHowMuch(said: string, years: readonly number[], language: Language): boolean {
  const { howMuch, nothingElse } = dealWords[language];
  const [year, ...more] = years;
  if (year === undefined || more.length > 0) return false;
  const rest = said.replace(new RegExp(String.raw`(?:\b(?:in|en) )?${year}年?`, 'u'), ' ').trim();
  return howMuch.test(rest) && nothingElse.test(rest);
}

/** The last question of what stands beside the thing that it was about. */
function ofNeighbour(last: Turn, language: Language, names: NameSources): string[] {
  const neighbour = names.neighbourOf(last);
  const entity = neighbour && names.entityOf(neighbour);
  if (entity === undefined) return [];
  const { name } = entity[language];
  return (
    withName(last.question, name, entity.id, names) ??
    withNameAdded(last.question, name, language, names) ??
    []
  );
}

/** A question with a name in the place of the one that it stands for. */
function withName(
  before: string,
  name: string,
  entity: EntityId,
  names: NameSources,
): string[] | undefined {
  const { mentions } = names.findEntities(before, 'exact');
  const replaced = replaceable(entity, mentions, names);
  if (replaced === undefined) {
    return (
      withOtherParty(before, name, entity, mentions, names) ??
      ofOneOfTwo(before, name, entity, mentions, names)
    );
  }
  const old = askedWords(before, replaced);
  return old === undefined ? undefined : [before.replace(old, name)];
}

/** "The trade deal with China", which names a thing, with another country in China's place. */
function withOtherParty(
  before: string,
  name: string,
  entity: EntityId,
  mentions: readonly EntityMention[],
  { findEntities, isCountry }: NameSources,
): string[] | undefined {
  if (!isCountry(entity)) return undefined;
  for (const mention of mentions) {
    const thing = askedWords(before, mention) ?? '';
    const parts = thing.split(' ');
    for (const start of parts.keys()) {
      const party = parts.slice(start).join(' ');
      const [only] = start === 0 ? [] : findEntities(party, 'exact').mentions;
      const isParty = only !== undefined && isCountry(only.entity) && only.entity !== entity;
      if (isParty && only.entity !== 'peru' && askedWords(party, only) === party) {
        return [before.replace(thing, thing.replace(party, name))];
      }
    }
  }
  return undefined;
}

/** "How much did Zijin pay for La Arena?": a name takes the place of either, and the other goes. */
function ofOneOfTwo(
  before: string,
  name: string,
  entity: EntityId,
  mentions: readonly EntityMention[],
  { entityOf, isCountry }: NameSources,
): string[] | undefined {
  const things = mentions.filter((other) => entityOf(other.entity)?.everywhere !== true);
  const isOfKind = (other: EntityMention) =>
    entityOf(other.entity)?.type === entityOf(entity)?.type;
  const [one, two] = things.map((thing) => askedWords(before, thing));
  const [first, second] = things;
  if (things.length !== 2 || isCountry(entity) || first?.entity === second?.entity)
    return undefined;
  if (one === undefined || two === undefined || !things.some(isOfKind)) return undefined;
  return [before.replace(one, ' ').replace(two, name), before.replace(two, ' ').replace(one, name)];
}

/** Of the one thing that the last question was about and did not name: "and Peru?" after "what did China answer?" */
function withThingOf(
  last: Turn,
  spelled: string,
  language: Language,
  names: NameSources,
): string[] | undefined {
  const things = last.entities.filter((id) => !names.isCountry(id));
  const [thing, ...more] = things.map((id) => names.entityOf(id)?.[language].name);
  if (thing === undefined || more.length > 0) return undefined;
  return withNameAdded(spelled, thing, language, names);
}

/** A question that names nothing, of a name: "How much was it?", "And Luz del Sur?". */
function withNameAdded(
  before: string,
  name: string,
  language: Language,
  { findEntities, entityOf }: NameSources,
): string[] | undefined {
  const { mentions } = findEntities(before, 'exact');
  if (mentions.some(({ entity }) => entityOf(entity)?.everywhere !== true)) return undefined;
  const bare = withoutMark(before);
  return [language === 'zh' ? `${name}${bare}` : `${bare} ${name}`];
}

/** What a name stands in place of: a country in place of the other country, else the one thing named. */
function replaceable(
  entity: EntityId,
  before: readonly EntityMention[],
  { entityOf, isCountry }: NameSources,
): EntityMention | undefined {
  if (before.some((other) => other.entity === entity)) return undefined;
  if (isCountry(entity)) {
    return before.find((other) => isCountry(other.entity) && other.entity !== 'peru');
  }
  const things = before.filter((other) => entityOf(other.entity)?.everywhere !== true);
  const distinct = new Set(things.map((other) => other.entity));
  return distinct.size === 1 ? things[0] : undefined;
}

function yearsIn(text: string, language: Language): number[] {
  return findQuantities(text, language)
    .filter(({ unit }) => unit === 'year')
    .map(({ value }) => value);
}

function withYear(
  before: string,
  [year, ...more]: readonly number[],
  language: Language,
): string[] | undefined {
  if (year === undefined || more.length > 0) return undefined;
  const old = new Set(yearsIn(before, language));
  if (old.size > 1) return undefined;
  const [replaced] = old;
  if (replaced !== undefined) return [before.replaceAll(String(replaced), String(year))];
  const bare = withoutMark(before);
  switch (language) {
    case 'en':
      return [`${bare} in ${year}`];
    case 'es':
      return [`${bare} en ${year}`];
    case 'zh':
      return [`${year}年${bare}`];
  }
}

const withoutMark = (question: string) => question.replace(/[?？]\s*$/u, '');
