import { withoutLeadIn } from './without-lead-in.ts';
import type { Entity } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId, PassageId } from '../../passages/passage.ts';
import { findQuantities } from '../../passages/quantities.ts';
import type { EntityFinder } from '../../retrieval/find-entities.ts';
import type { Shown, Turn } from '../../conversation/conversation.ts';
import { tradeFlows } from '../kinds.ts';
import { scopeOf } from '../scope.ts';
import { questionWords } from '../words/words.ts';

/** A question as it is to be read after earlier ones. */
export interface FollowUp {
  /** The question, with what it says only in relation to the last one spelt out. */
  readonly question: string;
  /** What it refers back to. */
  readonly context: string;
  /** All that was asked before in its language, the last at the end. */
  readonly said: string;
  /** Entities that it is about without naming them: one of them is enough. */
  readonly carried: readonly EntityId[];
  /** What the last answer rested on. */
  readonly related: readonly PassageId[];
  /** The sentences that were shown of it, counted from 0. */
  readonly shown: Shown['sentences'];
  /** Whether its own words say that it refers back. */
  readonly certain: boolean;
  /** Whether it names what it is about, and so is rather to be read on its own. */
  readonly names: boolean;
  /**
   * Whether what it names is wanted together with what was spoken of. "And Toromocho?" takes the place of
   * a mine; "by what right did Indecopi allow it?" names what is no company and does not.
   */
  readonly isOfBoth: boolean;
  /** Whether a word of it stands for what was spoken of: it cannot turn to something else. */
  readonly isOfSame: boolean;
  /**
   * Whether it asks by a word, refers back by none, and says what all here is on: "how many Chinese cars
   * are sold in Peru", which who goes on about a port leaves out; or turns to a matter of daily life.
   */
  readonly isWhole: boolean;
  /** Whether it says no name at all, not even China's or Peru's. */
  readonly isOpen: boolean;
  /** Whether it names no thing: nothing, a body that acts in any matter, or one of the two countries. */
  readonly leavesSubject: boolean;
}

/**
 * How a question reads as leaning on the last turn, without a model; undefined where there is none
 * before it, and for one that names both countries, refers back by no word, and so asks of no mine or
 * port spoken of before: "how much has China invested in Peru?". A newly named entity takes the place of the last one; otherwise the last turn's entities
 * are carried over. Whether this reading or the question alone is meant, the answers decide.
 */
export function understandFollowUp(
  question: string,
  language: Language,
  turns: readonly Turn[],
  findEntities: EntityFinder,
  entitiesIn: (question: string) => readonly EntityId[],
  typeOf: (id: EntityId) => Entity['type'] | undefined,
): FollowUp | undefined {
  const last = turns.at(-1);
  if (last === undefined) return undefined;
  const own = entitiesIn(question);
  const isLong = Array.from(question).length > questionWords[language].longestLeaning;
  const certain = questionWords[language].leaning.test(question.trim());
  const { passages: related = [], shown } =
    turns.findLast(({ passages }) => passages.length > 0) ?? {};
  const said = turns
    .filter((turn) => turn.language === language)
    .map((turn) => turn.question)
    .join(' ');
  const ofLast = { related, shown: shown?.sentences ?? [], said };
  if (own.length > 0) {
    // "¿Y Toromocho?" asks the last question of something else.
    const context = withoutNames(contextAfter(last), findEntities);
    const names = isLong || !certain;
    const types = new Set(last.entities.map(typeOf));
    const isOfBoth = !names && types.size > 0 && !own.some((id) => types.has(typeOf(id)));
    return {
      question,
      context,
      carried: last.entities,
      ...ofLast,
      certain,
      names,
      isOfBoth,
      isOfSame: false,
      isWhole: names,
      isOpen: false,
      leavesSubject: false,
    };
  }
  const isOfSame = !isLong && questionWords[language].pronoun.test(question);
  const namesBoth = questionWords[language].bothCountries.every((each) => each.test(question));
  if (namesBoth && !certain && !isOfSame) return undefined;
  const context = contextAfter(last);
  const shifted = shiftYear(question, context, language);
  const isWhole =
    !certain &&
    !isOfSame &&
    questionWords[language].questionWord.test(question) &&
    (findEntities(question).mentions.length > 0 ||
      questionWords[language].bothCountries.some((each) => each.test(question)) ||
      scopeOf(question, language) === 'everyday');
  // "What fruits does Peru sell to China?" names all that it is about, if no thing of one name.
  const tellsTrade = tradeFlows.some((flow) => questionWords[language].trade[flow].test(question));
  // "Who is the Chinese ambassador?" asks of an office, whoever held another.
  const asksOffice = questionWords[language].roles.office.test(question);
  return {
    ...shifted,
    carried: last.entities,
    ...ofLast,
    certain,
    names: (isWhole && tellsTrade) || (asksOffice && !certain && !isOfSame),
    isOfBoth: false,
    isOfSame,
    isWhole,
    isOpen: saysNoName(question, language, findEntities),
    leavesSubject: !namesBoth,
  };
}

