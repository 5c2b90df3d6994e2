import type { Language } from '../passages/language.ts';
import type { Kind, Status } from '../passages/passage.ts';

/** What is said about a passage beside its text, wherever it is shown. */
export interface PassageWords {
  readonly sources: string;
  readonly asOf: (when: string) => string;
  readonly noAddress: string;
  readonly noDate: string;
  readonly noPublisher: string;
  readonly saidBy: string;
  readonly contradicts: string;
  readonly supersedes: string;
  readonly supersededBy: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

export const passageWords: Readonly<Record<Language, PassageWords>> = {
  en: {
    sources: 'Sources',
    asOf: (when) => `as of ${when}`,
    noAddress: 'no address established',
    noDate: 'no date established',
    noPublisher: 'publisher not established',
    saidBy: 'Said by',
    contradicts: 'Contradicted by',
    supersedes: 'Brings up to date',
    supersededBy: 'Brought up to date by',
    kinds: {
      fact: 'fact',
      figure: 'figure',
      projection: 'projection',
      allegation: 'allegation',
      analysis: 'analysis',
      position: 'position',
    },
    statuses: {
      alleged: 'alleged',
      proposed: 'proposed',
      planned: 'planned',
      announced: 'announced',
      'under-way': 'under way',
      completed: 'completed',
      cancelled: 'cancelled',
    },
  },
  es: {
    sources: 'Fuentes',
    asOf: (when) => `a ${when}`,
    noAddress: 'sin dirección establecida',
    noDate: 'sin fecha establecida',
    noPublisher: 'editor no establecido',
    saidBy: 'Lo dice',
    contradicts: 'Lo contradice',
    supersedes: 'Actualiza',
    supersededBy: 'Actualizado por',
    kinds: {
      fact: 'hecho',
      figure: 'cifra',
      projection: 'proyección',
      allegation: 'acusación',
      analysis: 'análisis',
      position: 'posición',
    },
    statuses: {
      alleged: 'alegado',
      proposed: 'propuesto',
      planned: 'planificado',
      announced: 'anunciado',
      'under-way': 'en marcha',
      completed: 'concluido',
      cancelled: 'cancelado',
    },
  },
  zh: {
    sources: '来源',
    asOf: (when) => `截至${when}`,
    noAddress: '网址未能确认',
    noDate: '日期未能确认',
    noPublisher: '出版方未能确认',
    saidBy: '出处',
    contradicts: '与之相左',
    supersedes: '更新了',
    supersededBy: '已由其更新',
    kinds: {
      fact: '事实',
      figure: '数据',
      projection: '预测',
      allegation: '指控',
      analysis: '分析',
      position: '立场',
    },
    statuses: {
      alleged: '仅为指称',
      proposed: '提议中',
      planned: '计划中',
      announced: '已宣布',
      'under-way': '进行中',
      completed: '已完成',
      cancelled: '已取消',
    },
  },
};
