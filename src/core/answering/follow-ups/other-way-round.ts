import { mostTurnsBack } from '../../question/leaning/spell-out.ts';
import { oneWords } from '../../question/words/one-words.ts';
import { questionWords } from '../../question/words/words.ts';
import type { AskedAfter } from './follow-up-sources.ts';

/**
 * "And the other way round?": the last question that named Peru or China, with each in the place of the
 * other. Undefined for another question, and where none named either.
 */
export function otherWayRound({ question, language, turns }: AskedAfter): AskedAfter | undefined {
  const { otherWay, swaps } = oneWords[language];
  if (!otherWay.test(question)) return undefined;
  const { bothCountries } = questionWords[language];
  const before = turns
    .slice(-mostTurnsBack)
    .findLast(
      (turn) =>
        turn.language === language && bothCountries.some((each) => each.test(turn.question)),
    );
  if (before === undefined) return undefined;
  const forms = new Map(
    swaps.flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
  );
  // The longer first, and each word once.
  const known = [...forms.keys()].toSorted((a, b) => b.length - a.length);
  const edge = language === 'zh' ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})'];
  const names = new RegExp(`${edge[0]}(?:${known.join('|')})${edge[1]}`, 'giu');
  const swapped = before.question.replace(names, (said) => forms.get(said.toLowerCase()) ?? said);
  return { question: swapped, language, turns: [] };
}
