/**
 * Where to draw the lines of answering, in one table. Scores are those of `fitted-weights.ts`, in
 * logits; `npm run eval` tells what a change does.
 */
export const thresholds = {
  /** A question that stands alone is answered from this score. */
  leastAlone: -0.5,
  /** A later part of one question, which says less than it means. */
  leastOfPart: -0.3,
  /** A question that leans on the turn before is about the collection already. */
  leastLeaning: -0.6,
  /** Where leaning is not answered, what stands alone must be answered this well. */
  leastAloneAfter: 0.5,
  /** And must say this much, in the rarest terms. */
  leastSaidAlone: 1,
  /** Answered this well alone, a question that does not refer back is not read as leaning. */
  clearlyAlone: 2.5,
  /** And this well where it names nothing, and the answer is not on what was spoken of. */
  clearlyElsewhere: 4.5,
  /** Asked by the name of what was spoken of, a question that is not answered without is from here on. */
  leastByName: 0.5,
  /** And of what an earlier turn was about, from here on. */
  leastEarlier: 1.5,
  /** A question this like an ask of a passage, of the same kind, is answered by it. */
  ownAsk: 0.8,
  /** This share of what people mean by a question is more than all else together. */
  meant: 0.5,
  /** And one this like asks for nothing that it leaves untold. */
  likeAsk: 0.6,
  /** What asks for a date and names no matter is told by what is this likely meant by its wording. */
  likely: 0.5,
  /** How far behind the first another sentence is still shown, in the scale of the order. */
  within: 0.75,
  /** Another sentence of the same passage, which seldom is beside the point. */
  withinSame: 1.6,
  /** Another that tells nothing of what is asked, where the first does. */
  withinUntold: 0.5,
  withinListed: 1.6,
  /** Of a list, another passage that tells what is asked of the same thing. */
  withinMembers: 2.2,
  /** How far behind an expectation what was counted still stands before it. */
  counted: 2.5,
  /** What a reason is worth where one is asked for. */
  reason: 1.25,
  /** What a sentence on a country is worth where the question names no part of it. */
  whole: 1.5,
  mostExcerpts: 3,
  mostListed: 5,
  /** Two sentences that share this much of their weight say the same. */
  nearDuplicate: 0.6,
  /** From this margin a model's "no" does not take an answer away. */
  clearMargin: 1.5,
} as const;
