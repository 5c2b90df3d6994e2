import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import type { RankedPassage, Retrieval, Retriever, SaidSlot } from '../retrieval/retriever.ts';
import { splitWords } from '../retrieval/tokenize.ts';
import type { AnchorFinder, Anchors, UnmetAnchor } from './anchors.ts';
import { focusOf } from './question-focus.ts';
import { hasAnswerType, questionType } from './question-type.ts';

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

/** Names the gap between a question that is not answered and what the folder holds about its names. */
export function findGap(
  question: string,
  language: Language,
  { passages }: Retrieval,
  anchors: Anchors,
  anchorFinder: AnchorFinder,
  retriever: Retriever,
): Gap | undefined {
  const holdsOne = ({ passage }: RankedPassage) => {
    const held = retriever.entitiesOf(passage);
    return anchors.entities.some((entity) => held.has(entity));
  };
  const nearest = passages.find(holdsOne);
  if (nearest === undefined) return undefined;
  const held = retriever.entitiesOf(nearest.passage);
  const about = anchors.entities.filter((entity) => held.has(entity));
  const [unmet] = anchorFinder.unmetBy(nearest.passage, anchors);
  if (unmet !== undefined) return { about, lacking: unmet };
  const focus = focusOf(question, language);
  const lacksFocus = nearest.unmet.some(({ start, end }) => start < focus.end && focus.start < end);
  const asked = lacksFocus ? wordsOf(question, focus) : undefined;
  if (asked !== undefined) return { about, lacking: { kind: 'words', words: asked } };
  const type = questionType(question, language);
  const { sentences } = nearest.passage.texts[language];
  if (!sentences.some((sentence) => hasAnswerType(sentence, type, language))) {
    return { about, lacking: { kind: type === 'date' ? 'date' : 'amount' } };
  }
  const words = rarestUnmet(question, nearest);
  return words === undefined ? undefined : { about, lacking: { kind: 'words', words } };
}

/** The rarest thing said that the passage lacks, where it is one that tells passages apart. */
function rarestUnmet(question: string, { unmet }: RankedPassage): string | undefined {
  const [rarest] = unmet.toSorted((a, b) => b.rarity - a.rarity);
  if (rarest === undefined || rarest.rarity < tellingRarity) return undefined;
  return wordsOf(question, rarest);
}

/** Words by their places, with the letters and signs that they have in the question. */
function wordsOf(question: string, { start, end }: Pick<SaidSlot, 'start' | 'end'>) {
  const words = splitWords(question, 'zh').slice(start, end);
  const pattern = words.map((word) => RegExp.escape(word)).join(String.raw`[^\p{L}\p{N}]*`);
  return new RegExp(pattern, 'iu').exec(question.normalize('NFKC'))?.[0];
}
