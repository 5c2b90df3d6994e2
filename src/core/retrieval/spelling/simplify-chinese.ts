import { Converter } from 'opencc-js/t2cn';
import { isHanCharacter } from '../index/term-table.ts';

/** Turns Chinese into simplified characters; leaves any other text as it is. */
export type ChineseSimplifier = (text: string) => string;

/**
 * Passages are written in the simplified characters of mainland China. OpenCC's tables take 15 MB, and
 * are built when a text first has a character that no passage has.
 */
export function createChineseSimplifier(
  isKnown: (character: string) => boolean,
): ChineseSimplifier {
  let convert: ChineseSimplifier | undefined;
  return (text) => {
    const isForeign = Array.from(text).some(
      (character) => isHanCharacter(character) && !isKnown(character),
    );
    if (!isForeign) return text;
    const simplify = convert ?? Converter({ from: 't', to: 'cn' });
    convert = simplify;
    return simplify(text);
  };
}
