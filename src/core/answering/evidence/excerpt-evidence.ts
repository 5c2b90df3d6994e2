import type { Entity, Knowledge } from '../../passages/knowledge.ts';
import type { Passage, RelationId } from '../../passages/passage.ts';
import { tellsOfTheOther } from '../../question/contrasts.ts';
import { unheld, type AnchorFinder } from '../../question/anchors.ts';
import type { AskedName } from '../../question/kinds.ts';
import { isInFocus } from '../../question/question.ts';
import { opinionPoll } from '../../question/read-question.ts';
import type { AskedRelation } from '../../question/relations.ts';
import type { RankedPassage, SaidSlot } from '../../retrieval/retrieval.ts';
import { coverage } from '../../retrieval/coverage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { AskedQuestion, Leaning } from './asked-question.ts';
import { hasAnswerType, hasCount, hasNews, needsFigure } from './answer-type.ts';
import type { LacksAttribute } from './attribute-check.ts';
import { tellsFlow, tellsRole } from './tells-role.ts';
import type { ExcerptEvidence } from './evidence-names.ts';
import { readTellingWords } from './telling-words.ts';
import { createGoodsCheck } from './goods-asked.ts';
import { contextEvidence, meantEvidence } from './meant-evidence.ts';
import { createFactsReader } from './passage-facts.ts';
import { thresholds } from './thresholds.ts';
import { isOfAny, toldEvidence } from './told-evidence.ts';
import { createWholeReader, isSpecific } from './whole-and-part.ts';

export interface Candidate {
  readonly ranked: RankedPassage;
  readonly sentence: number;
  readonly evidence: ExcerptEvidence;
}

/** Lists every sentence of the passages found, with what speaks for it. */
export type GatherEvidence = (asked: AskedQuestion) => Candidate[];

/** The share of a passage's asks that are of the kind of a question which it answers, on average. */
const usualShare = 0.2;

/** Relations of which one at least is told wherever a reason is. */
const reasons: ReadonlySet<string> = new Set([
  'cause',
  'benefit',
  'concern',
  'position',
  'reply',
  'investigation',
  'lawsuit',
  'legal-basis',
  'accident',
]);

