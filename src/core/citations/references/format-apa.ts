import type { PartialDate } from '../../passages/partial-date.ts';
import type { ReferenceRequest } from './format-reference.ts';
import { authorNameOf, datePartsOf, ended, isNews, placeOf } from './reference-parts.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * Formats a reference by the Publication Manual of the American Psychological Association, 7th edition
 * (2020), chapters 9 and 10, as plain text. Without an author, the group that publishes a page or a
 * report takes its place and is not repeated as the site; a newspaper article begins with its title. A
 * missing date is "n.d.", and the day of retrieval then goes before the address, since such a page may
 * change. The locator is no part of a reference: it belongs to the in-text citation (chapter 8), which
 * follows on a line of its own.
 */
export function formatApa(request: ReferenceRequest): string {
  const { source, locator, retrieved } = request;
  const { title, publisher, date, url } = source;
  const who = authorOf(request);
  const when = `(${date === undefined ? 'n.d.' : dated(date)}).`;
  const opening =
    who === undefined ? [ended(title), when] : [ended(who.inReference), when, ended(title)];
  const site = who?.isPublisher === true || publisher === undefined ? [] : [ended(publisher)];
  const from = date === undefined ? `Retrieved ${asWritten(retrieved)}, from ` : '';
  const address = url === undefined ? [] : [from + url];
  const place = placeOf(locator);
  const inText = [
    who === undefined ? `“${withSingleQuotes(title)},”` : `${who.inText},`,
    [
      date === undefined ? 'n.d.' : datePartsOf(date).year,
      ...(place === undefined ? [] : [place]),
    ].join(', '),
  ];
  return `${[...opening, ...site, ...address].join(' ')}\n(${inText.join(' ')})`;
}

interface Author {
  readonly inReference: string;
  readonly inText: string;
  readonly isPublisher: boolean;
}

function authorOf({ source }: ReferenceRequest): Author | undefined {
  if (source.author !== undefined) {
    const { family, initials } = authorNameOf(source.author);
    const letters = initials.map((letter) => `${letter}.`).join(' ');
    const inReference = letters === '' ? family : `${family}, ${letters}`;
    return { inReference, inText: family, isPublisher: false };
  }
  const publisher = isNews(source) ? undefined : source.publisher;
  if (publisher === undefined) return undefined;
  return { inReference: publisher, inText: publisher, isPublisher: true };
}

/** A text as it stands within double quotation marks. */
function withSingleQuotes(text: string): string {
  return text
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}

/** Year first: 2024, November 14. */
function dated(date: PartialDate): string {
  const { year, month, day } = datePartsOf(date);
  if (month === undefined) return year;
  const name = months[month - 1] ?? '';
  return day === undefined ? `${year}, ${name}` : `${year}, ${name} ${day}`;
}

/** As in running text: November 14, 2024. */
function asWritten(date: PartialDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${months[(month ?? 1) - 1] ?? ''} ${day ?? 1}, ${year}`;
}
