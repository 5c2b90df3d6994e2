import { isEverywhere, type Entity } from '../../passages/knowledge.ts';
import { withoutLeadIn } from '../../question/leaning/without-lead-in.ts';
import type { Steps } from '../../steps.ts';
import { thresholds } from '../evidence/thresholds.ts';
import { isAnswered, type UnderstoodAnswer } from '../part-answer.ts';
import {
  answerAlone,
  entitiesNamed,
  nameOf,
  type AskedAfter,
  type FollowUpSources,
} from './follow-up-sources.ts';
import { subjectsBefore } from './subjects-before.ts';

/** Types of those who act on a thing, and are seldom what a talk is about. */
const actors: ReadonlySet<Entity['type'] | undefined> = new Set([
  'organisation',
  'group',
  'person',
]);

const mostSubjects = 3;

/**
 * "And does it owe Sunat money?" after a mine names who acts and leaves out on what: with the name of what
 * was spoken of beside it, where that is told of both and answers all that is asked.
 */
export function* withSubject(
  { question, language, turns }: AskedAfter,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer | undefined> {
  const { knowledge, retriever, answerability } = sources;
  const own = entitiesNamed(question, sources).filter((id) => !isEverywhere(id, knowledge));
  const isOfActor =
    own.length > 0 && own.every((id) => actors.has(knowledge.entities.get(id)?.type));
  if (!isOfActor) return undefined;
  const said = withoutLeadIn(question, language).replace(/[?？\s]+$/u, '');
  const subjects = subjectsBefore(turns, knowledge, retriever).filter((id) => !own.includes(id));
  for (const subject of subjects.slice(0, mostSubjects)) {
    const name = nameOf(subject, language, sources) ?? '';
    const spelled = language === 'zh' ? `${name}${said}` : `${said} ${name}`;
    const read = yield* answerAlone(spelled, language, sources);
    const [part] = read.parts;
    const [first] = part === undefined ? [] : answerability.choose(part.asked).ordered;
    if (part === undefined || first === undefined || !isAnswered(read)) continue;
    const held = retriever.entitiesOf(first.ranked.passage);
    const { tellsAllAsked, unmetShare } = first.evidence;
    const isClear =
      tellsAllAsked === 1 || (part.margin >= thresholds.leastEarlier && unmetShare === 0);
    if (isClear && [subject, ...own].every((id) => held.has(id))) return read;
  }
  return undefined;
}
