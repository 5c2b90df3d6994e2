import type { Language } from '../../passages/language.ts';
import { checkingWordsIn } from '../words/words.ts';

/** Names in the order in which they stand, with the places at which they start in the text. */
export interface PlacedName {
  readonly name: string;
  readonly at: number;
}

/** Who hands something over, and to whom, as far as a text names them. */
export interface Transfer {
  /** Whether it is a way that one goes to the other. */
  readonly isGoing?: boolean;
  /** Whether it is a training, of the taker by the giver. */
  readonly isTraining?: boolean;
  /** Where it is a sale or a purchase, whether the text has a verb of the other too. */
  readonly trade?: 'one' | 'both' | undefined;
  /** Whether it is a contract that is handed over, for which the other hands over goods. */
  readonly isAward?: boolean;
  /** Where its verb stands. */
  readonly at?: number;
  readonly isPassive?: boolean;
  readonly giver: readonly string[];
  readonly taker: readonly string[];
}

const money = /\$|€|¥|dollars?|dólares|soles|美元|索尔|\bmillion|millones|\bbillion/iu;

/** What is given for a thing. */
const priced =
  /(?:\bfor|(?<!\p{L})(?:por|a cambio de)|以|换取)[^,.，。]{0,16}\d|[把将][^，。]{2,12}(?:交给|移交)/iu;

/** Reads who gives and who takes from the order of words about the first verb of handing over. */
export function readTransfer(
  text: string,
  names: readonly PlacedName[],
  language: Language,
): Transfer | undefined {
  const { gives, takes, receiver, giver, agent, vague, trades, awarding, owing } =
    checkingWordsIn(language);
  const give = gives.exec(text);
  const take = takes.exec(text);
  const isGiving = give !== null && (take === null || give.index < take.index);
  const verb = isGiving ? give : take;
  if (verb === null) return undefined;
  // Who gets money for a thing hands the thing over, unless the money is its price.
  if (vague.test(verb[0]) && money.test(text) && !priced.test(text)) return undefined;
  const end = verb.index + verb[0].length;
  const isOwing = owing.test(verb[0]);
  const marker = isGiving || isOwing ? receiver : giver;
  const agents = markedNames(text, end, names, agent);
  const isPassive = isPassiveAt(text, verb, language);
  const marked = [
    ...markedNames(text, end, names, marker),
    // A prepositional phrase may stand before the verb: "a China le vende", 从紫金矿业手里买下.
    ...markedBefore(text.slice(0, verb.index), names, marker, language),
    ...(isGiving || give === null ? [] : givenBy(text.slice(end), end, names, give)),
  ].filter(({ name }) => !isPassive || (isGiving && !agents.some((each) => each.name === name)));
  const behind = names.filter(
    ({ at }) => at >= end && /^\s*(?:l[ao]s?|el|the)?\s*$/iu.test(text.slice(end, at)),
  );
  // "Los productos que compra China": in a relative clause the doer may stand behind the verb.
  const standsBehind =
    language === 'es' &&
    /(?:(?<!\p{L})que\s+(?:le\s+)?|(?<!\p{L})l[ao]s?\s+)$/iu.test(text.slice(0, verb.index)) &&
    behind.length > 0;
  const doers = isPassive
    ? agents.map(({ name }) => name)
    : standsBehind
      ? behind.map(({ name }) => name)
      : subjectOf(text, doersEnd(text, verb.index, names, language), names, marked);
  // "Sent COSCO a notice": the receiver stands right behind the verb.
  const others =
    marked.length > 0 || !(isGiving || isOwing) || language === 'es'
      ? marked.map(({ name }) => name)
      : behind.map(({ name }) => name);
  const verbs = [give, take].filter((found) => found !== null && trades.test(found[0])).length;
  const trade = !trades.test(verb[0]) ? undefined : verbs > 1 ? 'both' : 'one';
  const told = { trade, isAward: awarding.test(verb[0]), at: verb.index, isPassive } as const;
  return isGiving
    ? { giver: doers, taker: others, ...told }
    : { giver: others, taker: doers, ...told };
}

