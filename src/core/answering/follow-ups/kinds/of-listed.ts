import { withoutLeadIn } from '../../../question/leaning/without-lead-in.ts';
import { mostTurnsBack } from '../../../question/leaning/spell-out.ts';
import { questionWords } from '../../../question/words/words.ts';
import {
  nameOf,
  namesMatter,
  type AskedAfter,
  type FollowUpSources,
} from '../follow-up-sources.ts';
import { listedThings } from './listed-things.ts';

/**
 * "The second one, where is it?", of the second that was listed last; undefined where none is meant. "And the
 * third?" after that asks the same of the third, and right after the list what it is.
 */
export function ofListed(asked: AskedAfter, sources: FollowUpSources): AskedAfter | undefined {
  const { question, language, turns } = asked;
  const { ordinals, whichFirst } = questionWords[language];
  const place = ordinals.findIndex((ordinal) => ordinal.test(question));
  const ordinal = ordinals[place];
  if (ordinal === undefined || whichFirst.test(question)) return undefined;
  if (namesMatter(question, sources)) return undefined;
  for (const turn of turns.slice(-mostTurnsBack).toReversed()) {
    const thing = listedThings(turn, sources)?.things[place];
    const name = nameOf(thing, language, sources);
    if (name === undefined) continue;
    const said = withoutLeadIn(question, language);
    const isBare = !/\p{L}/u.test(said.replace(ordinal, ''));
    return isBare && turn !== turns.at(-1)
      ? { ...asked, question: question.replace(ordinal, name) }
      : { ...asked, question: said.replace(ordinal, name), turns: [] };
  }
  return undefined;
}

/** Whether it means one of a list by nothing but its place, where no late turn showed a list. */
export function meansNoneListed(
  { question, language, turns }: AskedAfter,
  sources: FollowUpSources,
): boolean {
  const { ordinals } = questionWords[language];
  const said = withoutLeadIn(question, language);
  const ordinal = ordinals.find((each) => each.test(said));
  if (ordinal === undefined || turns.length === 0) return false;
  const isBare = !/\p{L}/u.test(said.replace(ordinal, ''));
  return isBare && turns.slice(-mostTurnsBack).every((turn) => !listedThings(turn, sources));
}
