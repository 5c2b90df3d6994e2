import type { ReportWords } from './words.ts';

/** The report in English. */
export const english: ReportWords = {
  title: (since, until) => `Report from ${since} to ${until}`,
  declined: 'Questions that were declined',
  notKept: 'The words of declined questions are not kept; set KEEP_MISSES=true to keep them.',
  declinedLine: ({ words, askers, times, last }) =>
    `“${words}”: ${askers} people, ${times} times, last on ${last}.`,
  near: (passages) => `Nearest: ${passages}`,
  answered: 'It can be answered now.',
  withheld: (count) =>
    count === 1
      ? 'One more was asked by only one person and is not shown.'
      : `${count} more were each asked by only one person and are not shown.`,
  unhelpful: 'Passages in answers marked as not helpful',
  unhelpfulLine: (passage, answers) =>
    answers === 1 ? `${passage}: 1 answer` : `${passage}: ${answers} answers`,
  readerReports: 'What readers report on answers',
  reasons: {
    wrong: 'Wrong',
    'out-of-date': 'Out of date',
    'not-asked': 'Not what was asked',
    missing: 'Something missing',
    none: 'Not helpful',
  },
  reportedLine: ({ reason, given, done, line }) =>
    `${reason} (${given}, ${done === undefined ? 'open' : `done on ${done}`})${line === undefined ? '' : `: “${line}”`}`,
  link: (address) => `link: ${address}`,
  passages: (passages) => `passages: ${passages}`,
  dead: 'Sources that can no longer be opened',
  deadLine: ({ source, address, said, last }) =>
    `${source}: ${address} (${said}; ${last === undefined ? 'never opened' : `last opened on ${last}`})`,
  pastReview: 'Passages past their review',
  pastReviewLine: (passage, day) => `${passage}: due by ${day}`,
  none: 'None.',
  more: (count) => `And ${count} more.`,
  named: (title, id) => `${title} (${id})`,
  separator: '; ',
};
