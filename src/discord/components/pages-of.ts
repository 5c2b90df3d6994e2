/** Items by pages, in order, as many on each as fit in so many lines, but one at least. */
export function pagesOf<Item>(
  items: readonly Item[],
  linesOfItem: (item: Item) => number,
  mostLines: number,
): Item[][] {
  const pages: Item[][] = [];
  let lines = 0;
  for (const item of items) {
    const own = linesOfItem(item);
    const last = pages.at(-1);
    if (last !== undefined && lines + own <= mostLines) {
      last.push(item);
      lines += own;
    } else {
      pages.push([item]);
      lines = own;
    }
  }
  return pages;
}
