/** A table as `console.table` printed it. */
export interface PrintedTable {
  readonly kind: 'table';
  /** The header first; the first cell of each row is its name. */
  readonly rows: readonly (readonly string[])[];
}

export type PrintedBlock = PrintedTable | { readonly kind: 'line'; readonly text: string };

/** Reads what a program printed back into lines and tables. */
export function readPrinted(output: string): PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  let rows: string[][] | undefined;
  for (const line of output.split('\n').map((each) => each.trim())) {
    if (line.startsWith('┌')) rows = [];
    else if (line.startsWith('│')) rows?.push(cellsOf(line));
    else if (line.startsWith('└') && rows !== undefined) {
      blocks.push({ kind: 'table', rows: withoutNumbers(rows) });
      rows = undefined;
    } else if (rows === undefined && line !== '') blocks.push({ kind: 'line', text: line });
  }
  return blocks;
}

const cellsOf = (line: string) =>
  line
    .split('│')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/^'(.*)'$/, '$1'))
    .map((cell) => (cell === '(index)' ? '' : cell));

/** A list of one row is numbered by `console.table`, which says nothing. */
function withoutNumbers(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isNumbered = rows.length === 2 && rows[1]?.[0] === '0';
  return isNumbered ? rows.map((row) => row.slice(1)) : rows;
}

/** The same blocks as Markdown, tables aligned as the formatter aligns them. */
export function markdownOf(blocks: readonly PrintedBlock[]): string {
  return blocks
    .map((block) => (block.kind === 'line' ? block.text : markdownTable(block.rows)))
    .join('\n\n');
}

const shortestRule = 3;

function markdownTable(rows: readonly (readonly string[])[]): string {
  const [header = []] = rows;
  const widths = header.map((_, column) =>
    Math.max(shortestRule, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const lineOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const padded = rows.map((row) =>
    lineOf(widths.map((width, column) => (row[column] ?? '').padEnd(width))),
  );
  return padded.toSpliced(1, 0, lineOf(widths.map((width) => '-'.repeat(width)))).join('\n');
}
