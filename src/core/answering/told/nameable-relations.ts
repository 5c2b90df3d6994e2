import type { RelationId } from '../../passages/passage.ts';
import type { Question } from '../../question/question.ts';
import { isNeverAnswered } from '../../question/scope.ts';
import { typeOfAnswer } from '../../question/read-question.ts';
import type { AskedRelation } from '../../question/relations.ts';
import { questionWords } from '../../question/words/words.ts';
import { splitWords } from '../../retrieval/index/tokenize.ts';

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

/** What a question asks for by a name that says something, the clearest words for it first. */
export function askedFor(relations: readonly AskedRelation[]): AskedRelation[] {
  return relations
    .filter(({ relation }) => !unnamed.has(relation))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
}
