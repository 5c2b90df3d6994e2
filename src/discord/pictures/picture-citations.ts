import type { Citation } from '../../core/citations/citation.ts';
import { timelySource } from '../../core/citations/source-link.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import type { Picture } from '../../core/pictures/picture.ts';
import type { Note } from '../components/pack-blocks.ts';
import { sourceNotes } from '../render/source-note.ts';
import type { View } from '../render/view.ts';

/** The references of a picture, with its own numbers, as answers cite: a passage may have several. */
export function picturesCitations(
  { references, language }: Picture,
  { passages }: Knowledge,
): Citation[] {
  return references.flatMap(({ number: n, passage: id, quote }) => {
    const passage = passages.get(id);
    return passage === undefined ? [] : [{ n, passage, language, quote }];
  });
}

/** The notes on the sources of what is shown of a picture, which names the same ones. */
export function pictureNotes(
  shown: readonly Citation[],
  citations: readonly Citation[],
  view: View,
): Note[] {
  return sourceNotes(shown, citations, view, timelySource);
}
