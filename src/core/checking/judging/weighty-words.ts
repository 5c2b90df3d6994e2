import type { Language } from '../../passages/language.ts';
import { isStopWord } from '../../retrieval/index/stop-words.ts';
import type { HeldSentence } from '../reading/held-sentence.ts';
import type { Stated } from '../reading/read-stated.ts';
import { checkingWordsIn } from '../words/words.ts';

/**
 * Whether a claim has a word that outweighs all its others, and a sentence none like it: that something is
 * good or bad, failed, is the most in the world or the first of its kind.
 */
export function isWeightUntold(
  claim: Stated,
  { stated, passage }: HeldSentence,
  language: Language,
): boolean {
  const text = `${passage.texts[language].title}. ${stated.text}`;
  return checkingWordsIn(language).weighty.some(
    ({ said, told }) => said.test(claim.text) && !told.test(text),
  );
}

/** Whether a claim says something of all that bear no name, and a sentence tells it only of one with a name. */
export function isOneForAll(
  claim: Stated,
  { stated }: HeldSentence,
  everywhere: ReadonlySet<string>,
  language: Language,
): boolean {
  const { universal } = checkingWordsIn(language);
  const own = (one: Stated) => [...one.entities].filter((id) => !everywhere.has(id));
  return (
    !claim.isNegative &&
    claim.figures.length === 0 &&
    universal.test(claim.text) &&
    !universal.test(stated.text) &&
    own(claim).length === 0 &&
    !stated.figures.some(({ unit, values }) => unit === 'percent' && values.includes(100)) &&
    own(stated).length > 0
  );
}

/** Whether a claim opens with a name, right before its verb, that nothing in the passage has. */
export function isSubjectUnheld(
  { text, mentions, isReported }: Stated,
  { wording }: HeldSentence,
  language: Language,
): boolean {
  // Who is said to say something may go by any word for such people.
  if (isReported) return false;
  if (language === 'zh') return isChineseSubjectUnheld(text, mentions, wording);
  const found = /^(\p{Lu}\p{L}{2,}) (\p{Ll}+)(?= )/u.exec(text);
  const [, subject, next] = found ?? [];
  if (subject === undefined || next === undefined) return false;
  if (mentions.some(({ at }) => at === 0) || noName.test(subject)) return false;
  const { verb, gives, takes, acts } = checkingWordsIn(language);
  const isVerb = [verb, gives, takes, acts].some((each) => each.test(next));
  return (
    isVerb &&
    !isStopWord(subject.toLowerCase(), language) &&
    !wording.includes(subject.toLowerCase())
  );
}

/** In Chinese no capital tells a name: what stands before who holds, runs or builds something. */
function isChineseSubjectUnheld(
  text: string,
  mentions: Stated['mentions'],
  wording: string,
): boolean {
  const [, subject] = chineseHolder.exec(text) ?? [];
  if (subject === undefined || /[中秘国企方司]|公司|政府/u.test(subject)) return false;
  return !mentions.some(({ at }) => at < subject.length) && !wording.includes(subject);
}

const chineseHolder =
  /^(\p{Script=Han}{2,5}?)(?:持有|拥有|控股|控制|运营|经营|收购|买下|承建|建造)/u;

/** Open a sentence and name nobody. */
const noName =
  /^(?:There|You|They|We|Somebody|Nobody|Everybody|Quien(?:es)?|Nadie|Alguien|Todos?|Todas?)$/u;
