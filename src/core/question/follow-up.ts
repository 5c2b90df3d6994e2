import type { Language } from '../passages/language.ts';
import type { EntityId, PassageId } from '../passages/passage.ts';
import { findQuantities } from '../passages/quantities.ts';
import type { EntityFinder } from '../retrieval/find-entities.ts';
import type { Turn } from '../conversation/conversation.ts';

/** A question as it is to be read after earlier ones. */
export interface FollowUp {
  /** The question, with what it says only in relation to the last one spelt out. */
  readonly question: string;
  /** What it refers back to. */
  readonly context: string;
  /** Entities that it is about without naming them: one of them is enough. */
  readonly carried: readonly EntityId[];
  /** What the last answer rested on. */
  readonly related: readonly PassageId[];
  /** Whether its own words say that it refers back. */
  readonly certain: boolean;
  /** Whether it names what it is about, and so is rather to be read on its own. */
  readonly names: boolean;
}

const cues: Readonly<Record<Language, RegExp>> = {
  en: /^(?:and|but|so|also|what about|how about|or|then|ok(?:ay)?,?)\b|\b(?:it|its|they|them|their|theirs|he|she|his|her|this|these|that|those|there|one|same|former|latter|others?|else)\b/iu,
  es: /^¿?(?:y|e|pero|o|entonces|adem[aá]s|qu[eé] hay de|qu[eé] tal)(?!\p{L})|(?<!\p{L})(?:ello|ellos|ellas|[eé]l|ella|su|sus|suyo|suya|este|esta|estos|estas|ese|esa|esos|esas|eso|esto|aquel|aquella|all[ií]|all[aá]|ah[ií]|mismo|misma|otros?|otras?|lo|la|los|las)(?=\s+(?:oper|constru|compr|vend|financ|pag|control|dirig|hizo|hicieron|v[ao]n? |hac|hiz)|\s*\?|$)|(?<!\p{L})(?:ello|su|sus|suyo|ese|esa|eso|esto|all[ií]|all[aá]|ah[ií])(?!\p{L})/iu,
  zh: /^(?:那|那么|还有|另外|而且|以及|可是|但|再|又)|它|他们|它们|其(?!他|余|中)|这(?:个|些|座|条|家|项|笔|里|一|部)|那(?:个|些|座|条|家|项|笔|里|一|边|部)|该|此|当时|呢[？?]?$|同样|上述/u,
};

/** A longer question that names what it is about says all that it means, whatever words lead it in. */
const longest = { en: 40, es: 40, zh: 16 } as const satisfies Record<Language, number>;

/**
 * How a question reads as leaning on the last turn, without a model; undefined where there is none
 * before it. A newly named entity takes the place of the last one; otherwise the last turn's entities
 * are carried over. Whether this reading or the question alone is meant, the answers decide.
 */
export function understandFollowUp(
  question: string,
  language: Language,
  turns: readonly Turn[],
  findEntities: EntityFinder,
  entitiesIn: (question: string) => readonly EntityId[],
): FollowUp | undefined {
  const last = turns.at(-1);
  if (last === undefined) return undefined;
  const own = entitiesIn(question);
  const certain = cues[language].test(question.trim());
  const related = last.passages;
  if (own.length > 0) {
    // "¿Y Toromocho?" asks the last question of something else.
    const context = withoutNames(contextAfter(last), findEntities);
    const isLong = Array.from(question).length > longest[language];
    return { question, context, carried: [], related: [], certain, names: isLong || !certain };
  }
  const context = contextAfter(last);
  const shifted = shiftYear(question, context, language);
  return { ...shifted, carried: last.entities, related, certain, names: false };
}

/** Questions far back say less of what is meant than they blur it. */
const mostContext = 300;

/** What a question after a turn may refer to: the turn's question and, before it, what that referred to. */
function contextAfter({ context, question }: Turn): string {
  return Array.from(`${context} ${question}`.trim()).slice(-mostContext).join('');
}

const otherYears: Readonly<
  Record<Language, readonly (readonly [pattern: RegExp, shift: number])[]>
> = {
  en: [
    [/\b(?:the )?(?:year before|previous year|prior year)\b/iu, -1],
    [/\b(?:the )?(?:year after|next year|following year)\b/iu, 1],
  ],
  es: [
    [/\b(?:el )?año (?:anterior|previo|antes)/iu, -1],
    [/\b(?:el )?(?:año siguiente|próximo año)/iu, 1],
  ],
  zh: [
    [/前一年|上一年|再前一年/u, -1],
    [/后一年|下一年|次年/u, 1],
  ],
};

/** "The year before" as the year it means, where the last question named one. */
function shiftYear(
  question: string,
  context: string,
  language: Language,
): { question: string; context: string } {
  const year = findQuantities(context, language).findLast(({ unit }) => unit === 'year');
  const shift = otherYears[language].find(([pattern]) => pattern.test(question));
  if (year === undefined || shift === undefined) return { question, context };
  const [pattern, step] = shift;
  return {
    question: question.replace(pattern, ` ${year.value + step} `),
    context: context.replaceAll(String(year.value), ' '),
  };
}

function withoutNames(text: string, findEntities: EntityFinder): string {
  const { words, mentions } = findEntities(text);
  return words
    .filter((_, place) => !mentions.some(({ start, end }) => start <= place && place < end))
    .join(' ');
}
