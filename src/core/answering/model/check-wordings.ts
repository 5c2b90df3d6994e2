import type { Turn } from '../../conversation/conversation.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId } from '../../passages/passage.ts';
import { findQuantities } from '../../passages/quantities.ts';
import { withoutOrders } from '../../question/without-orders.ts';
import type { AnswerBasis } from '../answer-extractively.ts';
import type { ReadingSources } from './check-understanding.ts';
import type { ReadingRule } from './model-event.ts';
import { mostParts } from './model-replies.ts';
import { isPlainText } from './plain-text.ts';

export interface WordingCheck {
  readonly basis: AnswerBasis;
  readonly turns: readonly Turn[];
  /** Things that the question was found to be about beside those that it names. */
  readonly added: readonly EntityId[];
  /** Told of each reason to leave the wordings out. */
  readonly failed: (rule: ReadingRule) => void;
}

/** The longest wording that is asked: as long as a question may be. */
const longestWording = 500;

/**
 * The questions in a question in other words, where together they name all that it names and nothing
 * that was not said; none where one breaks a rule.
 */
export function checkWordings(
  parts: readonly string[],
  { basis, turns, added, failed }: WordingCheck,
  sources: ReadingSources,
): readonly string[] {
  const { language, question } = basis;
  const wordings = parts
    .map((part) => sources.retriever.simplified(part).trim())
    .filter((part) => part !== '' && part !== question);
  if (wordings.length === 0 || wordings.length > mostParts) return [];
  const rule = wordings.map((each) => faultOf(each, language, sources)).find(Boolean);
  const named = new Set(wordings.flatMap((each) => namedIn(each, language, sources)));
  const own = namedIn(question, language, sources);
  const said = new Set([
    ...own,
    ...basis.parts.flatMap(({ asked }) => namedIn(asked.question.text, language, sources)),
    ...turns.flatMap((turn) => namedIn(`${turn.question} ${turn.context}`, turn.language, sources)),
    ...[...turns.flatMap(({ entities }) => entities), ...added].map((id) => `entity ${id}`),
  ]);
  const first =
    rule ??
    (own.every((each) => named.has(each)) ? undefined : 'anchor-lost') ??
    ([...named].every((each) => said.has(each)) ? undefined : 'anchor-added');
  if (first !== undefined) failed(first);
  return first === undefined ? wordings : [];
}

function faultOf(
  wording: string,
  language: Language,
  { retriever }: ReadingSources,
): ReadingRule | undefined {
  if (wording.length > longestWording || !isPlainText(wording)) return 'plain-text';
  if (withoutOrders(wording, language, retriever.findEntities) !== wording) return 'order';
  const own = retriever.languageOf(wording);
  return own === undefined || own === language ? undefined : 'other-language';
}

/** Every name, country, year, date and figure of a text. */
function namedIn(
  text: string,
  language: Language,
  { retriever, anchorFinder }: ReadingSources,
): string[] {
  const { numbers, countries } = anchorFinder.anchorsOf(text, language);
  return [
    ...retriever.findEntities(text).mentions.map(({ entity }) => `entity ${entity}`),
    ...findQuantities(text, language).map(({ unit, value }) => `${unit} ${value}`),
    ...numbers.map((number) => `number ${number}`),
    ...countries.map((code) => `country ${code}`),
  ];
}
