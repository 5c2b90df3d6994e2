import { isEverywhere } from '../../../passages/knowledge.ts';
import { tellsAt, type EntityId, type Passage } from '../../../passages/passage.ts';
import type { Excerpt } from '../../../citations/excerpt.ts';
import { withoutLeadIn } from '../../../question/leaning/without-lead-in.ts';
import { roleWords, type RoleWord } from '../../../question/words/role-words.ts';
import type { SpokenFollowUp } from '../../answer-parts.ts';
import type { UnderstoodAnswer } from '../../part-answer.ts';
import { partOfShown } from '../../shown/part-of-shown.ts';
import { entitiesNamed, type AskedAfter, type FollowUpSources } from '../follow-up-sources.ts';
import { subjectsBefore } from '../subjects-before.ts';

const mostTold = 3;

/**
 * "What did the embassy say?", "and the accused?" after something: the word of whoever has that role and
 * is heard on it. Undefined where no such word is held, so that the question is read otherwise.
 */
export function wordOfRole(
  { question, language, turns }: AskedAfter,
  followUp: SpokenFollowUp,
  sources: FollowUpSources,
): UnderstoodAnswer | undefined {
  const { asksWord, roles } = roleWords[language];
  const role = roles.find(({ said }) => said.test(question));
  if (role === undefined) return undefined;
  const rest = withoutLeadIn(question, language).replace(role.said, ' ').trim();
  // "And the prime minister?" names a role and asks nothing of it.
  const isBare = rest !== question && !/\p{L}{4}/u.test(rest);
  if (!asksWord.test(question) && !isBare) return undefined;
  const named = entitiesNamed(question, sources);
  const speakers = named.filter((id) => isOfRole(id, role, sources));
  // What names another thing than the speaker asks of that.
  if (named.some((id) => !speakers.includes(id) && !isEverywhere(id, sources.knowledge))) {
    return undefined;
  }
  const spoken = subjectsBefore(turns, sources.knowledge, sources.retriever);
  const subjects = [...new Set([...followUp.carried, ...spoken])].filter(
    (id) => !isEverywhere(id, sources.knowledge) && !speakers.includes(id),
  );
  const isSpeaker = (id: EntityId) =>
    speakers.length > 0 ? speakers.includes(id) : isOfRole(id, role, sources);
  const excerpts = wordsOn(subjects, isSpeaker, sources).slice(0, mostTold);
  const [first] = excerpts;
  if (first === undefined) return undefined;
  const on = subjects.filter((id) => placeOf(id, first.passage) > 0).slice(0, 1);
  const read = sources.askQuestion(question, language, followUp);
  const part = partOfShown(question, read, excerpts, on);
  return { question, context: followUp.context, parts: [part] };
}

function isOfRole(id: EntityId, { named }: RoleWord, { knowledge }: FollowUpSources): boolean {
  return named?.test(knowledge.entities.get(id)?.en.name ?? '') ?? true;
}

/** The sentences of one passage, on most of some things, in which somebody speaks or answers. */
function wordsOn(
  subjects: readonly EntityId[],
  isSpeaker: (id: EntityId) => boolean,
  { knowledge }: FollowUpSources,
): Excerpt[] {
  const [best] = [...knowledge.passages.values()]
    .filter(({ id }) => !knowledge.successors.has(id))
    .flatMap((passage) => {
      const place = subjects.reduce((sum, id) => sum + placeOf(id, passage), 0);
      const own = place === 0 ? [] : wordsIn(passage, isSpeaker);
      return own.length === 0 ? [] : [{ own, place, asOf: passage.asOf }];
    })
    .toSorted((a, b) => b.place - a.place || (a.asOf < b.asOf ? 1 : -1));
  return best?.own ?? [];
}

/** 2 for a thing of which a passage tells, 1 for one that it only names, else 0. */
function placeOf(id: EntityId, { tells, entities }: Passage): number {
  const isTold = tells.some(({ of, by }) => of === id || by === id);
  return isTold ? 2 : Number(entities.includes(id));
}

function wordsIn(passage: Passage, isSpeaker: (id: EntityId) => boolean): Excerpt[] {
  const isOwn = passage.kind === 'position' && passage.saidBy.some(isSpeaker);
  return [...passage.texts.en.sentences.keys()]
    .filter((sentence) => {
      const told = tellsAt(passage, sentence);
      const words = told.filter(({ what }) => what === 'reply' || what === 'position');
      return isOwn
        ? told.length > 0
        : words.some(({ of, by }) => isSpeaker(of) || (by !== undefined && isSpeaker(by)));
    })
    .map((sentence) => ({ passage, sentence }));
}
