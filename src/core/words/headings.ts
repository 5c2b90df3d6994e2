import type { Language } from '../passages/language.ts';
import type { Side } from '../passages/side.ts';

/** Of what standing a claim is. */
export type Standing = 'established' | 'open' | 'alleged' | 'views';

/** The headings that claims are arranged under: all that can stand there beside names and dates. */
export interface Headings {
  readonly sides: Readonly<Record<Side, string>>;
  /** For what is put down to nobody. */
  readonly noSide: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly asOf: (when: string) => string;
  /** For what a comparison adds on none of the compared. */
  readonly besides: string;
}

export const headings: Readonly<Record<Language, Headings>> = {
  en: {
    sides: {
      peru: 'Peruvian authorities',
      china: 'Chinese authorities and state media',
      'united-states': 'United States authorities',
      companies: 'Companies',
      society: 'Residents and civil society',
      press: 'Press',
      research: 'Research and analysis',
    },
    noSide: 'Not put down to one side',
    standings: {
      established: 'Facts and figures',
      open: 'Proposed, planned or expected',
      alleged: 'Alleged, not established',
      views: 'Positions and analysis',
    },
    asOf: (when) => `As of ${when}`,
    besides: 'Beside these',
  },
  es: {
    sides: {
      peru: 'Autoridades peruanas',
      china: 'Autoridades y medios estatales de China',
      'united-states': 'Autoridades de Estados Unidos',
      companies: 'Empresas',
      society: 'Vecinos y sociedad civil',
      press: 'Prensa',
      research: 'Investigación y análisis',
    },
    noSide: 'Sin atribuir a una parte',
    standings: {
      established: 'Hechos y cifras',
      open: 'Propuesto, planificado o previsto',
      alleged: 'Alegado, no establecido',
      views: 'Posiciones y análisis',
    },
    asOf: (when) => `A ${when}`,
    besides: 'Además',
  },
  zh: {
    sides: {
      peru: '秘鲁官方',
      china: '中国官方和官方媒体',
      'united-states': '美国官方',
      companies: '企业',
      society: '居民和民间组织',
      press: '媒体',
      research: '研究与分析',
    },
    noSide: '不归于任何一方',
    standings: {
      established: '事实与数据',
      open: '提议、计划或预计',
      alleged: '指称，未经证实',
      views: '立场与分析',
    },
    asOf: (when) => `截至${when}`,
    besides: '其他',
  },
};
