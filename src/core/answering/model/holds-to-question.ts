import type { Excerpt } from '../../citations/excerpt.ts';
import type { RankedPassage } from '../../retrieval/retrieval.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { QuestionJudges } from '../evidence/answerability.ts';
import type { AskedQuestion } from '../evidence/asked-question.ts';
import { answerScore, leastScore } from '../evidence/choose-excerpts.ts';
import { thresholds } from '../evidence/thresholds.ts';
import { unknownName } from '../told/unknown-name.ts';
import { givesWhatIsAsked } from './gives-what-is-asked.ts';
import { isNearAsPut, type ReadBasis, type ReadPart } from './reread-parts.ts';

/** How far down a ranking a passage is looked for. */
const depth = 60;

/** What a sentence that a model chose is to a part of a question: the answer, no more than beside it, or neither. */
export type Fit = 'gives' | 'beside' | 'neither';

export type FitToPart = (part: ReadPart, excerpt: Excerpt, basis: ReadBasis) => Fit;

/**
 * What holds a model's choice to the question: its "yes" is no evidence. A sentence that the rules show may
 * stand. Any other has every name, year, figure and country of the question, gives the kind of thing that
 * is asked for, is above the line for declining and little behind the best one; by the rules' own reading or
 * with what the model heard. Nothing answers a question for a name that the collection does not know. What so
 * may stand is the answer only where it gives what is asked of what is asked about, or is the first that the
 * rules show; anything else stands beside theirs, and answers nothing that they decline.
 */
export function createFitToPart(judges: QuestionJudges, retriever: Retriever): FitToPart {
  const { answerability, told } = judges;

  return (part, excerpt, basis) => {
    const place = part.excerpts.findIndex((one) => isSame(one, excerpt));
    if (place === 0) return 'gives';
    const isShown = place > 0;
    if (!isShown && !mayStand(part, excerpt, basis)) return 'neither';
    if (givesWhatIsAsked(part, excerpt, answerability)) return 'gives';
    return isShown || part.answered ? 'beside' : 'neither';
  };

  function mayStand(part: ReadPart, excerpt: Excerpt, { reading }: ReadBasis): boolean {
    const { asked, again } = part;
    if (answerability.isOutside(asked) || asked.question.scope === 'everyday') return false;
    const asksUnknown =
      (reading?.unknown ?? []).length > 0 ||
      unknownName(asked.question, told, retriever) !== undefined;
    if (asksUnknown) return false;
    return (
      holdsTo(asked, excerpt) ||
      (again !== undefined &&
        isNearAsPut(part, excerpt.passage.id, answerability) &&
        holdsTo(again, excerpt))
    );
  }

  function holdsTo(asked: AskedQuestion, excerpt: Excerpt): boolean {
    const { ordered } = answerability.choose(withPassage(asked, excerpt));
    // In the order stand those only that lack nothing of what the question names.
    const own = ordered.find(
      ({ ranked, sentence }) =>
        ranked.passage.id === excerpt.passage.id && sentence === excerpt.sentence,
    );
    const [best] = ordered;
    if (own === undefined || best === undefined) return false;
    const { evidence, score } = own;
    return (
      evidence.lacksAttribute === 0 &&
      evidence.typeMissing === 0 &&
      answerScore(evidence, 0) >= leastScore(asked) &&
      best.score - score <= thresholds.within
    );
  }

  /** With the excerpt's passage among those found, however far down it is. */
  function withPassage(asked: AskedQuestion, { passage }: Excerpt): AskedQuestion {
    const { question, retrieval } = asked;
    const isIt = (each: RankedPassage) => each.passage.id === passage.id;
    if (retrieval.passages.some(isIt)) return asked;
    const { text, language } = question;
    const deeper = retriever.retrieve(text, { language, limit: depth }).passages.filter(isIt);
    return { ...asked, retrieval: { ...retrieval, passages: [...retrieval.passages, ...deeper] } };
  }
}

const isSame = (one: Excerpt, other: Excerpt) =>
  one.passage.id === other.passage.id && one.sentence === other.sentence;
