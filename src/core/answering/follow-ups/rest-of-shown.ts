import type { Excerpt } from '../../citations/excerpt.ts';
import { tellsAt } from '../../passages/passage.ts';
import { coverage } from '../../retrieval/coverage.ts';
import type { SpokenFollowUp } from '../answer-parts.ts';
import { hasAnswerType } from '../evidence/answer-type.ts';
import { isAnswered, type UnderstoodAnswer } from '../part-answer.ts';
import { partOfShown } from '../shown/part-of-shown.ts';
import { wasShown } from '../shown/was-shown.ts';
import { entitiesNamed, type AskedAfter, type FollowUpSources } from './follow-up-sources.ts';
import { firstShown, isOnSpoken } from './is-on-spoken.ts';

/** How much of what a question says such a sentence must say. */
const leastSaid = 0.75;

/** The same for one that names all that the question names. */
const leastBesideNames = 0.5;

/**
 * "Did they pay it?" after a fine: what else the passages say that were shown last, where what is read is
 * nothing or stands in none of them. Undefined where no sentence of them says what is asked.
 */
export function restOfShown(
  { question, language, turns }: AskedAfter,
  followUp: SpokenFollowUp,
  read: UnderstoodAnswer,
  sources: FollowUpSources,
): UnderstoodAnswer | undefined {
  const { askQuestion, knowledge, retriever, followUpOf, answerability } = sources;
  const last = turns.findLast(({ passages }) => passages.length > 0);
  const first = firstShown(read.parts);
  const isElsewhere = first === undefined || !last?.passages.includes(first.passage.id);
  const { shown } = followUp;
  if (last === undefined || !isElsewhere) return undefined;
  const asked = askQuestion(question, language, followUpOf(question, language, turns));
  const { asks } = asked.question;
  const named = entitiesNamed(question, sources);
  // "How many beds?" is said by what counts beds.
  const isCount = asks.asked === 'how-many' && asks.words !== '';
  const terms = retriever.termsOf(isCount ? asks.words : question, language);
  const least = named.length > 0 ? leastBesideNames : isCount ? 1 : leastSaid;
  const [best] = last.passages
    .flatMap((id) => knowledge.passages.get(id) ?? [])
    .flatMap((passage) =>
      retriever.sentencesOf(passage, language).map(({ terms: own, wording }, sentence) => ({
        passage,
        sentence,
        wording,
        said: coverage(terms, own),
      })),
    )
    .filter((each) => !wasShown(each, shown) && each.said >= least)
    .filter(
      ({ wording }) => asks.asked !== 'how-many' || hasAnswerType(wording, asks.type, language),
    )
    .filter(({ passage, sentence, wording }) => {
      const told = tellsAt(passage, sentence).flatMap(({ of, by }) => [of, by ?? of]);
      const all = new Set([...told, ...entitiesNamed(wording, sources)]);
      return named.every((id) => all.has(id));
    })
    .toSorted((a, b) => b.said - a.said);
  if (best === undefined) return undefined;
  // What is answered of what was spoken of gives way only to what says whether it is so.
  const asksIf = asks.asked === 'whether' || asks.asked === 'other';
  const isSure = named.length === 0 && asksIf && best.said === 1;
  if (isAnswered(read) && !isSure && isOnSpoken(read, turns, followUp, sources)) return undefined;
  if (isAnswered(read) && named.length === 0 && best.said < 1) return undefined;
  const isHeld = answerability
    .gather(asked)
    .some(
      ({ ranked, sentence, evidence: { lacksAttribute, nobodyNamed, nothingNamed } }) =>
        ranked.passage === best.passage &&
        sentence === best.sentence &&
        lacksAttribute + nobodyNamed + nothingNamed === 0,
    );
  if (!isHeld) return undefined;
  const excerpt: Excerpt = { passage: best.passage, sentence: best.sentence };
  const part = partOfShown(question, asked, [excerpt], last.entities);
  return { question, context: last.context, parts: [part] };
}
