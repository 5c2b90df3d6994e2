import type { AnchorFinder } from '../../question/anchors.ts';
import type { SaidSlot } from '../../retrieval/retrieval.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { AskedQuestion } from './asked-question.ts';

export interface TellingWords {
  /** What a question says beside the words that carry nothing. */
  readonly telling: readonly SaidSlot[];
  /** Of that its own matter: no name that stands everywhere and no words that ask. */
  readonly own: readonly SaidSlot[];
  readonly isFiller: (slot: SaidSlot) => boolean;
  readonly isPair: (slot: SaidSlot) => boolean;
  readonly isYear: (slot: SaidSlot) => boolean;
}

/** Tells apart what the words of a question tell. */
export function readTellingWords(
  { question, retrieval: { said } }: AskedQuestion,
  retriever: Retriever,
  anchorFinder: AnchorFinder,
): TellingWords {
  const { language, anchors, relations, fillers } = question;
  // Two Chinese characters side by side say nothing where one of them is no part of a word that tells.
  const isPair = ({ start, end }: SaidSlot) => language === 'zh' && end - start === 2;
  const { words, mentions } = retriever.findEntities(question.text);
  const wordCount = words.length;
  // What lies across two Chinese words, or is one character of a longer one, is no word at all.
  const { beginnings } = question;
  const isSplinter = ({ start, end, labelled }: SaidSlot) => {
    if (labelled || language !== 'zh') return false;
    return end - start === 2
      ? beginnings.has(start + 1)
      : !beginnings.has(start) || (end < wordCount && !beginnings.has(end));
  };
  const isFiller = (slot: SaidSlot) =>
    isSplinter(slot) ||
    (isPair(slot)
      ? fillers.has(slot.start) || fillers.has(slot.end - 1)
      : everyPlace(slot, (place) => fillers.has(place)));
  const isYear = ({ start, end }: SaidSlot) =>
    words.slice(start, end).every((word) => anchors.years.includes(Number(word)));
  const telling = said.filter((slot) => !isFiller(slot));
  const isCommon = (slot: SaidSlot) =>
    relations.some(({ start, end }) => start < slot.end && slot.start < end) ||
    mentions.some(
      ({ entity, start, end }) =>
        start < slot.end && slot.start < end && !anchorFinder.isSpecific(entity),
    );
  const own = telling.filter((slot) => !isCommon(slot));
  return { telling, own, isFiller, isPair, isYear };
}

function everyPlace({ start, end }: SaidSlot, holds: (place: number) => boolean): boolean {
  for (let place = start; place < end; place++) if (!holds(place)) return false;
  return true;
}
