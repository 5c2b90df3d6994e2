import { isEverywhere, type Knowledge } from '../../passages/knowledge.ts';
import type { EntityId, TopicId } from '../../passages/passage.ts';
import { sidesOf } from '../../passages/side-of.ts';
import type { Breadth } from '../../question/breadth/read-breadth.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { PartAnswer } from '../part-answer.ts';
import type { Speaker } from '../told/gap.ts';
import { isAnyOf, stances } from './relation-order.ts';
import { byWeight } from './telling-order.ts';
import { tellingsIn, type SentenceTelling } from './tellings.ts';

/**
 * Lists what one of the named says of the others, the best first: its own positions, or what it is told to
 * want or deny; undefined where none of them speaks.
 */
export type ChoosePositions = (
  breadth: Breadth,
  carried: readonly EntityId[],
) => SentenceTelling[] | undefined;

/** Relations that are told of whoever speaks. */
const ofSpeech: ReadonlySet<string> = new Set(['position', 'reply']);

export interface Positions {
  readonly choosePositions: ChoosePositions;
  /** Whose word on what is lacking, where nothing is held of it, after what was spoken of. */
  readonly wordLookedFor: (
    breadth: Breadth,
    spoken: readonly EntityId[],
  ) => PartAnswer['lacksWord'];
}

