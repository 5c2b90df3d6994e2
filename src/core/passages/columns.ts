/** The columns that a text takes where all signs are of one width, but Chinese ones of two. */
export function columnsOf(text: string): number {
  const { length } = Array.from(text);
  return length + (text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu) ?? []).length;
}
