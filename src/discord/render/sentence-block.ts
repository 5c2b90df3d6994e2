import type { Citation, CitedSentence } from '../../core/citations/citation.ts';
import { markersOf } from '../../core/citations/marked-text.ts';
import type { Language } from '../../core/passages/language.ts';
import { button } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import type { Block } from '../components/pack-blocks.ts';
import { discordWords } from '../words/words.ts';
import { sourceNotes } from './source-note.ts';
import type { View } from './view.ts';

/** The text that a sentence belongs to. */
export interface CitedText {
  readonly citations: readonly Citation[];
  readonly language: Language;
}

/** A sentence with its markers, notes on its sources and buttons to its passages. */
export function sentenceBlock(
  sentence: CitedSentence,
  { citations, language }: CitedText,
  view: View,
): Block {
  const { beforeMarker } = discordWords(language).punctuation;
  const cited = citations.filter(({ passage }) => sentence.citations.includes(passage.id));
  return {
    text: escapeMarkdown(sentence.text) + beforeMarker + markersOf(sentence, citations),
    notes: sourceNotes(cited, citations, view),
    buttons: cited.map(({ n, passage }) =>
      button(String(n), { name: 'passage', passage: passage.id }),
    ),
  };
}
