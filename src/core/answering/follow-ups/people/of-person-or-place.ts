import { withoutLeadIn } from '../../../question/leaning/without-lead-in.ts';
import { isEverywhere } from '../../../passages/knowledge.ts';
import type { EntityId } from '../../../passages/passage.ts';
import { askedWords } from '../../../retrieval/asked-words.ts';
import { standsFor, withStandIn } from '../../../question/leaning/stand-in.ts';
import { questionWords } from '../../../question/words/words.ts';
import { subjectOfTurn } from '../../told/subject-of-turn.ts';
import {
  entitiesNamed,
  nameOf,
  type AskedAfter,
  type FollowUpSources,
} from '../follow-up-sources.ts';

/** A question with a word for a person in it, of the person whom it names or whom the last turn was about. */
export function ofPerson(
  { question, language, turns }: AskedAfter,
  sources: FollowUpSources,
): { readonly person: EntityId; readonly question: string } | undefined {
  const last = turns.at(-1);
  if (last === undefined || standsFor(question, language) !== 'person') return undefined;
  const own = ofNamedPerson({ question, language }, sources);
  if (own !== undefined) return own;
  const { knowledge, retriever, findRelations } = sources;
  const person = subjectOfTurn(last, 'person', knowledge, retriever.findEntities);
  const name = nameOf(person, language, sources);
  if (person === undefined || name === undefined) return undefined;
  return { person, question: withStandIn(question, name, language, findRelations) };
}

/** "And Boluarte, did she go to China?" names whom its word stands for. */
function ofNamedPerson(
  { question, language }: Pick<AskedAfter, 'question' | 'language'>,
  { knowledge, retriever }: FollowUpSources,
) {
  const said = withoutLeadIn(question, language);
  const people = entitiesNamed(said, { retriever }).filter(
    (id) => knowledge.entities.get(id)?.type === 'person',
  );
  const [person, ...more] = new Set(people);
  return person !== undefined && more.length === 0 ? { person, question: said } : undefined;
}

/** "And Chancay, how much did it cost?" names first what its word stands for. */
export function ofNamedThing(
  { question, language }: AskedAfter,
  { knowledge, retriever }: FollowUpSources,
): string | undefined {
  const said = withoutLeadIn(question, language);
  const [thing, ...more] = retriever.findEntities(said, 'exact').mentions;
  if (said === question.trim() || thing?.start !== 0 || more.length > 0) return undefined;
  const rest = said.replace(askedWords(said, thing) ?? '', ' ');
  const isOfIt = standsFor(rest, language) === 'thing' && !isEverywhere(thing.entity, knowledge);
  return isOfIt ? said : undefined;
}

/** "What do the local fishermen say?", of the thing where they are. */
export function ofPlace(
  { question, language, turns }: AskedAfter,
  sources: FollowUpSources,
): string | undefined {
  const last = turns.at(-1);
  const { local } = questionWords[language];
  if (last === undefined || !local.test(question)) return undefined;
  const { knowledge, retriever } = sources;
  const thing = subjectOfTurn(last, 'thing', knowledge, retriever.findEntities);
  const name = nameOf(thing, language, sources);
  if (name === undefined) return undefined;
  const rest = question.replace(local, ' ').trim();
  return language === 'zh' ? `${name}${rest}` : `${rest} ${name}`;
}
