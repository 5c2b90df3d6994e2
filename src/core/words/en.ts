import { englishChat } from './chat/en.ts';
import type { Words } from './words.ts';

export const english: Words = {
  locale: 'en-GB',
  year: (year) => year,
  shortMonth: (month) => month,
  sentenceSpace: ' ',
  hasLetterCase: true,
  quoted: (text) => `“${text}”`,
  separator: '; ',
  dash: ' — ',
  claims: (most) => `I compare up to ${most} claims in a text; the rest were not compared.`,
  answer: {
    notCovered: 'The collection does not cover this.',
    missing: (parts) => `Not in the collection: ${parts}.`,
    missingPart: 'The collection does not cover part of the question.',
    compared: (most) => `I compare up to ${most} at a time; ask about the others separately.`,
    without: {
      outage: 'Put together without the language model: it cannot be reached right now.',
      budget: 'Put together without the language model: its budget for today is used up.',
      share: 'Put together without the language model: your share of today’s budget is used up.',
    },
  },
  gap: {
    others: 'The collection names no others that I can find.',
    referent: 'What do you mean? Give its name, and I will look again.',
    advice: 'I give no advice; I only show what the collection says.',
    forecast: 'I make no forecasts of my own; I only show what the collection says.',
    news: 'I do not follow the news. Ask me for the latest on one subject, such as the Port of Chancay. The newest passages in the collection:',
    everything: 'I found nothing on this in the collection.',
    answer: 'I found no answer to this in the collection.',
    together: (about) => `No passage in the collection deals with ${about} together.`,
    relation: (relation, about) =>
      `On ${about}, the collection has nothing about ${withArticle(relation)}.`,
    period: (relation, { about, asked, held }) =>
      `On ${about}, the collection has nothing about ${withArticle(relation)} for ${asked}, only for ${held}.`,
    position: (speaker, about) =>
      `I found no statement by ${speaker}${about === '' ? '' : ` on ${about}`} in the collection.`,
    mention: (what, about) =>
      about === ''
        ? `The collection does not mention ${what}.`
        : `On ${about}, the collection does not mention ${what}.`,
    number: (number) => `the number ${number}`,
    told: (about, relations) => `On ${about}, it has: ${relations}.`,
    separator: ', ',
  },
  chat: englishChat,
  refusal: {
    limits: {
      question: ({ shortest, longest, length }) =>
        `A question has ${shortest} to ${longest} characters; this one has ${length}.`,
      claim: ({ shortest, longest, length }) =>
        `A claim has ${shortest} to ${longest} characters; this one has ${length}.`,
    },
    more: ' Please write a little more.',
    less: ' Please shorten it.',
  },
  leads: {
    according: (who) => `According to ${who}`,
    asOf: (when) => `As of ${when}`,
    positionOf: (who) => (who.includes(' ') ? `Position of ${who}` : `${who}’s position`),
    standings: {
      projection: 'expected',
      allegation: 'allegation, not established',
      analysis: 'analysis',
      position: 'position',
    },
    statuses: {
      alleged: 'alleged, not established',
      proposed: 'proposed, not decided',
      planned: 'planned, not done',
      announced: 'announced, not done',
      'under-way': 'under way',
      cancelled: 'cancelled',
    },
    separator: '; ',
    details: (details) => (details.length === 0 ? '' : ` (${details.join(', ')})`),
    otherwise: {
      anotherSource: 'Another source says otherwise',
      elsewhere: 'Elsewhere it is said otherwise',
    },
    end: ': ',
  },
  sides: {
    peru: 'Peruvian state',
    china: 'Chinese state',
    'united-states': 'US government',
    companies: 'Companies',
    society: 'Civil society',
    press: 'Press',
    research: 'Research',
  },
  headings: {
    sides: {
      peru: 'Peruvian authorities',
      china: 'Chinese authorities and state media',
      'united-states': 'United States authorities',
      companies: 'Companies',
      society: 'Residents and civil society',
      press: 'Press',
      research: 'Research and analysis',
    },
    noSide: 'Unattributed',
    standings: {
      established: 'Facts and figures',
      open: 'Proposed, planned or expected',
      alleged: 'Alleged, not established',
      views: 'Positions and analysis',
    },
    asOf: (when) => `As of ${when}`,
    besides: 'Besides these',
  },
  references: {
    online: 'online',
    viewed: (day) => `viewed ${day}`,
    availableFrom: 'Available from: ',
    noDate: 'no date',
  },
  passage: {
    sources: 'Sources',
    asOf: (when) => `as of ${when}`,
    noAddress: 'no address known',
    noDate: 'date unknown',
    noPublisher: 'publisher unknown',
    voices: {
      government: 'government',
      'state-media': 'state media',
      press: 'press',
      'news-agency': 'news agency',
      company: 'company',
      'think-tank': 'think tank',
      academia: 'academia',
      'civil-society': 'civil society',
    },
    countries: { US: 'US', GB: 'UK', HK: 'Hong Kong', MO: 'Macao' },
    side: (country, voice) => `${country}, ${voice}`,
    also: (name) => `and ${name}`,
    more: (count) => `and ${count} more`,
    moreWith: (count, names) => `and ${count} more, ${names} among them`,
    oneVoice: 'the only source, with its own view',
    saidByWhom: (who) => `said by ${who}`,
    saidBy: 'Said by',
    whyHere: 'Why it is here',
    standings: {
      fact: 'Its sources report it as fact.',
      figure: 'A figure as its source gives it.',
      projection: 'An expectation, not something that has happened.',
      allegation: 'An accusation that nothing in the collection establishes.',
      analysis: 'The judgement of whoever says it.',
      position: 'What its speaker holds or wants.',
    },
    disputed: 'Disputed: another passage says otherwise.',
    publishers: (count) => (count === 1 ? 'From one publisher.' : `From ${count} publishers.`),
    contradicts: 'Contradicted by',
    supersedes: 'Updates',
    supersededBy: 'Updated by',
    version: (name) => `Version ${name}`,
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
  verdicts: {
    supported: 'Supported: the collection says the same.',
    contradicted: 'Contradicted: the collection says otherwise.',
    partly:
      'Partly supported: the collection says only part of this, or says it with reservations.',
    'not-covered': 'Not covered: the collection has nothing close enough to this claim.',
  },
  digest: {
    title: (day) => `Facts of the day: ${day}`,
    onThisDay: (year) => `On this day in ${year}`,
    corrected: (day) => `New: revised since it was posted here on ${day}`,
    updates: (day) => `New: updates what was posted here on ${day}`,
    others: 'More facts',
  },
};

/** "the owners", but "who pays". */
function withArticle(relation: string): string {
  return /^(?:who|which|how)\b/.test(relation) ? relation : `the ${relation}`;
}
