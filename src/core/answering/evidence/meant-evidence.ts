import type { Passage } from '../../passages/passage.ts';
import type { Likeness, LikelySentences } from '../../retrieval/embedding/likely-sentences.ts';

/** Where nothing was learned, no sentence is told from another, and none is sure. */
const unlearned: Likeness = { logit: 4.7, share: 0.13 };

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
      contextMeantBehind: Math.max(-farBehind, own.logit - likely.best.logit) / farBehind,
      contextMeantShare: own.share,
      contextMeantLog: logOf(own.share),
    };
  };
}

/** How a question is learned to mean a sentence, as evidence: logits in tens, logarithms of shares in fives. */
export function meantEvidence(likely: LikelySentences | undefined, passage: Passage) {
  const best = likely?.best ?? unlearned;
  const ofSentences = likely?.of(passage);
  const inPassage =
    ofSentences === undefined ? 1 : ofSentences.reduce((all, { share }) => all + share, 0);
  return {
    ofPassage: {
      passageMeant: inPassage,
      passageMeantLog: logOf(inPassage),
      mostMeant: best.logit / 10,
      surestMeant: best.share,
    },
    ofSentence(place: number) {
      const { logit, share } = ofSentences?.[place] ?? unlearned;
      return {
        meantLogit: logit / 10,
        meantBehind: Math.max(-farBehind, logit - best.logit) / farBehind,
        meantShare: share,
        meantLog: logOf(share),
      };
    },
  };
}

const logOf = (share: number) => Math.log(share + leastShare) / 5;
