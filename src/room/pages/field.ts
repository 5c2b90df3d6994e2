import { longestQuestion } from '../../core/question/clean-question.ts';
import { askPath, queryPath, searchPath } from '../addresses.ts';
import { anchor, list, markup, type Markup } from '../markup.ts';
import type { View } from '../view.ts';

/** The field in which people type, with what they typed; nothing where nothing can be asked. */
export function field(
  { words, link, isLive }: View,
  {
    first = 'ask',
    typed = '',
  }: { readonly first?: 'ask' | 'search'; readonly typed?: string } = {},
): Markup | undefined {
  if (!isLive) return undefined;
  const paths = { ask: link(askPath), search: link(searchPath) };
  const second = first === 'ask' ? 'search' : 'ask';
  return markup`<form action="${paths[first]}" method="get" role="search"><label for="q">${words.field.label}</label>
<div class="ask"><input id="q" name="q" type="search" maxlength="${longestQuestion}" value="${typed}" autocomplete="off" required>
<button class="first" type="submit">${words.field[first]}</button>
<button type="submit" formaction="${paths[second]}">${words.field[second]}</button></div></form>`;
}

/** Questions as links that ask them. */
export function questionLinks(
  questions: readonly { readonly question: string }[],
  { link }: View,
): Markup | undefined {
  return list(
    questions.map(({ question }) => anchor(link(queryPath(askPath, question)), question)),
  );
}
