/** The word that asks. */
export const askedKinds = [
  'who',
  'when',
  'where',
  'why',
  'how-many',
  'how',
  'which',
  'whether',
  'other',
] as const;
export type Asked = (typeof askedKinds)[number];

/** The kinds of thing that a question may ask for; where several fit, the first. */
export const questionTypes = ['date', 'percent', 'money', 'amount', 'list'] as const;
export type QuestionType = (typeof questionTypes)[number] | 'other';

/** The kind of name that a question asks for. */
export type AskedName = 'person' | 'company' | 'place';

/** How an answer is arranged: as the excerpts come, or under headings. */
export const questionForms = ['plain', 'compare', 'sides', 'timeline', 'summary'] as const;
export type QuestionForm = (typeof questionForms)[number];

/** Parts that somebody or something has in a matter, and that are easily taken for one another. */
export const roles = [
  'seller',
  'builder',
  'financer',
  'office',
  'definition',
  'nationality',
] as const;
export type Role = (typeof roles)[number];

/** Attributes that people ask of companies, works and agreements most often. */
export const attributes = [
  'employees',
  'revenue',
  'profit',
  'output',
  'penalties',
  'votes',
  'tariffs',
  'credit',
  'customers',
  'speed',
  'casualties',
  'passengers',
  'area',
  'contact',
  'students',
  'reserves',
  'grade',
  'beds',
  'women',
  'ban',
  'design',
  'later-phase',
  'factory',
  'interest-rate',
  'verdict',
  'river',
  'station',
  'toll',
  'depth',
  'respondents',
  'head',
  'dearest',
  'earliest',
  'duration',
  'royalties',
  'best',
  'cheapest',
  'unit-price',
  'wage',
  'waiting',
  'damages',
  'rank',
] as const;
export type Attribute = (typeof attributes)[number];

/** Which way goods go between the two countries. */
export const tradeFlows = ['to-china', 'to-peru'] as const;
export type TradeFlow = (typeof tradeFlows)[number];
