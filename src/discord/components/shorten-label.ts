const ellipsis = '…';

/**
 * A label that fits: whole, or up to the last word that leaves room for an ellipsis. Words that are
 * too long by themselves, and scripts without spaces, end between two graphemes.
 */
export function shortenLabel(label: string, longest: number): string {
  const plain = label.replace(/[^\S\u00A0]+/gu, ' ').trim();
  if (plain.length <= longest) return plain;
  const room = longest - ellipsis.length;
  let end = 0;
  let wordEnd = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(plain)) {
    if (index + segment.length > room) break;
    if (segment === ' ') wordEnd = index;
    end = index + segment.length;
  }
  if (plain[end] === ' ') wordEnd = end;
  // A word at the very start that fills the label has no space before it.
  const isWordy = wordEnd > longest / 2;
  return plain.slice(0, isWordy ? wordEnd : end).replace(/[\s,;:，；：、(（]+$/u, '') + ellipsis;
}
