import type { Knowledge, Relation } from '../../passages/knowledge.ts';
import type { RelationId } from '../../passages/passage.ts';
import type { Question } from '../../question/question.ts';
import { isNeverAnswered } from '../../question/scope.ts';
import { typeOfAnswer } from '../../question/read-question.ts';
import type { AskedRelation } from '../../question/relations.ts';
import { questionWords } from '../../question/words/words.ts';
import { isStopWord } from '../../retrieval/index/stop-words.ts';
import { foldAccents, splitWords } from '../../retrieval/index/tokenize.ts';

/** Relations whose names say nothing in a list of what is told: "number", "which they are". */
const unlisted: ReadonlySet<string> = new Set([
  'count',
  'definition',
  'event-date',
  'led-by',
  'members-list',
  'naming',
  'ranking',
]);

/** No matter that could be told of anything. */
const unnamed: ReadonlySet<string> = new Set([...unlisted, 'elsewhere', 'application']);

/** Relations that any question may seem to ask for by a word of its own. */
const broad: ReadonlySet<string> = new Set([
  'cause',
  'data-access',
  'equipment',
  'freight-saving',
  'in-force',
  'interest-in',
  'position',
  'presence',
  'seller',
  'status',
  'visit',
]);

/** True where words that ask for a relation hardly ever ask for anything else. */
export function isDistinct({ relation }: Pick<AskedRelation, 'relation'>): boolean {
  return !broad.has(relation);
}

export function isListed(relation: RelationId): boolean {
  return !unlisted.has(relation);
}

/**
 * What a question asks for by words that ask for nothing else: no measure that many things have, no words
 * that two relations of the kind asked for share; nothing where what is asked is never answered.
 */
export function surelyAskedFor({
  text,
  language,
  asks,
  relations,
  scope,
}: Question): AskedRelation[] {
  if (isNeverAnswered(scope)) return [];
  const { bareMeasure } = questionWords[language];
  const words = splitWords(text, 'zh');
  const ofKind = relations.filter(
    (each) => !asks.isAmount || !each.isHeld || typeOfAnswer(each.answer) === asks.type,
  );
  return askedFor(ofKind).filter(
    ({ relation, start, end }) =>
      !bareMeasure.test(words.slice(start, end).join(language === 'zh' ? '' : ' ')) &&
      !ofKind.some(
        (other) => other.relation !== relation && other.start === start && other.end === end,
      ),
  );
}

/** By less than this a wording asks for a relation rather than for another: logits, 0 for the likeliest. */
const leastLikely = -0.5;

/** By so many first letters two words are of one stem, a short word by all of its own: work, workers. */
const stemLetters = 5;
const shortestStem = 4;

/**
 * Whether the name of a relation says what a question asks for, and not a neighbour of it: of one that is
 * told, where its wording is likeliest to ask for that and would be answered so; of one that nothing tells,
 * where the asker's words are those of the name.
 */
export function isNamedRightly(
  question: Question,
  asked: AskedRelation,
  { relations }: Pick<Knowledge, 'relations'>,
): boolean {
  const relation = relations.get(asked.relation);
  if (relation === undefined) return false;
  if (!asked.isHeld) {
    return isSaidIn(question, asked, relation.name[question.language]);
  }
  const isLikely = (question.likely.get(asked.relation) ?? -Infinity) >= leastLikely;
  return isLikely && isOfKind(question, relation);
}

/** "Who signed it?" asks for no date, and how many tonnes for no sum of money. */
function isOfKind({ asks }: Question, { answer }: Relation): boolean {
  if (asks.asked === 'who') return answer.some((kind) => named.has(kind));
  return asks.type !== 'amount' || typeOfAnswer(answer[0]) !== 'money';
}

const named: ReadonlySet<Relation['answer'][number]> = new Set([
  'person',
  'company',
  'institution',
]);

function isSaidIn({ text, language }: Question, { start, end }: AskedRelation, name: string) {
  const said = splitWords(text, 'zh').slice(start, end).map(foldAccents);
  if (language === 'zh') {
    return said.some((character, place) => {
      const next = said[place + 1];
      return next !== undefined && name.includes(character + next);
    });
  }
  const names = splitWords(name, language).map(foldAccents);
  return said.some(
    (word) => !isStopWord(word, language) && names.some((other) => isAkin(word, other)),
  );
}

function isAkin(one: string, other: string): boolean {
  const stem = one.slice(0, stemLetters);
  return stem.length >= shortestStem && other.startsWith(stem);
}

/** What a question asks for by a name that says something, the clearest words for it first. */
export function askedFor(relations: readonly AskedRelation[]): AskedRelation[] {
  return relations
    .filter(({ relation }) => !unnamed.has(relation))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
}
