import { isEverywhere } from '../../passages/knowledge.ts';
import { tellsAt, type EntityId, type Passage } from '../../passages/passage.ts';
import type { Excerpt } from '../../citations/excerpt.ts';
import { coverage } from '../../retrieval/coverage.ts';
import { saysNothing } from '../fill-part.ts';
import type { SpokenFollowUp } from '../answer-parts.ts';
import type { UnderstoodAnswer } from '../part-answer.ts';
import { partOfShown } from '../shown/part-of-shown.ts';
import { wasShown } from '../shown/was-shown.ts';
import { entitiesNamed, type AskedAfter, type FollowUpSources } from './follow-up-sources.ts';

/**
 * "Why do they pick it?" after what was told of a vendor, where nothing else answers: what is told to be
 * the reason for what was told of the same thing, or of one that the question names; undefined for none.
 */
export function reasonOfSpoken(
  { question, language, turns }: AskedAfter,
  followUp: SpokenFollowUp,
  sources: FollowUpSources,
): UnderstoodAnswer | undefined {
  const { knowledge, retriever, readQuestion } = sources;
  const { asks, relations } = readQuestion(question, language);
  const last = turns.findLast(({ passages }) => passages.length > 0);
  // A bare "why?" asks for the reason of what was said.
  const isBare = saysNothing(readQuestion(question, language));
  if (asks.asked !== 'why' || last === undefined || isBare) return undefined;
  const shown = last.shown?.sentences ?? [];
  const told = shown.flatMap(({ passage, sentence }) =>
    tellsAt(knowledge.passages.get(passage), sentence),
  );
  const named = entitiesNamed(question, sources);
  const subjects = new Set(
    [...named, ...told.flatMap(({ of, by }) => [of, by ?? of]), ...followUp.carried].filter(
      (id) => !isEverywhere(id, knowledge),
    ),
  );
  const asked = new Set(relations.map(({ relation }) => relation));
  const terms = retriever.termsOf(question, language);
  const found = [...knowledge.passages.values()]
    .filter(({ id }) => !knowledge.successors.has(id))
    .flatMap((passage) => {
      const of = causesIn(passage, subjects);
      const same = told.filter(({ of: thing, what }) =>
        passage.tells.some((tell) => tell.of === thing && tell.what === what && what !== 'cause'),
      ).length;
      return of.map((sentence) => {
        const said = retriever.sentencesOf(passage, language)[sentence];
        const covered = said === undefined ? 0 : coverage(terms, said.titled);
        const isAsked = tellsAt(passage, sentence).some(
          ({ what }) => asked.has(what) && what !== 'cause',
        );
        return {
          passage,
          sentence,
          score: same + 3 * covered + Number(isAsked),
        };
      });
    })
    .filter((each) => each.score > 0 && !wasShown(each, shown))
    .toSorted((a, b) => b.score - a.score);
  const [best] = found;
  if (best === undefined) return undefined;
  const excerpts: Excerpt[] = found
    .filter(({ passage }) => passage === best.passage)
    .map(({ passage, sentence }) => ({ passage, sentence }));
  const read = sources.askQuestion(question, language, followUp);
  const part = partOfShown(question, read, excerpts, followUp.carried);
  return { question, context: followUp.context, parts: [part] };
}

/** The sentences of a passage that tell a reason of some things, in their order. */
function causesIn(passage: Passage, subjects: ReadonlySet<EntityId>): number[] {
  return [...passage.texts.en.sentences.keys()].filter((sentence) =>
    tellsAt(passage, sentence).some(({ of, what }) => what === 'cause' && subjects.has(of)),
  );
}
