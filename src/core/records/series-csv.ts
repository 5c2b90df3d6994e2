import type { SeriesRecord } from './series-record.ts';

const columns = [
  'when',
  'value',
  'unit',
  'bound',
  'partial',
  'comparable',
  'quote',
  'kind',
  'said_by',
  'as_of',
  'passage',
  'address',
  'publisher',
  'source',
  'source_date',
  'source_url',
] as const;

/** A series as CSV by RFC 4180, a point a line; what is not known is empty. */
export function seriesCsv({ unit, points }: SeriesRecord): string {
  const rows = points.map((point) => {
    const { source } = point;
    const row: Readonly<Record<(typeof columns)[number], string | number | boolean | null>> = {
      when: point.when,
      value: point.value,
      unit,
      bound: point.bound,
      partial: point.partial,
      comparable: point.comparable,
      quote: point.quote,
      kind: point.kind,
      said_by: point.saidBy.map(({ name }) => name).join('; '),
      as_of: point.asOf,
      passage: point.passage,
      address: point.address,
      publisher: source?.publisher ?? null,
      source: source?.title ?? null,
      source_date: source?.date ?? null,
      source_url: source?.url ?? null,
    };
    return columns.map((column) => cell(row[column]));
  });
  return [columns, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function cell(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  // Spreadsheets run as a formula what begins with one of these signs.
  const plain = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
