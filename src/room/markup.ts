import { html } from 'hono/html';

/** HTML in which all that was filled in is escaped. */
export type Markup = ReturnType<typeof html>;

/**
 * Writes it. Under this name the formatter leaves templates as they are: their white space is text on the
 * page, and their length is what readers wait for.
 */
export const markup = html;

/** Parts with something between them. */
export function joined(parts: readonly (Markup | string)[], between: string): Markup {
  return markup`${parts.map((part, place) => (place === 0 ? markup`${part}` : markup`${between}${part}`))}`;
}

/** A link within the room, or out of it. */
export function anchor(address: string, text: Markup | string): Markup {
  return markup`<a href="${address}">${text}</a>`;
}

/** A heading with what stands under it; nothing where there is nothing. */
export function section(
  title: string,
  content: Markup | undefined,
  id?: string,
): Markup | undefined {
  if (content === undefined) return undefined;
  return markup`<section${id === undefined ? '' : markup` id="${id}"`}><h2>${title}</h2>${content}</section>`;
}

/** A list; undefined without items. */
export function list(items: readonly Markup[], kind = 'plain'): Markup | undefined {
  if (items.length === 0) return undefined;
  return markup`<ul class="${kind}">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
