import type { Turn } from '../conversation/conversation.ts';
import type { Entity } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import { findQuantities } from '../passages/quantities.ts';
import { askedWords } from '../retrieval/asked-words.ts';
import type { EntityFinder, EntityMention } from '../retrieval/find-entities.ts';
import { isStopWord } from '../retrieval/index/stop-words.ts';
import { foldAccents } from '../retrieval/index/tokenize.ts';
import { fillersIn } from './fillers/fillers.ts';
import { questionWords } from './words/words.ts';

/**
 * The last question with what a follow-up says in its place: "And Toromocho?", "¿Y en 2019?", 那25年呢.
 * Undefined where the follow-up says more than a name or a year, or where nothing tells what to replace.
 */
export function spelledOut(
  question: string,
  language: Language,
  last: Turn | undefined,
  findEntities: EntityFinder,
  entityOf: (id: EntityId) => Entity | undefined,
  isCountry: (id: EntityId) => boolean,
): string | undefined {
  if (last === undefined) return undefined;
  const { question: before } = last;
  const said = question.trim().replace(questionWords[language].carriesOver, ' ').trim();
  if (said === '' || questionWords[language].questionWord.test(said)) return undefined;
  const { words, mentions } = findEntities(said, 'exact');
  const years = yearsIn(said, language);
  const fillers = fillersIn(said, language);
  const isSaidElsewhere = (word: string, place: number) =>
    mentions.some(({ start, end }) => start <= place && place < end) ||
    years.some((year) => word === String(year)) ||
    fillers.has(place) ||
    isStopWord(foldAccents(word), language);
  if (!words.every(isSaidElsewhere)) return undefined;
  const [mention, ...more] = mentions;
  if (mention === undefined) return withYear(before, years, language);
  if (more.length > 0 || years.length > 0) return undefined;
  const replaced = replaceable(
    mention,
    findEntities(before, 'exact').mentions,
    entityOf,
    isCountry,
  );
  const name = askedWords(said, mention);
  const old = replaced === undefined ? undefined : askedWords(before, replaced);
  return name === undefined || old === undefined ? undefined : before.replace(old, name);
}

/** What a name stands in place of: a country in place of the other country, else the one thing named. */
function replaceable(
  { entity }: EntityMention,
  before: readonly EntityMention[],
  entityOf: (id: EntityId) => Entity | undefined,
  isCountry: (id: EntityId) => boolean,
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
): string | undefined {
  if (year === undefined || more.length > 0) return undefined;
  const old = new Set(yearsIn(before, language));
  if (old.size > 1) return undefined;
  const [replaced] = old;
  if (replaced !== undefined) return before.replaceAll(String(replaced), String(year));
  const bare = before.replace(/[?？]\s*$/u, '');
  switch (language) {
    case 'en':
      return `${bare} in ${year}`;
    case 'es':
      return `${bare} en ${year}`;
    case 'zh':
      return `${year}年${bare}`;
  }
}
