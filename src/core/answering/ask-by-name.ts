import type { Turn } from '../conversation/conversation.ts';
import { isEverywhere, type Entity } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import { asksForOne } from '../question/asks.ts';
import { partNamed } from '../question/leaning/part-named.ts';
import { mostTurnsBack } from '../question/leaning/spell-out.ts';
import { mayStandFor, standsFor, withStandIn } from '../question/leaning/stand-in.ts';
import { questionWords } from '../question/words/words.ts';
import type { Question } from '../question/question.ts';
import { isOfOneCue } from '../question/relations.ts';
import type { Steps } from '../steps.ts';
import type { PartsAnswerer, SpokenFollowUp } from './answer-parts.ts';
import { asksOnlyWhen } from './shown/date-of-shown.ts';
import { thresholds } from './evidence/thresholds.ts';
import {
  isAnswered,
  type PartAnswer,
  type PartSources,
  type UnderstoodAnswer,
} from './part-answer.ts';
import { shownSubjects } from './told/spoken-of.ts';
import { subjectOfTurn } from './told/subject-of-turn.ts';

/** Asks a question that leaves its subject to the turn before of that subject by its name. */
export interface AskByName {
  /** A question with a word for a person in it, of the person whom the last turn was about. */
  ofPerson(
    question: string,
    language: Language,
    turns: readonly Turn[],
  ): { readonly person: EntityId; readonly question: string } | undefined;
  /** "What do the local fishermen say?", of the thing where they are. */
  ofPlace(question: string, language: Language, turns: readonly Turn[]): string | undefined;
  /** "And the fishermen?" after what a port is: those of that port, where anything is told of them. */
  ofItsPart(
    question: string,
    language: Language,
    turns: readonly Turn[],
    /** Whether all else was tried in vain. */
    isElse?: boolean,
  ): Steps<UnderstoodAnswer | undefined>;
  /** The reading by name where it is surer than the one without; else that one. */
  surer(
    question: string,
    language: Language,
    turns: readonly Turn[],
    followUp: SpokenFollowUp,
    read: UnderstoodAnswer,
  ): Steps<UnderstoodAnswer>;
  /** Whether what is read is told of what was spoken of; false where nothing is read. */
  isOnSpoken(read: UnderstoodAnswer, turns: readonly Turn[], followUp: SpokenFollowUp): boolean;
  /** Whether what is read of a thing leans on it and is of a passage that does not tell of it. */
  isOfOther(read: UnderstoodAnswer, turns: readonly Turn[], followUp: SpokenFollowUp): boolean;
  /**
   * Of what an earlier turn was about, where the last one is not what is meant: what is read is not
   * answered, or with what is told of nothing that was spoken of. Undefined where that is not answered clearly.
   */
  ofEarlier(
    question: string,
    language: Language,
    turns: readonly Turn[],
    followUp: SpokenFollowUp,
    read: UnderstoodAnswer,
  ): Steps<UnderstoodAnswer | undefined>;
}

/** What is asked with more than a name and a kind of answer: why something was, whether it was. */
const unsure: ReadonlySet<string> = new Set(['why', 'whether']);

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

/** How many subjects of earlier turns a question is tried by. */
const mostEarlier = 4;

/** And by how many of those that the answer to one told of. */
const mostTold = 2;

/** How a question is bound to the one of which it is asked by name. */
interface Bond {
  readonly subject: EntityId;
  /** Of what the last answer told. */
  readonly told: readonly EntityId[];
  /** Whether a word of it stands for something. */
  readonly hasPronoun: boolean;
  /** Whether the last turn was on nothing else. */
  readonly isCertain: boolean;
  /** Whether it names something and asks nothing of it: "and that of Ilo?" */
  readonly isOnlyNamed: boolean;
}

