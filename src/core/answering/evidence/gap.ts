import type { EntityId } from '../../passages/passage.ts';
import type { RankedPassage } from '../../retrieval/retrieval.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { AnchorFinder, UnmetAnchor } from '../../question/anchors.ts';
import type { AskedQuestion } from './asked-question.ts';
import { askedWords } from '../../retrieval/asked-words.ts';
import { isInFocus } from '../../question/question.ts';
import { hasAnswerType } from './answer-type.ts';

/** What a question is about that the folder knows, and what the folder lacks of what is asked. */
export interface Gap {
  readonly about: readonly EntityId[];
  readonly lacking: UnmetAnchor | { readonly kind: 'date' | 'amount' } | AskedWords;
}

/** Words of the asker, as they stand in the question: escape them. */
interface AskedWords {
  readonly kind: 'words';
  readonly words: string;
}

/** Below this, what is unmet is a word that stands in most passages, and names no gap. */
const tellingRarity = 0.25;

export type GapFinder = (asked: AskedQuestion) => Gap | undefined;

/** Names the gap between a question that is not answered and what the folder holds about its names. */
export function createGapFinder(retriever: Retriever, anchorFinder: AnchorFinder): GapFinder {
  return ({ question, retrieval }) => {
    const { text, language, asks, anchors } = question;
    const nearest = retrieval.passages.find(({ passage }) => {
      const held = retriever.entitiesOf(passage);
      return anchors.entities.some((entity) => held.has(entity));
    });
    if (nearest === undefined) return undefined;
    const { passage, unmet } = nearest;
    const held = retriever.entitiesOf(passage);
    const about = anchors.entities.filter((entity) => held.has(entity));
    const [anchor] = anchorFinder.unmetBy(passage, anchors);
    if (anchor !== undefined) return { about, lacking: anchor };
    const lacksFocus = unmet.some((slot) => isInFocus(slot, asks));
    const asked = lacksFocus ? askedWords(text, asks) : undefined;
    if (asked !== undefined) return { about, lacking: { kind: 'words', words: asked } };
    const { sentences } = passage.texts[language];
    if (!sentences.some((sentence) => hasAnswerType(sentence, asks.type, language))) {
      return { about, lacking: { kind: asks.type === 'date' ? 'date' : 'amount' } };
    }
    const words = rarestUnmet(text, nearest);
    return words === undefined ? undefined : { about, lacking: { kind: 'words', words } };
  };
}

/** The rarest thing said that the passage lacks, where it is one that tells passages apart. */
function rarestUnmet(question: string, { unmet }: RankedPassage): string | undefined {
  const [rarest] = unmet.toSorted((a, b) => b.rarity - a.rarity);
  if (rarest === undefined || rarest.rarity < tellingRarity) return undefined;
  return askedWords(question, rarest);
}
