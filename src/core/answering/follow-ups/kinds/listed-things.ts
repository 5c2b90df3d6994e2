import type { Turn } from '../../../conversation/conversation.ts';
import { isEverywhere, type Entity } from '../../../passages/knowledge.ts';
import { tellsAt, type EntityId } from '../../../passages/passage.ts';
import type { FollowUpSources } from '../follow-up-sources.ts';

/** Things of one kind that an answer told of, in the order in which it names them. */
export interface ListedThings {
  readonly type: Entity['type'];
  readonly things: readonly EntityId[];
}

/** Types that no question asks to be listed. */
const unlisted: ReadonlySet<Entity['type']> = new Set(['concept', 'group', 'place']);

/**
 * What a turn listed: of the kind that it asked for, else of the one of which it names most; at least two.
 * What is told of one thing lists no others of its type.
 */
export function listedThings(turn: Turn, sources: FollowUpSources): ListedThings | undefined {
  const named = (turn.shown?.sentences ?? []).map((shown) =>
    namedIn(shown, turn.shown?.language ?? turn.language, sources),
  );
  const type = typeAsked(turn, sources) ?? mostNamed(named.flat(), sources);
  const isOfOne = turn.entities.some((id) => typeOf(id, sources) === type);
  if (type === undefined || isOfOne) return undefined;
  const things = [...new Set(named.flat())].filter((id) => typeOf(id, sources) === type);
  return things.length < 2 ? undefined : { type, things };
}

/** What a sentence names in its order, and after that of what it tells besides. */
export function namedIn(
  { passage: id, sentence }: NonNullable<Turn['shown']>['sentences'][number],
  language: Turn['language'],
  { knowledge, retriever }: FollowUpSources,
): EntityId[] {
  const passage = knowledge.passages.get(id);
  const wording = passage?.texts[language].sentences[sentence] ?? '';
  const named = retriever
    .findEntities(wording, 'exact')
    .mentions.toSorted((a, b) => a.start - b.start)
    .map(({ entity }) => entity);
  const told = tellsAt(passage, sentence).map(({ of }) => of);
  return [...new Set([...named, ...told])].filter((each) => !isEverywhere(each, knowledge));
}

function typeAsked(
  { question, language }: Turn,
  { kindNamed, knowledge, readQuestion }: FollowUpSources,
): Entity['type'] | undefined {
  const [member] = kindNamed(question, language)?.members ?? [];
  if (member !== undefined) return knowledge.entities.get(member)?.type;
  const { name } = readQuestion(question, language).asks;
  return name === 'company' || name === 'person' ? name : undefined;
}

function mostNamed(
  named: readonly EntityId[],
  sources: FollowUpSources,
): Entity['type'] | undefined {
  const counts = new Map<Entity['type'], number>();
  for (const id of new Set(named)) {
    const type = typeOf(id, sources);
    if (type !== undefined && !unlisted.has(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

const typeOf = (id: EntityId, { knowledge }: FollowUpSources) => knowledge.entities.get(id)?.type;