export function createEvidenceGatherer(
  knowledge: Knowledge,
  retriever: Retriever,
  anchorFinder: AnchorFinder,
  lacksAttribute: LacksAttribute,
  isRelated: (passage: Passage, coverage: number, leaning: Leaning) => boolean,
): GatherEvidence {
  const familyOf = (id: RelationId) => knowledge.relations.get(id)?.parent;
  const factsOf = createFactsReader(retriever, familyOf);
  const goodsCheck = createGoodsCheck(knowledge, retriever);
  const readWhole = createWholeReader(knowledge.entities, anchorFinder);

  function names(passage: Passage, kind: AskedName, named: ReadonlySet<string>): boolean {
    return [...retriever.entitiesOf(passage)].some((id) => {
      const entity = knowledge.entities.get(id);
      return entity !== undefined && isOfKind(entity.type, kind) && !named.has(id);
    });
  }

  return (asked) => {
    const { question, retrieval, leaning } = asked;
    const { language, asks, anchors, relations } = question;
    const { passages, said, entities } = retrieval;
    // What is only meant may share no word with the question.
    const best = passages[0]?.score || 1;
    const held = new Set(relations.filter(({ isHeld }) => isHeld).map(({ relation }) => relation));
    const asksUnheld = relations.some(({ isHeld }) => !isHeld);
    const namesMatter = [...held].some(isSpecific);
    // "How many jobs" asks for jobs: what says no more than the kind of answer is told with it.
    const due = [...held].filter((relation) => !namesMatter || isSpecific(relation));
    const families = new Set([...held].flatMap((relation) => familyOf(relation) ?? []));
    const { telling, own, isFiller, isPair, isYear } = readTellingWords(
      asked,
      retriever,
      anchorFinder,
    );
    const { flow, isOnPart, namesPart, tellsWhole } = readWhole(asked, {
      held,
      own,
      isPair,
      isYear,
    });
    // "How much was paid for Chaglla?" says a name and a relation, and no more.
    const { mentions } = retriever.findEntities(question.text);
    const isNamed = (slot: SaidSlot) =>
      mentions.some(({ start, end }) => start < slot.end && slot.start < end);
    const saysNoMore = leaning === undefined && held.size > 0 && !asksUnheld && own.every(isNamed);
    const everything = [...entities, ...question.nations];
    const things = anchors.entities.filter((id) => knowledge.entities.get(id)?.type !== 'place');
    const wanted = retriever.termsOf(question.text, language);
    const focus = asks.words === '' ? undefined : retriever.termsOf(asks.words, language);
    const tellsOf = toldEvidence(asked, { held, due, families, saysNoMore, familyOf, knowledge });
    const alone = {
      asksUnheld: Number(asksUnheld),
      hasSubject: Number(anchors.entities.length > 0),
      hasRelation: Number(held.size > 0),
      asksAmount: Number(asks.isAmount),
      asksWhich: Number(asks.asked === 'which'),
      saidCount: Math.min(6, said.length) / 6,
      ownSaid: Math.min(4, sum(own)) / 4,
      isSpanish: Number(language === 'es'),
      isChinese: Number(language === 'zh'),
      isLeaning: Number(leaning !== undefined && leaning.isPart !== true),
    };
    // “Who runs Tambomayo?”: of what it is asked, no passage has a word.
    const isOnlyUnknown = (
      residual: readonly SaidSlot[],
      ofIt: readonly SaidSlot[],
      unmet: readonly SaidSlot[],
    ) =>
      leaning === undefined &&
      anchors.entities.length === 0 &&
      residual.some(({ rarity }) => rarity >= 1) &&
      ofIt.every((slot) => unmet.includes(slot));
    const lacksGoods = goodsCheck(question);
    const likely = retriever.likelySentences(question.text, language);
    const likelyInContext =
      leaning?.context === undefined
        ? undefined
        : retriever.likelySentences(`${leaning.context} ${question.text}`, language);
    return passages.flatMap((ranked, rank) => {
      const { passage, unmet, askFits } = ranked;
      const facts = factsOf(passage);
      const isOpen = asks.asked === 'other';
      const sameKind = askFits.filter(
        (_, place) => isOpen || facts.kindsOfAsks(language)[place] === asks.asked,
      );
      const isOnSubject = anchors.entities.some((id) => facts.subjects.has(id));
      const isExplained = (slot: SaidSlot) =>
        relations.some(
          ({ relation, start, end }) =>
            start < slot.end &&
            slot.start < end &&
            (facts.relations.has(relation) ||
              (isOnSubject && facts.families.has(familyOf(relation)))),
        );
      const residual = unmet.filter((slot) => !isFiller(slot) && !isExplained(slot));
      const lacking = anchorFinder.unmetBy(passage, anchors);
      const likestAsk = Math.max(0, ...sameKind);
      const anyAsk = Math.max(0, ...askFits);
      // "Does a tourist need a visa?": what a passage says, and is asked for, is not untold.
      const isUntold = ({ isHeld, start, end }: AskedRelation) =>
        !isHeld &&
        (anyAsk < thresholds.likeAsk ||
          said.every((slot) => slot.end <= start || end <= slot.start) ||
          unmet.some((slot) => slot.start < end && start < slot.end));
      const isOwn = likestAsk >= thresholds.ownAsk;
      // A place or country that locates what is asked stands in the ask alone.
      const named = isOwn ? retriever.namedWith(passage) : retriever.entitiesOf(passage);
      const isTime = (kind: string) => kind === 'year' || kind === 'month';
      const isLacking = asks.name !== undefined && !names(passage, asks.name, new Set(entities));
      const heldHere = retriever.entitiesOf(passage);
      const { title, text } = passage.texts[language];
      const sentences = retriever.sentencesOf(passage, language);
      const meant = meantEvidence(likely, passage);
      const meantInContext = contextEvidence(likelyInContext, passage);
      const ofPassage = {
        ...alone,
        ...meant.ofPassage,
        asksOnlyUnheld: Number(!namesMatter && relations.some(isUntold)),
        scoreRatio: ranked.score / best,
        reciprocalRank: 1 / (1 + rank),
        passageCoverage: ranked.coverage,
        matched: Math.log(1 + 6 * ranked.matched) / 3,
        likestAsk,
        anyAsk,
        asksOfKind: isOpen ? usualShare : facts.shareOfAsks(asks.asked),
        unmetShare: said.length === 0 ? 0 : unmet.length / said.length,
        residualShare: telling.length === 0 ? 0 : residual.length / telling.length,
        ownTold: Math.min(4, sum(own.filter((slot) => !unmet.includes(slot)))) / 4,
        residualMass: telling.length === 0 ? 0 : sum(residual) / Math.max(0.1, sum(telling)),
        residualWeight: Math.min(3, sum(residual)) / 3,
        unknownWeight: Math.min(3, sum(residual.filter(({ rarity }) => rarity >= 1))) / 3,
        onlyUnknown: Number(isOnlyUnknown(residual, own, unmet)),
        focusUnmet: Math.max(
          0,
          ...residual.filter((slot) => isInFocus(slot, asks)).map(({ rarity }) => rarity),
        ),
        unmetAnchors: Math.min(2, lacking.filter(({ kind }) => !isTime(kind)).length) / 2,
        unmetTime: Number(lacking.some(({ kind }) => isTime(kind))),
        unmetFixed: Number(
          lacking.some(({ kind }) => kind === 'number' || (kind === 'country' && !isOwn)),
        ),
        unmetSubject: Number(unheld(anchors.entities, anchors.either, named).length > 0),
        lacksAttribute: Number(lacksAttribute(question, passage)),
        tellsOther: Number(
          tellsOfTheOther(question.contrasts, `${title} ${text}`) ||
            !tellsFlow(passage, flow, held) ||
            lacksGoods(passage) ||
            (question.asksOpinion && !facts.relations.has(opinionPoll)),
        ),
        roleUntold: Number(
          question.roles.some((role) => !tellsRole(passage, role, things, everything)),
        ),
        lacksReason: Number(
          asks.asked === 'why' && ![...facts.relations].some((relation) => reasons.has(relation)),
        ),
        nobodyNamed: Number(isLacking && asks.name === 'person'),
        nothingNamed: Number(isLacking && asks.name !== 'person'),
        isOnly: Number(sentences.length === 1),
        subjectHeld: share(anchors.entities, (id) => heldHere.has(id)),
        relationInPassage: Number([...held].some((relation) => facts.relations.has(relation))),
        isKey: Number(passage.weight === 'key'),
        unrelated: Number(
          leaning !== undefined &&
            leaning.isLoose !== true &&
            !isRelated(passage, ranked.coverage, leaning),
        ),
        subjectInPassage: share(anchors.entities, (id) => facts.subjects.has(id)),
        relationNotOfSubject: Number(
          held.size > 0 &&
            isOnSubject &&
            !passage.tells.some((tell) => held.has(tell.what) && isOfAny(tell, anchors.entities)),
        ),
        isRelated: Number(leaning?.related.includes(passage.id) === true),
        isOfCarried: share(leaning?.carried ?? [], (id) => heldHere.has(id)),
      };
      const isOfPart = isOnPart(passage);
      const askedOf = passage.askedOf[language];
      const shownOfIt = (leaning?.shown ?? []).filter((one) => one.passage === passage.id);
      const hasShown = shownOfIt.length > 0;
      const wasShown = (place: number) => shownOfIt.some((one) => one.sentence === place);
      return sentences.map(({ wording: sentence, terms, titled }, place) => {
        const told = facts.told[place];
        const quantities = asks.isAmount ? (facts.quantitiesIn(language)[place] ?? []) : [];
        const typeMet = asks.isAmount && hasAnswerType(sentence, asks.type, language, quantities);
        const news = asks.isAmount && hasNews(quantities, question);
        const focusCoverage = focus === undefined ? 0 : coverage(focus, terms);
        return {
          ranked,
          sentence: place,
          evidence: {
            ...ofPassage,
            ...meant.ofSentence(place),
            ...meantInContext(place),
            ownAsk: Math.max(0, ...askFits.filter((_, ask) => askedOf[ask] === place)),
            otherAsk: Math.max(
              0,
              ...askFits.filter((_, ask) => askedOf[ask] !== undefined && askedOf[ask] !== place),
            ),
            wasShown: Number(wasShown(place)),
            isBesideShown: Number(hasShown && !wasShown(place)),
            isOfPart: Number(isOfPart || namesPart(told?.names)),
            isFirst: Number(place === 0),
            coverage: coverage(wanted, terms),
            titleCoverage: coverage(wanted, titled),
            reverseCoverage: coverage(terms, wanted),
            focusCoverage,
            typeMet: Number(typeMet),
            typeMissing: Number(asks.isAmount && !typeMet),
            countTold: Number(question.isCount && hasCount(sentence, quantities, question)),
            needsShare: Number(needsFigure(question) && !typeMet),
            news: Number(news),
            amountNamed: news ? (asks.words === '' ? 1 : focusCoverage) : 0,
            timeSaid: share(anchors.years, (year) => sentence.includes(String(year))),
            subjectTold: share(anchors.entities, (id) => told?.subjects.has(id) === true),
            subjectSaid: share(anchors.entities, (id) => told?.names.has(id) === true),
            tellsWhole: Number(tellsWhole(passage, place)),
            ...tellsOf(passage, place, told?.relations, typeMet),
          },
        };
      });
    });
  };
}

const sum = (slots: readonly SaidSlot[]) => slots.reduce((all, { rarity }) => all + rarity, 0);

/** The share of some that hold; 0 of none. */
function share<Each>(all: readonly Each[], holds: (each: Each) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

/** True where a name of a type of the glossary is of the kind asked for. */
function isOfKind(type: Entity['type'], kind: AskedName): boolean {
  switch (kind) {
    case 'person':
      return type === 'person';
    case 'company':
      return type === 'company' || type === 'organisation';
    case 'place':
      return type === 'place';
  }
}