/** In Chinese who gave what is received stands before the verb of a clause that describes it: 收到秘鲁捐的背心. */
function givenBy(
  rest: string,
  from: number,
  names: readonly PlacedName[],
  give: RegExpExecArray,
): PlacedName[] {
  const isDescribing = rest.slice(give.index + give[0].length - from).startsWith('的');
  const last = names.findLast(({ at }) => at >= from && at < give.index);
  return isDescribing && last !== undefined ? names.filter(({ at }) => at === last.at) : [];
}

/** In Spanish only a phrase that opens the clause: "filial de X, compró" has no seller. */
function markedBefore(
  text: string,
  names: readonly PlacedName[],
  marker: RegExp,
  language: Language,
): PlacedName[] {
  switch (language) {
    case 'en':
      return [];
    case 'es': {
      const opening = new RegExp(`(?:^|[,;])\\s*${marker.source}$`, marker.flags);
      return markedNames(text, 0, names, marker).filter(({ at }) =>
        opening.test(text.slice(0, at)),
      );
    }
    case 'zh':
      return markedNames(text, 0, names, marker);
  }
}

/** The same for what one does to another: the doer as the giver, and the other as the taker. */
export function readActs(
  text: string,
  names: readonly PlacedName[],
  language: Language,
): Transfer | undefined {
  const { acts, agent, going, receivesVisit, trains, within } = checkingWordsIn(language);
  const training = trains.exec(text);
  if (training !== null && !isPassiveAt(text, training, language)) {
    const pupil = names.find(({ at }) => at > training.index + training[0].length - 1);
    const marked = names.find(({ at }) => text.slice(0, at).endsWith('给'));
    return {
      isTraining: true,
      giver: subjectOf(
        text,
        training.index,
        names,
        marked === undefined ? [] : names.filter(({ at }) => at === marked.at),
      ),
      taker: names.filter(({ at }) => at === (marked ?? pupil)?.at).map(({ name }) => name),
    };
  }
  const received = receivesVisit.exec(text);
  if (received !== null) {
    const end = received.index + received[0].length;
    const guest = names.find(({ at }) => at >= end && at - end < 60);
    return {
      isGoing: true,
      giver: names.filter(({ at }) => at === guest?.at).map(({ name }) => name),
      taker: subjectOf(text, received.index, names, []),
    };
  }
  const verb = acts.exec(text);
  if (verb === null) return undefined;
  const end = verb.index + verb[0].length;
  const inside = names.filter(({ at }) => within.test(text.slice(0, at)));
  const before = subjectOf(text, verb.index, names, inside);
  const next = names.find(({ at }) => at >= end && at - end < 24);
  const behind = names.filter(({ at }) => at === next?.at).map(({ name }) => name);
  const isGoing = going.test(verb[0]);
  // "Las Bambas la opera Minmetals": what is run stands first.
  const isObjectFirst =
    language === 'es' && /(?<!\p{L})l[ao]s?\s+$/iu.test(text.slice(0, verb.index));
  if (isObjectFirst) return { giver: behind, taker: before, isGoing };
  if (!isPassiveAt(text, verb, language)) return { giver: before, taker: behind, isGoing };
  return {
    isGoing,
    giver: markedNames(text, end, names, agent).map(({ name }) => name),
    taker: before,
  };
}

/** Where the names of doers end: before the verb, or before what a Chinese 把 puts in front of it. */
function doersEnd(
  text: string,
  verbAt: number,
  names: readonly PlacedName[],
  language: Language,
): number {
  if (language !== 'zh') return verbAt;
  const at = /[把将](?=[^，。；把将]*$)/u.exec(text.slice(0, verbAt))?.index;
  const hasObject = at !== undefined && names.some((name) => name.at > at && name.at < verbAt);
  return hasObject ? at : verbAt;
}

/** The last name before the verb, with what it stands in apposition to. */
function subjectOf(
  text: string,
  verbAt: number,
  names: readonly PlacedName[],
  marked: readonly PlacedName[],
): string[] {
  const before = names.filter((name) => name.at < verbAt && !marked.includes(name));
  const last = before.at(-1);
  if (last === undefined) return [];
  const isApposition = /[,，]\s*$/u.test(text.slice(last.at, verbAt));
  const isOfOne = ({ at }: PlacedName) =>
    last.at - at < 12 && !/[，；：]/u.test(text.slice(at, last.at));
  const nearest = isApposition ? before : before.filter(isOfOne);
  return nearest.map(({ name }) => name);
}

