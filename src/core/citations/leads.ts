import { formatList } from '../words/format-list.ts';
import { namesOf } from '../passages/entity-names.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Kind, Passage, Status } from '../passages/passage.ts';
import { formatDate } from '../words/format-date.ts';

/** What stands before a claim: who says so, what kind of statement it is, as of when. */
interface LeadForms {
  readonly kinds: Readonly<Record<Kind, (who: string) => string>>;
  readonly dated: (lead: string, when: string) => string;
  /** For a plain fact that has been brought up to date since. */
  readonly earlier: (when: string) => string;
  readonly repeated: Readonly<Record<Kind, string>>;
  readonly statuses: Readonly<Record<Exclude<Status, 'completed'>, (when: string) => string>>;
  readonly separator: string;
  readonly end: string;
}

const forms: Readonly<Record<Language, LeadForms>> = {
  en: {
    kinds: {
      fact: (who) => `According to ${who}`,
      figure: (who) => `According to ${who}`,
      projection: (who) => `Expected, according to ${who}`,
      allegation: (who) => `Allegation by ${who}, not established`,
      analysis: (who) => `Analysis by ${who}`,
      position: (who) => `Position of ${who}`,
    },
    dated: (lead, when) => `${lead}, as of ${when}`,
    earlier: (when) => `As of ${when}`,
    repeated: {
      fact: 'According to the same source',
      figure: 'According to the same source',
      projection: 'Expected, according to the same source',
      allegation: 'Same allegation, not established',
      analysis: 'Same analysis',
      position: 'Same position',
    },
    statuses: {
      alleged: (when) => `Alleged, not established as of ${when}`,
      proposed: (when) => `Proposed, not decided as of ${when}`,
      planned: (when) => `Planned, not done as of ${when}`,
      announced: (when) => `Announced, not done as of ${when}`,
      'under-way': (when) => `Under way as of ${when}`,
      cancelled: (when) => `Cancelled as of ${when}`,
    },
    separator: '; ',
    end: ': ',
  },
  es: {
    kinds: {
      fact: (who) => `Según ${who}`,
      figure: (who) => `Según ${who}`,
      projection: (who) => `Previsto, según ${who}`,
      allegation: (who) => `Acusación ${of(who)}, no establecida`,
      analysis: (who) => `Análisis ${of(who)}`,
      position: (who) => `Posición ${of(who)}`,
    },
    dated: (lead, when) => `${lead}, a ${when}`,
    earlier: (when) => `A ${when}`,
    repeated: {
      fact: 'Según la misma fuente',
      figure: 'Según la misma fuente',
      projection: 'Previsto, según la misma fuente',
      allegation: 'Misma acusación, no establecida',
      analysis: 'Mismo análisis',
      position: 'Misma posición',
    },
    statuses: {
      alleged: (when) => `Alegado, no establecido a ${when}`,
      proposed: (when) => `Propuesto, sin decisión a ${when}`,
      planned: (when) => `Planificado, no realizado a ${when}`,
      announced: (when) => `Anunciado, no realizado a ${when}`,
      'under-way': (when) => `En marcha a ${when}`,
      cancelled: (when) => `Cancelado a ${when}`,
    },
    separator: '; ',
    end: ': ',
  },
  zh: {
    kinds: {
      fact: (who) => `据${who}`,
      figure: (who) => `据${who}`,
      projection: (who) => `预计，据${who}`,
      allegation: (who) => `${who}的指控，未经证实`,
      analysis: (who) => `${who}的分析`,
      position: (who) => `${who}的立场`,
    },
    dated: (lead, when) => `${lead}（截至${when}）`,
    earlier: (when) => `截至${when}`,
    repeated: {
      fact: '据同一来源',
      figure: '据同一来源',
      projection: '预计，据同一来源',
      allegation: '同一指控，未经证实',
      analysis: '同一分析',
      position: '同一立场',
    },
    statuses: {
      alleged: (when) => `截至${when}仅为指称，未经证实`,
      proposed: (when) => `截至${when}仅为提议，尚未决定`,
      planned: (when) => `截至${when}仅为计划，尚未实施`,
      announced: (when) => `截至${when}已宣布，尚未实施`,
      'under-way': (when) => `截至${when}正在进行`,
      cancelled: (when) => `截至${when}已取消`,
    },
    separator: '；',
    end: '：',
  },
};

/**
 * The lead of a passage's claim, ending so that the claim can follow; empty for a plain fact.
 * `repeated` is for a further claim of the passage that was just led in.
 */
export function leadOf(
  passage: Passage,
  knowledge: Knowledge,
  language: Language,
  repeated: boolean,
): string {
  const { kinds, dated, earlier, repeated: again, statuses, separator, end } = forms[language];
  const { kind, status } = passage;
  const who = speakersOf(passage, knowledge, language);
  if (repeated) return who === undefined ? '' : again[kind] + end;
  const when = formatDate(passage.asOf, language);
  const stage = status === undefined || status === 'completed' ? undefined : statuses[status](when);
  const said = who === undefined ? undefined : kinds[kind](who);
  if (stage !== undefined && said !== undefined) {
    return stage + separator + (language === 'zh' ? said : lowerFirst(said)) + end;
  }
  if (stage !== undefined) return stage + end;
  if (said !== undefined) return dated(said, when) + end;
  return knowledge.successors.has(passage.id) ? earlier(when) + end : '';
}

function speakersOf(
  passage: Passage,
  knowledge: Knowledge,
  language: Language,
): string | undefined {
  const names = namesOf(passage.saidBy, knowledge, language);
  return names.length === 0 ? undefined : formatList(names, language);
}

/** "de" before a name, joined with the article where Spanish joins it. */
function of(who: string): string {
  return who.startsWith('el ') ? `del ${who.slice(3)}` : `de ${who}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