export function createAskByName(
  { knowledge, retriever, answerability, findRelations }: PartSources,
  answerParts: PartsAnswerer['answerParts'],
): AskByName {
  return {
    ofPerson(question, language, turns) {
      const last = turns.at(-1);
      if (last === undefined || standsFor(question, language) !== 'person') return undefined;
      const own = ofNamedPerson(question, language);
      if (own !== undefined) return own;
      const person = subjectOfTurn(last, 'person', knowledge, retriever.findEntities);
      const named = nameOf(person, language);
      if (person === undefined || named === undefined) return undefined;
      return { person, question: withStandIn(question, named, language, findRelations) };
    },
    ofPlace(question, language, turns) {
      const last = turns.at(-1);
      const { local } = questionWords[language];
      if (last === undefined || !local.test(question)) return undefined;
      const thing = subjectOfTurn(last, 'thing', knowledge, retriever.findEntities);
      const name = nameOf(thing, language);
      if (name === undefined) return undefined;
      const rest = question.replace(local, ' ').trim();
      return language === 'zh' ? `${name}${rest}` : `${rest} ${name}`;
    },
    *ofItsPart(question, language, turns, isElse = false) {
      const last = turns.at(-1);
      const noun = partNamed(question, language, isNamed);
      if (last === undefined || noun === undefined) return undefined;
      // "Who owns it?", "and the railway?" asks who owns that, where anything tells it.
      if (!isElse && asksForOne(last.question, last.language)) return undefined;
      for (const thing of spokenThings(turns)) {
        const spelled = `${noun} ${nameOf(thing, language) ?? ''}`;
        const parts = yield* answerParts(spelled, language);
        if (parts.some((part) => part.answered && meetsAll(part, thing)))
          return { question: spelled, context: '', parts };
      }
      return undefined;
    },
    *surer(question, language, turns, followUp, read) {
      const last = turns.at(-1);
      if (last === undefined || !followUp.leavesSubject) return read;
      const kinds = mayStandFor(question, language);
      // "How many Chinese live in Peru now?" says what it is on, and is answered as it stands.
      const isAlone = read.parts.some((part) => part.answered && part.asked.leaning === undefined);
      if (kinds.length === 0 && followUp.isWhole && isAlone) return read;
      const [subject] = (kinds.length === 0 ? [undefined] : kinds).flatMap(
        (kind) => subjectOfTurn(last, kind, knowledge, retriever.findEntities) ?? [],
      );
      const name = nameOf(subject, language);
      if (name === undefined || subject === undefined) return read;
      const spelled = withStandIn(question, name, language, findRelations);
      const parts = yield* answerParts(spelled, language);
      const named = { question: spelled, context: '', parts };
      const bond = {
        subject,
        hasPronoun: kinds.length > 0,
        isCertain: isOnlyOne(subject, last),
        isOnlyNamed: namesOnly(question, language),
        told: shownSubjects(last, knowledge),
      };
      return isSurer(named, read, bond) ? named : read;
    },
    isOnSpoken,
    isOfOther(read, turns, { isOpen, carried, related }) {
      const part = read.parts.find(({ answered }) => answered);
      const passage = part?.excerpts[0]?.passage;
      const isOfThing = carried.some((id) => !isEverywhere(id, knowledge));
      const isLeaning = part?.asked.leaning !== undefined;
      if (passage === undefined || !isOpen || !isOfThing || !isLeaning) return false;
      const held = retriever.entitiesOf(passage);
      const told = turns.slice(-1).flatMap((turn) => shownSubjects(turn, knowledge));
      return !related.includes(passage.id) && ![...carried, ...told].some((id) => held.has(id));
    },
    *ofEarlier(question, language, turns, followUp, read) {
      const asks = (isAsked: (question: Question) => boolean) =>
        read.parts.some(({ asked }) => isAsked(asked.question));
      if (!followUp.leavesSubject || asks((question) => question.asks.asked === 'why'))
        return undefined;
      // Who somebody is asks of nothing that was spoken of.
      const isWhole = followUp.isWhole || asks((question) => question.asks.name === 'person');
      if (isAnswered(read) && (isWhole || isOnSpoken(read, turns, followUp))) return undefined;
      for (const subject of subjectsBefore(turns).slice(0, mostEarlier)) {
        const name = nameOf(subject, language);
        if (name === undefined) continue;
        const spelled = withStandIn(question, name, language, findRelations);
        const parts = yield* answerParts(spelled, language);
        const named = { question: spelled, context: '', parts };
        if (isClear(named, subject)) return named;
      }
      return undefined;
    },
  };

  /** What the turns were about, the nearest first: what they asked of, and of what was told in answer. */
  function subjectsBefore(turns: readonly Turn[]): EntityId[] {
    const subjects = turns
      .slice(-mostTurnsBack)
      .toReversed()
      .flatMap((turn) => {
        const own = subjectOfTurn(turn, 'thing', knowledge, retriever.findEntities);
        const told = shownSubjects(turn, knowledge).filter(
          (id) => !isEverywhere(id, knowledge) && knowledge.entities.get(id)?.type !== 'person',
        );
        return [own, ...told.filter((id) => !standsBeside(id, own, turn)).slice(0, mostTold)];
      });
    return [...new Set(subjects.filter((id) => id !== undefined))];
  }

  /** Whether a thing only stands in a list with another of its kind: of fruit that is sold. */
  function standsBeside(id: EntityId, own: EntityId | undefined, { shown }: Turn): boolean {
    const typeOf = (each: EntityId | undefined) => each && knowledge.entities.get(each)?.type;
    if (typeOf(id) !== typeOf(own)) return false;
    const tells = (shown?.sentences ?? []).flatMap(({ passage, sentence }) =>
      (knowledge.passages.get(passage)?.tells ?? []).filter(({ in: numbers }) =>
        numbers.includes(sentence + 1),
      ),
    );
    return (
      tells.some(({ of }) => of === own) &&
      !tells.some(({ of, by }) => (of === own && by === id) || (of === id && by === own))
    );
  }

  /** Whether the first sentence that is read tells of what was spoken of, or its passage was shown before. */
  function isOnSpoken(
    read: UnderstoodAnswer,
    turns: readonly Turn[],
    { related, carried }: SpokenFollowUp,
  ): boolean {
    const first = read.parts.find(({ answered }) => answered)?.excerpts[0];
    if (first === undefined) return false;
    const { passage, sentence } = first;
    if (related.includes(passage.id)) return true;
    const told = passage.tells
      .filter(({ in: numbers }) => numbers.includes(sentence + 1))
      .flatMap(({ of, by }) => (by === undefined ? [of] : [of, by]));
    const on = new Set(told.length > 0 ? told : retriever.entitiesOf(passage));
    return [...subjectsBefore(turns), ...carried].some((id) => on.has(id));
  }

  /** Whether a question is answered by the name of a thing with what is told of it, and leaves nothing unsaid. */
  function isClear(named: UnderstoodAnswer, subject: EntityId): boolean {
    const [part] = named.parts;
    const [first] = part === undefined ? [] : answerability.choose(part.asked).ordered;
    if (part === undefined || first === undefined || !isAnswered(named)) return false;
    const { evidence } = first;
    const isOfIt = retriever.entitiesOf(first.ranked.passage).has(subject);
    return (
      isOfIt &&
      (evidence.tellsAllAsked === 1 ||
        (part.margin >= thresholds.leastEarlier && evidence.unmetShare === 0))
    );
  }

  /** What a late turn was about, of one thing or two, works first: a narrower turn after it leaves it so. */
  function spokenThings(turns: readonly Turn[]): EntityId[] {
    const typeOf = (id: EntityId) => knowledge.entities.get(id)?.type;
    const named = turns
      .slice(-mostTurnsBack)
      .toReversed()
      .map(({ entities }) => [...new Set(entities)].filter((id) => !isEverywhere(id, knowledge)))
      .find((own) => own.length > 0);
    const things = (named ?? []).filter((id) => whole.has(typeOf(id)));
    return things.length > mostThings
      ? []
      : things.toSorted(
          (a, b) => Number(typeOf(b) === 'project') - Number(typeOf(a) === 'project'),
        );
  }

  /** Whether a passage that is shown and is about a thing meets all that a question says. */
  function meetsAll({ asked, excerpts }: PartAnswer, thing: EntityId): boolean {
    return answerability
      .choose(asked)
      .ordered.some(
        ({ evidence, ranked }) =>
          evidence.unmetShare === 0 &&
          excerpts.some(({ passage }) => passage === ranked.passage) &&
          retriever.entitiesOf(ranked.passage).has(thing),
      );
  }

  /** Whether a text names a thing, and no kind of things or people. */
  function isNamed(text: string): boolean {
    const { mentions } = retriever.findEntities(text, 'exact');
    return mentions.some(({ entity }) => !nameless.has(knowledge.entities.get(entity)?.type));
  }

  /** "And Boluarte, did she go to China?" names whom its word stands for. */
  function ofNamedPerson(question: string, language: Language) {
    const said = question.trim().replace(questionWords[language].carriesOver, ' ').trim();
    const people = retriever
      .findEntities(said, 'exact')
      .mentions.map(({ entity }) => entity)
      .filter((id) => knowledge.entities.get(id)?.type === 'person');
    const [person, ...more] = new Set(people);
    return person !== undefined && more.length === 0 ? { person, question: said } : undefined;
  }

  function namesOnly(question: string, language: Language): boolean {
    const { carriesOver, questionWord } = questionWords[language];
    const said = question.trim().replace(carriesOver, ' ').trim();
    return (
      said !== question.trim() &&
      !questionWord.test(said) &&
      findRelations(said, language).length === 0
    );
  }

  /** Whether a turn asked of one thing alone, and was not answered with what is told of others. */
  function isOnlyOne(id: EntityId, turn: Turn): boolean {
    const [only, ...more] = turn.entities.filter((each) => !isEverywhere(each, knowledge));
    const told = shownSubjects(turn, knowledge);
    return only === id && more.length === 0 && (told.length === 0 || told.includes(id));
  }

  function nameOf(id: EntityId | undefined, language: Language): string | undefined {
    return id === undefined ? undefined : knowledge.entities.get(id)?.[language].name;
  }

  /**
   * Where the question is not answered without the name, all that it says must be met with it, or what it
   * asks be told of the name. Where it is, the name counts where what is asked is told of it more clearly,
   * or at all; a question for a reason has the last one as its matter.
   */
  function isSurer(
    named: UnderstoodAnswer,
    read: UnderstoodAnswer,
    { subject, told, hasPronoun, isCertain, isOnlyNamed }: Bond,
  ): boolean {
    const [part] = named.parts;
    const [first] = part === undefined ? [] : answerability.choose(part.asked).ordered;
    if (part === undefined || first === undefined || !isAnswered(named)) return false;
    const { evidence } = first;
    const { question } = part.asked;
    const tellsAll =
      evidence.tellsAllAsked === 1 || (evidence.tellsAsked === 1 && isOfOneCue(question.relations));
    if (!isAnswered(read)) {
      // "And that of Ilo?" is answered with what is told of Ilo, or not at all.
      const asksOfIt = !unsure.has(question.asks.asked) && !isOnlyNamed;
      return (
        tellsAll ||
        (part.margin >= thresholds.leastByName &&
          ((isCertain && asksOfIt) || evidence.unmetShare === 0))
      );
    }
    if (!tellsAll || question.asks.asked === 'why' || asksOnlyWhen(question)) return false;
    if (hasPronoun && part.margin > (read.parts[0]?.margin ?? 0)) return true;
    const asked = question.relations.map(({ relation }) => relation);
    const subjects = [subject, ...told];
    return (hasPronoun || isCertain) && !subjects.some((each) => firstTells(read, asked, each));
  }

  /** Whether the first sentence that a reading shows tells a relation that is asked for of a subject. */
  function firstTells(
    { parts }: UnderstoodAnswer,
    asked: readonly string[],
    subject: EntityId,
  ): boolean {
    const first = parts.find(({ answered }) => answered)?.excerpts[0];
    return (first?.passage.tells ?? []).some(
      ({ of, by, what, in: numbers }) =>
        numbers.includes((first?.sentence ?? -1) + 1) &&
        asked.includes(what) &&
        (of === subject || by === subject),
    );
  }
}