function isPassiveAt(text: string, verb: RegExpExecArray, language: Language): boolean {
  const before = text.slice(Math.max(0, verb.index - 24), verb.index);
  const behind = text.slice(verb.index + verb[0].length, verb.index + verb[0].length + 8);
  switch (language) {
    case 'en':
      return (
        /\b(?:was|were|is|are|been|be|being)\s+(?:(?:not|only|also|now|still|\w+ly)\s+)*$/iu.test(
          before,
        ) ||
        (/^\s+(?:by|from|to)\b/iu.test(behind) &&
          /^(?:sold|donated|awarded|granted|bought|acquired|purchased|handed|sent)$/iu.test(
            verb[0],
          ) &&
          /\b(?:be|been|is|was|were)\b/iu.test(before))
      );
    case 'es':
      return (
        (/[aeií]d[oa]s?$/iu.test(verb[0]) && !/\bha[nbí]?\p{L}*\s+$/iu.test(before)) ||
        /(?<!\p{L})se\s+$/iu.test(before)
      );
    case 'zh':
      return /[被由]/u.test(before);
  }
}

/** A mark, or a word that opens another clause. */
const endsPhrase =
  /[,，。;]|(?<!\p{L})(?:que|quien|cuando|donde|which|who|that|when|where)(?!\p{L})/iu;

/** The names right behind a marker. */
function markedNames(
  text: string,
  from: number,
  names: readonly PlacedName[],
  marker: RegExp,
): PlacedName[] {
  const found: PlacedName[] = [];
  for (const name of names) {
    const { at } = name;
    if (at < from || at >= text.length) continue;
    const before = text.slice(Math.max(from, at - 24), at);
    const all = [
      ...before.matchAll(new RegExp(marker.source, `${marker.flags.replace('g', '')}g`)),
    ];
    const last = all.at(-1);
    if (last === undefined) continue;
    const between = before.slice(last.index + last[0].length);
    if (between.trim().split(/\s+/u).length <= 3 && !endsPhrase.test(between)) found.push(name);
  }
  return found;
}

const meet = (a: readonly string[], b: readonly string[]) => a.some((name) => b.includes(name));

/** Whether one tells of goods and the other of the contract for them, which goes the other way. */
const areOfTwoKinds = (claim: Transfer, told: Transfer) =>
  claim.trade !== undefined && told.isAward === true;

/** Whether the giver stands in its place, or the taker where no giver is named. */
export function agreesWith(claim: Transfer, told: Transfer): boolean {
  if (areOfTwoKinds(claim, told)) return false;
  return claim.giver.length > 0 ? meet(claim.giver, told.giver) : meet(claim.taker, told.taker);
}

/** Whether both parties stand in their places in one of some readings. */
export function hasParties(claim: Transfer | undefined, told: readonly Transfer[]): boolean {
  return (
    claim !== undefined &&
    told.some(
      (each) =>
        !areOfTwoKinds(claim, each) &&
        meet(claim.giver, each.giver) &&
        meet(claim.taker, each.taker),
    )
  );
}

/** Whether what one does to another is told of them the other way round, or a training of others. */
export function isInverted(claim: Transfer, told: Transfer): boolean {
  if (claim.isTraining === true && told.isTraining === true) {
    return claim.taker.length > 0 && told.taker.length > 0 && !meet(claim.taker, told.taker);
  }
  return (
    claim.isGoing === told.isGoing &&
    claim.isTraining === told.isTraining &&
    meet(claim.giver, told.taker) &&
    meet(claim.taker, told.giver) &&
    !meet(claim.giver, told.giver) &&
    !meet(claim.taker, told.taker)
  );
}

/** Whether the parties of one have changed places in the other. */
export function isReversed(claim: Transfer, told: Transfer): boolean {
  const crossed =
    (meet(claim.giver, told.taker) && !meet(claim.giver, told.giver)) ||
    (meet(claim.taker, told.giver) && !meet(claim.taker, told.taker));
  return crossed && !areOfTwoKinds(claim, told);
}
