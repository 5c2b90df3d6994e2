import type { Citation } from '../../core/citations/citation.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import type { Picture } from '../../core/pictures/picture.ts';

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
