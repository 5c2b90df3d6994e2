import type { ReferenceRequest } from './format-reference.ts';
import { datePartsOf, isNews, placeOf } from './reference-parts.ts';

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const escapes: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '#': String.raw`\#`,
  $: String.raw`\$`,
  '%': String.raw`\%`,
  '&': String.raw`\&`,
  _: String.raw`\_`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/**
 * Formats a BibTeX entry (Patashnik, BibTeXing, 1988). The classic styles have no type for web pages,
 * so it is `misc`, with the fields `url` and `urldate` that biblatex and newer styles know. Double
 * braces keep the capitals of the title; a publisher in the author's place stands in braces, so that its
 * name is not taken apart; a newspaper is no author. Fields that are not established are left out.
 */
export function formatBibtex({ source, locator, retrieved }: ReferenceRequest): string {
  const { id, author, title, publisher, date, url } = source;
  const parts = date === undefined ? undefined : datePartsOf(date);
  const month = parts?.month === undefined ? undefined : monthNames[parts.month - 1];
  const place = placeOf(locator);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', authorField(author, isNews(source) ? undefined : publisher)],
    ['title', `{{${escapeTex(title)}}}`],
    ['publisher', braced(author === undefined && !isNews(source) ? undefined : publisher)],
    ['year', braced(parts?.year)],
    // The name of a month is a macro of every style and stands without braces.
    ['month', month],
    ['day', braced(parts?.day?.toString())],
    ['url', url === undefined ? undefined : `{${escapeUrl(url)}}`],
    ['urldate', url === undefined ? undefined : `{${retrieved}}`],
    ['note', braced(place)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

function authorField(author: string | undefined, publisher: string | undefined) {
  if (author !== undefined) return braced(author);
  return publisher === undefined ? undefined : `{{${escapeTex(publisher)}}}`;
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escapeTex(text)}}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}#$%&_~^]/g, (sign) => escapes[sign] ?? sign);
}

/** The url field is read verbatim, but a brace would end it and a backslash start a command. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));
}
