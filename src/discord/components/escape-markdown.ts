// Discord shows a backslash and a sign that is no letter, digit or space as that sign alone.
const inline = /[\\*_~`|<>[\]]/g;
const schemeColon = /(?<=https?|discord|steam):(?=\/\/)/gi;
const wideMention = /@(?=everyone|here)/gi;
const heading = /^(?=#)|^(?=-)|^(?=\+)|(?<=^\d+)(?=\.)/g;

/**
 * Escapes text so that Discord shows it as it stands: no formatting, mention, time or link. Half
 * characters, which cannot be sent, are left out. Line
 * breaks become spaces, since a new line can start a list, a quote or a heading; a non-breaking space
 * stays, since it holds a number together. Readers see one addition: a zero-width space after the @ of @everyone and @here.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[^\S\u00A0]+/gu, ' ')
    .trim()
    .replace(inline, String.raw`\$&`)
    .replace(schemeColon, String.raw`\:`)
    .replace(wideMention, '@\u200B')
    .replace(heading, '\\');
}

/** A link with a text from a passage to the address of a source or of the reading room. */
export function maskedLink(text: string, address: string): string {
  const { href } = new URL(address);
  const safe = href.replace(/[()<>\s]/gu, (sign) =>
    encodeURIComponent(sign).replace(/[()]/, percent),
  );
  return `[${escapeMarkdown(text)}](<${safe}>)`;
}

/** encodeURIComponent leaves parentheses as they are. */
function percent(sign: string): string {
  return sign === '(' ? '%28' : '%29';
}
