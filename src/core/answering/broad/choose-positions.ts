import { isEverywhere, type Knowledge } from '../../passages/knowledge.ts';
import type { EntityId } from '../../passages/passage.ts';
import { sidesOf } from '../../passages/side-of.ts';
import type { Breadth } from '../../question/breadth/read-breadth.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
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

export function createPositionChooser(knowledge: Knowledge, retriever: Retriever): ChoosePositions {
  /** Of whom a passage tells what they hold or answer: neighbours, a union, a lawyer. */
  let heard: ReadonlySet<EntityId> | undefined;
  const quoted = () => (heard ??= spokenOfIn(knowledge));

  return positions;

  function positions(
    { named, topics, relations }: Breadth,
    carried: readonly EntityId[],
  ): SentenceTelling[] | undefined {
    const [speaker] = named.filter((id) => speaks(id));
    if (speaker === undefined) return undefined;
    const rest = named.filter((id) => id !== speaker && !isEverywhere(id, knowledge));
    const subjects =
      rest.length > 0
        ? rest
        : carried.filter((id) => !isEverywhere(id, knowledge) && id !== speaker);
    const said = [...knowledge.passages.values()]
      .filter((passage) => {
        const held = retriever.entitiesOf(passage);
        const isOn = subjects.some((id) => held.has(id)) || topics.includes(passage.topic);
        return isOn || (subjects.length === 0 && topics.length === 0);
      })
      .flatMap((passage) => tellingsIn(passage, [], knowledge))
      .filter((telling) => tellsWordOf(telling, speaker));
    // What somebody said of it, before what they only want or did for a reason.
    const spoken = said.filter(
      ({ passage, relations: told }) => passage.kind === 'position' || isAnyOf(told, ofSpeech),
    );
    const words = spoken.length > 0 ? spoken : said;
    // What is told of the thing, before what only names it: the railway that would end there.
    const onThing = words.filter(({ passage }) =>
      passage.tells.some(
        ({ of, by }) => subjects.includes(of) || (by !== undefined && subjects.includes(by)),
      ),
    );
    const own = onThing.length > 0 ? onThing : words;
    const onMatter = own.filter(({ passage }) =>
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
    return (onMatter.length > 0 ? onMatter : own).toSorted(
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
