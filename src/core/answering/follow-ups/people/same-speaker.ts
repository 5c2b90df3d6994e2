import { oneWords } from '../../../question/words/one-words.ts';
import { roleWords } from '../../../question/words/role-words.ts';
import { questionWords } from '../../../question/words/words.ts';
import type { Steps } from '../../../steps.ts';
import { isAnswered, type UnderstoodAnswer } from '../../part-answer.ts';
import {
  answerAlone,
  nameOf,
  type AskedAfter,
  type FollowUpSources,
} from '../follow-up-sources.ts';

/**
 * "And on the port?" after what somebody says of something else: their word on that. Undefined where
 * the last question asked for nobody's word, or none of theirs is held on it.
 */
export function* sameSpeaker(
  { question, language, turns }: AskedAfter,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer | undefined> {
  const { onMatter, wordOn } = oneWords[language];
  const last = turns.at(-1);
  const matter = onMatter.exec(question.trim())?.groups?.['own'];
  const asksWord = last !== undefined && roleWords[language].asksWord.test(last.question);
  if (matter === undefined || !asksWord || last.language !== language) return undefined;
  if (questionWords[language].questionWord.test(matter)) return undefined;
  const { knowledge } = sources;
  const [speaker] = last.entities.filter((id) => knowledge.entities.get(id)?.type === 'person');
  const name = nameOf(speaker, language, sources);
  if (speaker === undefined || name === undefined) return undefined;
  const spelled = wordOn.replace('SPEAKER', name).replace('MATTER', matter);
  const broad = sources.answerBroadly(spelled, language, undefined);
  const read = broad ?? (yield* answerAlone(spelled, language, sources));
  const isTheirs = read.parts.every(({ excerpts }) =>
    excerpts.every(({ passage }) => passage.saidBy.includes(speaker)),
  );
  return isAnswered(read) && isTheirs ? read : undefined;
}
