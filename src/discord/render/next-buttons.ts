import type { Answer, NextQuestion } from '../../core/answering/answer.ts';
import { isListed } from '../../core/answering/told/nameable-relations.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import { columnsOf } from '../../core/passages/columns.ts';
import type { Language } from '../../core/passages/language.ts';
import { formatYear } from '../../core/words/format-date.ts';
import { wordsIn } from '../../core/words/words.ts';
import { type AnyButton, type Button, nextButton } from '../components/buttons.ts';
import { parseCustomId } from '../components/parse-custom-id.ts';
import type { AnswerView } from './view.ts';

/** The columns of a phone that buttons share on one line, and those that a button has around its label. */
const lineColumns = 40;
const frameColumns = 5;

/**
 * The questions that the collection answers next, as buttons that ask them in the same conversation: under
 * an answer as many as fit on one line beside the buttons before them, but one in any case unless the
 * rest of it is at a press.
 */
export function nextButtons(
  answer: Answer,
  { knowledge, conversation }: AnswerView,
  before: readonly AnyButton[],
): Button[] {
  const { next = [], language, status } = answer;
  const labels = next.map((question) => nextLabel(question, knowledge, language));
  const isRoomy = status === 'abstained' || status === 'chat';
  const taken = before.reduce((sum, { label = '' }) => sum + columnsOf(label) + frameColumns, 0);
  let free = isRoomy ? Infinity : lineColumns - taken;
  const offers = next.map((question, place) => {
    const label = labels[place] ?? question.question;
    // Two that are called the same are told apart by the questions themselves.
    const isOnly = labels.indexOf(label) === labels.lastIndexOf(label);
    const shown = isOnly ? label : question.question;
    return { shown, question, columns: columnsOf(shown) + frameColumns };
  });
  // One that a phone shows whole comes before one that takes more than its line.
  const isWhole = ({ columns }: { readonly columns: number }) => columns <= lineColumns;
  const inOrder = isRoomy
    ? offers
    : [...offers.filter(isWhole), ...offers.filter((each) => !isWhole(each))];
  const least = before.some(isMore) ? 0 : 1;
  return inOrder.flatMap(({ shown, question, columns }, place) => {
    free -= columns;
    if (free < 0 && place >= least) return [];
    return nextButton(shown, question, language, knowledge, conversation);
  });
}

function isMore(button: AnyButton): boolean {
  return 'custom_id' in button && parseCustomId(button.custom_id)?.name === 'more';
}

/** What is told, and of which year where it is told of one: Owners, Rulings (2026). */
function nextLabel(
  { question, passage, relation }: NextQuestion,
  { passages, relations }: Knowledge,
  language: Language,
): string {
  const tell = passages.get(passage)?.tells.find(({ what }) => what === relation);
  const isNamed = tell !== undefined && isListed(tell.what);
  const name = isNamed ? relations.get(tell.what)?.name[language] : undefined;
  if (name === undefined) return question;
  const year = wordsIn(language).leads.details(
    tell?.when === undefined ? [] : [formatYear(tell.when, language)],
  );
  return name.charAt(0).toUpperCase() + name.slice(1) + year;
}