/** True where a question names nothing, no country and no law by its number. */
function saysNoName(question: string, language: Language, findEntities: EntityFinder): boolean {
  return (
    findEntities(question).mentions.length === 0 &&
    !questionWords[language].returns.test(question.trim()) &&
    !questionWords[language].actor.test(question) &&
    !questionWords[language].bothCountries.some((each) => each.test(question)) &&
    !/\d{3,}/u.test(question.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, ''))
  );
}

/** Questions far back say less of what is meant than they blur it. */
const mostContext = 300;

/** What a question after a turn may refer to: the turn's question and, before it, what that referred to. */
function contextAfter({ context, question }: Turn): string {
  return Array.from(`${context} ${question}`.trim()).slice(-mostContext).join('');
}

/** "The year before" as the year it means, where the last question named one. */
function shiftYear(
  question: string,
  context: string,
  language: Language,
): { question: string; context: string } {
  const year = findQuantities(context, language).findLast(({ unit }) => unit === 'year');
  const shift = questionWords[language].otherYears.find(([pattern]) => pattern.test(question));
  if (year === undefined || shift === undefined) return { question, context };
  const [pattern, step] = shift;
  return {
    question: question.replace(pattern, ` ${year.value + step} `),
    context: context.replaceAll(String(year.value), ' '),
  };
}

function withoutNames(text: string, findEntities: EntityFinder): string {
  const { words, mentions } = findEntities(text);
  return words
    .filter((_, place) => !mentions.some(({ start, end }) => start <= place && place < end))
    .join(' ');
}

/** True where a question only asks who says otherwise than what was answered last. */
export function asksForOtherSide(question: string, language: Language): boolean {
  return questionWords[language].otherSide.test(question.trim());
}

/** "And Chancay?" that nothing stands before is "Chancay"; what says more stays as it is. */
export function withoutCarryOver(
  question: string,
  language: Language,
  findEntities: EntityFinder,
): string {
  const said = withoutLeadIn(question, language);
  const { words, mentions } = findEntities(said, 'exact');
  const isNamed = (place: number) =>
    mentions.some(({ start, end }) => start <= place && place < end);
  return words.length > 0 && words.every((_, place) => isNamed(place)) ? said : question;
}

/** Most words, or Chinese characters, of a question that says nothing but what it leans on. */
const mostLeaningWords = { en: 5, es: 5, zh: 9 } as const;

/**
 * Whether a question that nothing stands before says what it is about only by a word for it: "and who
 * operates it?", "¿y en 2023?", 那2023年呢.
 */
export function leansOnNothing(
  question: string,
  language: Language,
  findEntities: EntityFinder,
): boolean {
  const { leaning, pronoun } = questionWords[language];
  const { mentions } = findEntities(question);
  const isShort = (said: string) => findEntities(said).words.length <= mostLeaningWords[language];
  const opens = leaning.exec(question.trim())?.index === 0 && isShort(question);
  const place = pronoun.exec(question)?.index;
  // "The Chinese bring their workers" says itself whose.
  const saysWhose =
    place !== undefined &&
    questionWords[language].bothCountries.some((each) => each.test(question.slice(0, place)));
  const standsFor = place !== undefined && !saysWhose && isShort(withoutLeadIn(question, language));
  return mentions.length === 0 && (opens || standsFor);
}
