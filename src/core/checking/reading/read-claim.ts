import { leadIn } from '../../citations/leads.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { Passage } from '../../passages/passage.ts';
import { perLanguage } from '../../passages/per-language.ts';
import type { EntityFinder } from '../../retrieval/find-entities.ts';
import { rememberLast } from '../../retrieval/remember-last.ts';
import { readStatement, type Statement } from '../../statements/read-statement.ts';
import type { TermReader } from '../../statements/statement-terms.ts';
import { statementWordsIn } from '../../statements/words/words.ts';

/** A claim as it may be compared with a passage, and how it puts what it says. */
export interface ClaimReading {
  readonly statement: Statement;
  /** The speaker whom the claim names, if any: one of the passage's, or another. */
  readonly who: 'said-by' | 'another' | undefined;
  /** Whether it states plainly what the passage holds as someone's word. */
  readonly isPlain: boolean;
}

export interface ClaimReaders {
  readonly knowledge: Knowledge;
  readonly findEntities: EntityFinder;
  /** What a claim states, read once for all passages that it is compared with. */
  readonly statementsOf: ReadStatements;
}

/** A claim as it is spelt, and with its names spelt right where that makes a difference. */
export type ReadStatements = (claim: string, language: Language) => readonly Statement[];

/** A claim and what it says without its speaker. */
const mostRemembered = 4;

export function createStatementsReader(exact: TermReader, forgiving: TermReader): ReadStatements {
  const read = perLanguage((language) =>
    rememberLast(mostRemembered, (claim: string): readonly Statement[] => {
      const asSpelt = readStatement(claim, language, exact);
      const corrected = readStatement(claim, language, forgiving);
      return corrected.names.length === asSpelt.names.length ? [asSpelt] : [asSpelt, corrected];
    }),
  );
  return (claim, language) => read(language)(claim);
}

/**
 * The readings of a claim beside a passage: as a whole, since a sentence may itself put something down
 * to someone, and, where the claim names a speaker, what it says without that.
 */
export function readClaim(
  claim: string,
  passage: Passage,
  language: Language,
  readers: ClaimReaders,
): ClaimReading[] {
  const whole = readers.statementsOf(claim, language).map((statement) => ({
    statement,
    who: undefined,
    isPlain: isStatedAsFact(statement, passage),
  }));
  const { who, said } = withoutAttribution(claim, passage, language, readers);
  if (who === undefined) return whole;
  const inner = readers.statementsOf(said, language).map((statement) => ({
    statement,
    who,
    isPlain: false,
  }));
  return [...whole, ...inner];
}

interface Attribution {
  readonly who: ClaimReading['who'];
  readonly said: string;
}

function withoutAttribution(
  claim: string,
  passage: Passage,
  language: Language,
  { knowledge, findEntities }: ClaimReaders,
): Attribution {
  const lead = leadIn(claim, passage, { knowledge, language });
  if (lead !== undefined && lead !== '') {
    return { who: 'said-by', said: claim.slice(lead.length) };
  }
  for (const pattern of statementWordsIn(language).attributions) {
    const [, speaker, said] = pattern.exec(claim) ?? [];
    if (speaker === undefined || said === undefined) continue;
    const { mentions } = findEntities(speaker);
    const isRight = mentions.some(({ entity }) => passage.saidBy.includes(entity));
    return { who: isRight ? 'said-by' : 'another', said };
  }
  return { who: undefined, said: claim };
}

/** Whether a claim without a speaker says plainly what the passage holds as someone's word. */
function isStatedAsFact({ guards }: Statement, { kind }: Passage): boolean {
  switch (kind) {
    case 'fact':
    case 'figure':
      return false;
    case 'projection':
      return !guards.has('hedge');
    case 'allegation':
    case 'analysis':
    case 'position':
      return true;
  }
}