export function createPositions(knowledge: Knowledge, retriever: Retriever): Positions {
  /** Of whom a passage tells what they hold or answer: neighbours, a union, a lawyer. */
  let heard: ReadonlySet<EntityId> | undefined;
  const quoted = () => (heard ??= spokenOfIn(knowledge));

  return { choosePositions, wordLookedFor };

  /** Who is asked for their word; undefined where nobody is named who could have one. */
  function speakerOf({ named, country, asksWord }: Breadth): Speaker | undefined {
    if (country !== undefined) {
      const { code, entity } = country;
      const isHeard = entity !== undefined && (speaks(entity) || quoted().has(entity));
      if (isHeard) return { kind: 'entity', entity };
      return asksWord ? { kind: 'country', code } : undefined;
    }
    // "What does the World Bank say of COSCO?" asks for no word of COSCO, whoever is heard.
    const [first] = named;
    const entity = asksWord && isBody(first) ? first : named.find((id) => speaks(id));
    return entity && { kind: 'entity', entity };
  }

  function isBody(id: EntityId | undefined): boolean {
    const type = id && knowledge.entities.get(id)?.type;
    return type === 'organisation' || type === 'group';
  }

  function choosePositions(breadth: Breadth, carried: readonly EntityId[]) {
    const speaker = speakerOf(breadth);
    if (speaker === undefined) return undefined;
    return speaker.kind === 'country' ? [] : positionsOf(speaker.entity, breadth, carried);
  }

  function positionsOf(
    speaker: EntityId,
    { named, topics, relations }: Breadth,
    carried: readonly EntityId[],
  ): SentenceTelling[] {
    const rest = named.filter((id) => id !== speaker && !isEverywhere(id, knowledge));
    const subjects =
      rest.length > 0
        ? rest
        : carried.filter((id) => !isEverywhere(id, knowledge) && id !== speaker);
    const meant = subjects.length > 0 ? subjects : topics.flatMap((topic) => mainOf(topic) ?? []);
    const said = [...knowledge.passages.values()]
      .filter((passage) => {
        const held = retriever.entitiesOf(passage);
        const isOn = meant.some((id) => held.has(id)) || topics.includes(passage.topic);
        return isOn || (subjects.length === 0 && topics.length === 0);
      })
      .flatMap((passage) => tellingsIn(passage, [], knowledge))
      .filter((telling) => tellsWordOf(telling, speaker));
    // What somebody said of it, before what they only want or did for a reason.
    const isOwn = ({ passage }: SentenceTelling) =>
      passage.kind === 'allegation' && passage.saidBy.includes(speaker);
    const spoken = said.filter(
      (each) =>
        each.passage.kind === 'position' || isOwn(each) || isAnyOf(each.relations, ofSpeech),
    );
    const words = spoken.length > 0 ? spoken : said;
    // What is told of the thing, before what only names it: the railway that would end there.
    const onThing = words.filter(({ passage }) =>
      passage.tells.some(
        ({ of, by }) => subjects.includes(of) || (by !== undefined && subjects.includes(by)),
      ),
    );
    const fitting = onThing.length > 0 ? onThing : words;
    const onMatter = fitting.filter(({ passage }) =>
      passage.tells.some(({ what }) => relations.includes(what)),
    );
    // "What does Peru's government say of China?" is told where China is named too.
    const nations = named.filter((id) => id !== speaker && isEverywhere(id, knowledge));
    const onNations = ({ passage }: SentenceTelling) =>
      nations.filter((id) => passage.entities.includes(id)).length;
    // Of several, first what is on most of what the talk is about.
    const onTalk = ({ passage }: SentenceTelling) => {
      const held = retriever.entitiesOf(passage);
      return carried.filter((id) => held.has(id)).length;
    };
    return (onMatter.length > 0 ? onMatter : fitting).toSorted(
      (a, b) => onNations(b) - onNations(a) || onTalk(b) - onTalk(a) || byWeight(a, b),
    );
  }

  /** A stance of a speaker; of a body that counts and studies, its figures and findings too. */
  function tellsWordOf(telling: SentenceTelling, speaker: EntityId): boolean {
    const isCounted =
      knowledge.entities.get(speaker)?.speaksAs === undefined &&
      telling.passage.saidBy.includes(speaker);
    return isCounted || (isStance(telling) && isSaidBy(telling, speaker));
  }

  function wordLookedFor(breadth: Breadth, spoken: readonly EntityId[]): PartAnswer['lacksWord'] {
    const speaker = breadth.kind === 'position' ? speakerOf(breadth) : undefined;
    if (speaker === undefined) return undefined;
    const own = speaker.kind === 'entity' ? speaker.entity : breadth.country?.entity;
    const things = [...breadth.named, ...spoken].filter(
      (id) => id !== own && !isEverywhere(id, knowledge),
    );
    const mains = breadth.topics.flatMap((topic) => mainOf(topic) ?? []);
    const on = things.length > 0 ? things : mains;
    // Of others a passage may tell what they did, or what somebody said for them.
    const isOfOther =
      speaker.kind === 'entity' && knowledge.entities.get(speaker.entity)?.speaksAs === undefined;
    const isLacking = breadth.asksWord && breadth.relations.length === 0;
    if (isOfOther && !(isLacking && !isToldTogether(speaker.entity, on))) return undefined;
    return { speaker, on: [...new Set(on)] };
  }

  /** Whether a passage is on somebody and on one of some things; of no thing, whether any names them. */
  function isToldTogether(speaker: EntityId, on: readonly EntityId[]): boolean {
    return [...knowledge.passages.values()].some((passage) => {
      const held = retriever.entitiesOf(passage);
      return held.has(speaker) && (on.length === 0 || on.some((id) => held.has(id)));
    });
  }

  /** What at least half of a topic is on: “the port” is that of Chancay. */
  function mainOf(topic: TopicId): EntityId | undefined {
    const passages = [...knowledge.passages.values()].filter((each) => each.topic === topic);
    const held = passages.flatMap((passage) => [...retriever.entitiesOf(passage)]);
    const counts = Map.groupBy(held, (id) => id);
    return [...counts.keys()].find(
      (id) => !isEverywhere(id, knowledge) && 2 * (counts.get(id)?.length ?? 0) >= passages.length,
    );
  }

  function speaks(id: EntityId): boolean {
    const entity = knowledge.entities.get(id);
    if (entity === undefined) return false;
    const { type, side, speaksAs } = entity;
    const isSomebody = side !== undefined || speaksAs !== undefined;
    const isQuoted = (type === 'group' || type === 'organisation') && quoted().has(id);
    return isSomebody || type === 'company' || type === 'person' || isQuoted;
  }

  function isSaidBy({ passage, sentence }: SentenceTelling, speaker: EntityId): boolean {
    if (passage.saidBy.includes(speaker)) return true;
    const side = knowledge.entities.get(speaker)?.speaksAs;
    if (side !== undefined && sidesOf(passage, knowledge).includes(side)) return true;
    // What another says of a country is no word of the country.
    if (side !== undefined && passage.saidBy.length > 0) return false;
    return passage.tells.some(
      ({ of, by, what, in: numbers }) =>
        numbers.includes(sentence + 1) && (of === speaker || by === speaker) && stances.has(what),
    );
  }
}

function spokenOfIn({ passages }: Pick<Knowledge, 'passages'>): ReadonlySet<EntityId> {
  const told = [...passages.values()].flatMap(({ tells }) => tells);
  return new Set(told.filter(({ what }) => ofSpeech.has(what)).map(({ of }) => of));
}

/** Whether it says what somebody holds, excerpts, asks or answers. */
function isStance({ passage: { kind }, relations }: SentenceTelling): boolean {
  return kind === 'position' || kind === 'allegation' || isAnyOf(relations, stances);
}
