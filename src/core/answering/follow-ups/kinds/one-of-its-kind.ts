import { isEverywhere, type Entity } from '../../../passages/knowledge.ts';
import type { Language } from '../../../passages/language.ts';
import type { EntityId, Passage } from '../../../passages/passage.ts';
import { withoutLeadIn } from '../../../question/leaning/without-lead-in.ts';
import { oneWords } from '../../../question/words/one-words.ts';
import { questionWords } from '../../../question/words/words.ts';
import { foldAccents, splitWords } from '../../../retrieval/index/tokenize.ts';
import {
  entitiesNamed,
  nameOf,
  type AskedAfter,
  type FollowUpSources,
} from '../follow-up-sources.ts';
import { subjectsBefore } from '../subjects-before.ts';

/** Types of what several stand beside each other and go by where they are or whose. */
const alike: ReadonlySet<Entity['type'] | undefined> = new Set([
  'agreement',
  'company',
  'law',
  'project',
]);

/**
 * "What about the one to Ica?", "the Chinalco one" after a railway, a mine: the question with the name of
 * the thing of that kind which is called so, or belongs to or lies in what is named. What says no more
 * asks the last question of it. Undefined where none is meant, or none is known.
 */
export function oneOfItsKind(asked: AskedAfter, sources: FollowUpSources): AskedAfter | undefined {
  const { question, language, turns } = asked;
  const { ones, other, sameQuestion, andName } = oneWords[language];
  const found = ones.map((each) => each.exec(question)).find((match) => match !== null);
  const own = found?.groups?.['own'];
  if (found === undefined || own === undefined || turns.length === 0) return undefined;
  const { knowledge, retriever } = sources;
  const spoken = subjectsBefore(turns, knowledge, retriever);
  const left = other.test(found[0]) ? spoken : [];
  for (const subject of spoken) {
    const thing = thingOfKind(subject, own, left, asked, sources);
    const name = nameOf(thing, language, sources);
    if (name === undefined) continue;
    const rest = withoutLeadIn(
      question.replace(found[0], ' ').replace(sameQuestion, ' '),
      language,
    );
    const { questionWord } = questionWords[language];
    const asksMore = questionWord.test(rest) || rest.replace(/\P{L}+/gu, '').length > 8;
    return asksMore
      ? { ...asked, question: withoutLeadIn(question.replace(found[0], ` ${name} `), language) }
      : { ...asked, question: andName.replace('NAME', name) };
  }
  return undefined;
}

/** The thing of the type of another, and if possible of its class, that is called so or bound to what is. */
function thingOfKind(
  subject: EntityId,
  own: string,
  /** Those that are not meant. */
  left: readonly EntityId[],
  { language }: AskedAfter,
  sources: FollowUpSources,
): EntityId | undefined {
  const { knowledge } = sources;
  const type = knowledge.entities.get(subject)?.type;
  if (!alike.has(type)) return undefined;
  const said = wordsOf(own);
  const owners = new Set(entitiesNamed(own, sources));
  const classes = knowledge.classes.filter(({ members }) => members.includes(subject));
  const bonds = bondsOf(owners, knowledge.passages.values());
  const subjectWords = new Set(wordsOf(knowledge.entities.get(subject)?.[language].name ?? ''));
  const ranked = [...knowledge.entities.values()]
    .filter(
      ({ id, type: each }) => each === type && !isEverywhere(id, knowledge) && !left.includes(id),
    )
    .map((each) => {
      const names = [each[language].name, ...(each[language].aliases ?? [])];
      const isCalled = names.some((name) => says(name, said, own, language));
      const bound = bonds.get(each.id) ?? 0;
      const shared = wordsOf(names[0] ?? '').filter((word) => subjectWords.has(word)).length;
      const isOfClass = classes.some(({ members }) => members.includes(each.id));
      const rank = 4 * Number(isCalled) + 2 * Number(isOfClass) + shared + Math.min(bound, 9) / 10;
      return { id: each.id, rank, isBound: isCalled || (bound > 0 && isOfClass) };
    })
    .filter(({ isBound }) => isBound)
    .toSorted((a, b) => b.rank - a.rank);
  const [best, second] = ranked;
  return best !== undefined && best.rank > (second?.rank ?? 0) ? best.id : undefined;
}

/** How often something is told of each thing by one of some, or of one of them by it. */
function bondsOf(
  owners: ReadonlySet<EntityId>,
  passages: Iterable<Passage>,
): ReadonlyMap<EntityId, number> {
  const bonds = new Map<EntityId, number>();
  for (const { tells } of passages) {
    for (const { of, by } of tells) {
      if (by === undefined) continue;
      if (owners.has(by)) bonds.set(of, (bonds.get(of) ?? 0) + 1);
      if (owners.has(of)) bonds.set(by, (bonds.get(by) ?? 0) + 1);
    }
  }
  return bonds;
}

const wordsOf = (text: string) =>
  splitWords(text, 'zh').map((word) => foldAccents(word.toLowerCase()));

function says(name: string, said: readonly string[], own: string, language: Language): boolean {
  if (language === 'zh') return name.includes(own);
  const words = wordsOf(name);
  return said.every((word) => words.includes(word));
}
