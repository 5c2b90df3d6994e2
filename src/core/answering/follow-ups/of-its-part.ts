import type { Turn } from '../../conversation/conversation.ts';
import { isEverywhere, type Entity, type Knowledge } from '../../passages/knowledge.ts';
import type { EntityId } from '../../passages/passage.ts';
import { asksForOne } from '../../question/asks.ts';
import { partNamed } from '../../question/leaning/part-named.ts';
import { mostTurnsBack } from '../../question/leaning/spell-out.ts';
import type { Steps } from '../../steps.ts';
import { questionWords } from '../../question/words/words.ts';
import type { SpokenFollowUp } from '../answer-parts.ts';
import { thresholds } from '../evidence/thresholds.ts';
import { isAnswered, type PartAnswer, type UnderstoodAnswer } from '../part-answer.ts';
import { answerAlone, nameOf, type AskedAfter, type FollowUpSources } from './follow-up-sources.ts';

/** Types of what has no name of its own. */
const nameless: ReadonlySet<string | undefined> = new Set(['concept', 'group', 'product']);

/** Types of what has parts and people. */
const whole: ReadonlySet<Entity['type'] | undefined> = new Set([
  'company',
  'project',
  'organisation',
  'place',
]);

const mostThings = 2;

/** "And the fishermen?" after what a port is: those of that port, where anything is told of them. */
export function* ofItsPart(
  { question, language, turns }: AskedAfter,
  sources: FollowUpSources,
  /** Whether all else was tried in vain. */
  isElse = false,
): Steps<UnderstoodAnswer | undefined> {
  const last = turns.at(-1);
  const noun = partNamed(question, language, (text) => isNamed(text, sources));
  if (last === undefined || noun === undefined) return undefined;
  // "Who owns it?", "and the railway?" asks who owns that, where anything tells it.
  if (!isElse && asksForOne(last.question, last.language)) return undefined;
  for (const thing of spokenThings(turns, sources.knowledge)) {
    const spelled = `${noun} ${nameOf(thing, language, sources) ?? ''}`;
    const read = yield* answerAlone(spelled, language, sources);
    if (read.parts.some((part) => part.answered && meetsAll(part, thing, sources))) return read;
  }
  return undefined;
}

/** "And the investment?" after debts, where all else was tried in vain: that of China in Peru. */
export function* ofChinaInPeru(
  { question, language }: AskedAfter,
  { carried }: SpokenFollowUp,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer | undefined> {
  const noun = partNamed(question, language, (text) => isNamed(text, sources));
  const isOfThing = carried.some((id) => !isEverywhere(id, sources.knowledge));
  if (noun === undefined || isOfThing) return undefined;
  const bare = noun.replace(/^(?:the|el|la|los|las) /iu, '');
  const framed = questionWords[language].ofChinaInPeru.replace('NAME', bare);
  const broad = sources.answerBroadly(framed, language, undefined);
  if (broad !== undefined && isAnswered(broad)) return broad;
  const read = yield* answerAlone(framed, language, sources);
  const isClear = read.parts.every(
    ({ answered, margin }) => answered && margin >= thresholds.clearlyAlone,
  );
  return isClear ? read : undefined;
}

/** Whether a text names a thing, and no kind of things or people. */
function isNamed(text: string, { knowledge, retriever }: FollowUpSources): boolean {
  const { mentions } = retriever.findEntities(text, 'exact');
  return mentions.some(({ entity }) => !nameless.has(knowledge.entities.get(entity)?.type));
}

/** What a late turn was about, of one thing or two, works first: a narrower turn after it leaves it so. */
function spokenThings(turns: readonly Turn[], knowledge: Knowledge): EntityId[] {
  const typeOf = (id: EntityId) => knowledge.entities.get(id)?.type;
  const named = turns
    .slice(-mostTurnsBack)
    .toReversed()
    .map(({ entities }) => [...new Set(entities)].filter((id) => !isEverywhere(id, knowledge)))
    .find((own) => own.length > 0);
  const things = (named ?? []).filter((id) => whole.has(typeOf(id)));
  return things.length > mostThings
    ? []
    : things.toSorted((a, b) => Number(typeOf(b) === 'project') - Number(typeOf(a) === 'project'));
}

/** Whether a passage that is shown and is about a thing meets all that a question says. */
function meetsAll(
  { asked, excerpts }: PartAnswer,
  thing: EntityId,
  { answerability, retriever }: FollowUpSources,
): boolean {
  return answerability
    .choose(asked)
    .ordered.some(
      ({ evidence, ranked }) =>
        evidence.unmetShare === 0 &&
        excerpts.some(({ passage }) => passage === ranked.passage) &&
        retriever.entitiesOf(ranked.passage).has(thing),
    );
}
