import type { Passage } from '../../passages/passage.ts';
import type { Likeness, LikelySentences } from '../../retrieval/embedding/likely-sentences.ts';

/** Where nothing was learned, this is not weighed. */
const unlearned: Likeness = { logit: 0, share: 0 };

/** A share below this is none. */
const leastShare = 1e-4;
const farBehind = 3;

/** The same of a question with what it leans on; nothing of one that stands alone. */
export function contextEvidence(likely: LikelySentences | undefined, passage: Passage) {
  const ofSentences = likely?.of(passage);
  return (place: number) => {
    const own = ofSentences?.[place];
    if (likely === undefined || own === undefined) {
      return { contextMeantBehind: 0, contextMeantShare: 0, contextMeantLog: 0 };
    }
    return {
      contextMeantBehind: behind(own, likely.best),
      contextMeantShare: own.share,
      contextMeantLog: logOf(own.share),
    };
  };
}

/** How a question is learned to mean a sentence, as evidence: logits in tens, logarithms of shares in fives. */
export function meantEvidence(likely: LikelySentences | undefined, passage: Passage) {
  const best = likely?.best ?? unlearned;
  const ofSentences = likely?.of(passage);
  const inPassage = (ofSentences ?? []).reduce((all, { share }) => all + share, 0);
  return {
    ofPassage: {
      isLearned: Number(likely !== undefined),
      passageMeant: inPassage,
      passageMeantLog: logOf(inPassage),
      mostMeant: best.logit / 10,
      surestMeant: best.share,
    },
    ofSentence(place: number) {
      const own = ofSentences?.[place] ?? unlearned;
      return {
        meantLogit: own.logit / 10,
        meantBehind: behind(own, best),
        meantShare: own.share,
        meantLog: logOf(own.share),
      };
    },
  };
}

const logOf = (share: number) => Math.log(share + leastShare) / 5;

/** How far one is behind another in logits, at most three, as a share of that. */
const behind = (one: Likeness, other: Likeness) =>
  Math.max(-farBehind, one.logit - other.logit) / farBehind;
