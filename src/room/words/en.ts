import { formatNumber } from '../../core/words/format-number.ts';
import type { RoomWords } from './words.ts';

const number = (value: number) => formatNumber(value, 'en');

export const english: RoomWords = {
  ownName: 'English',
  tagline: 'Peru–China engagement, sentence by checked sentence',
  punctuation: { comma: ', ', listed: ', ', semicolon: '; ', colon: ': ' },
  frame: {
    skip: 'Skip to the text',
    menu: 'Main pages',
    languages: 'Languages',
    topics: 'Topics',
    charts: 'Charts',
    map: 'Map',
    sources: 'Sources',
    coverage: 'Coverage',
    corrections: 'Corrections',
    about: 'About',
    licence: 'Passages under CC BY 4.0. No cookies, no scripts, nothing from elsewhere.',
    feed: 'Feed',
  },
  counts: {
    passages: (count) => (count === 1 ? '1 passage' : `${number(count)} passages`),
    sources: (count) => (count === 1 ? '1 source' : `${number(count)} sources`),
    questions: (count) => (count === 1 ? '1 question' : `${number(count)} questions`),
    values: (count) => (count === 1 ? '1 value' : `${number(count)} values`),
  },
  paging: {
    label: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    page: (page, pages) => `Page ${page} of ${pages}`,
    titled: (title, page) => `${title} (${page})`,
  },
  home: {
    title: 'What is known about Peru and China',
    intro:
      'A collection of short passages, each checked against its sources, with who says it and as of when.',
    ask: 'Ask a question, or read on by topic.',
    try: 'For example',
    topics: 'Topics',
    entities: 'Most covered',
    allEntities: 'Everything the collection covers',
    latest: 'Latest',
    pictures: 'As pictures',
    map: 'Map of projects',
  },
  field: { label: 'Your question, or words to look for', ask: 'Ask', search: 'Search' },
  passage: {
    topic: 'Topic',
    about: 'About',
    related: 'Related passages',
    place: 'Where in the source',
    otherLanguages: 'In other languages',
    versions: 'Versions',
    present: 'as it stands here',
    since: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
    noEarlier: 'No earlier version is on record.',
    cite: 'References to copy',
    data: 'This passage as JSON',
    details: 'About this passage',
  },
  changes: {
    added: (text) => `Added later: ${text}`,
    removed: (text) => `Removed later: ${text}`,
    became: (before, after) => `${before} became ${after}`,
    otherTexts: (languages) => `The text in ${languages} was changed`,
    and: ' and ',
    noStatus: 'no status',
    speakers: 'Who says so was changed',
    figures: 'The figures noted with it were changed',
    unknown: 'What it said is no longer on record',
  },
  entity: {
    short: 'In short',
    told: 'What the collection says',
    timeline: 'Timeline',
    timelineOf: (name) => `Timeline: ${name}`,
    noTimeline: 'The collection has no dated events for this.',
    sides: 'Who speaks in these passages',
    sidesNote: 'The number of passages in which each side speaks. One passage may quote several.',
    also: 'Other passages that name it',
    nothing: 'The collection has nothing on this yet.',
    description: (name, passages) =>
      `What the collection says about ${name}: ${passages}, each cited.`,
  },
  topic: {
    key: 'Key',
    others: 'More',
    newest: (date) => `newest ${date}`,
    unheard: (sides) => `Not heard on this topic: ${sides}.`,
  },
  charts: {
    intro:
      'Figures that are published again and again, each count by itself. Every value comes from a passage; only the “times as much” of some titles is worked out here.',
    overTime: 'Over the years',
    compared: 'Several counts of the same',
    others: 'One or two values',
    compilers: (names) => `counted by ${names}`,
    told: 'What the passages say',
    counts: 'Each count by itself',
    rivals: 'Other counts of the same',
    together: 'All counts beside each other',
    json: 'The same as JSON',
    csv: 'The same as CSV',
    notDrawn: 'The picture cannot be drawn right now; the table below holds all of it.',
  },
  map: {
    intro:
      'A project is on the map where a passage says that a Chinese party owns, builds, pays for or runs it, or is interested in it. A place is right to about a kilometre, or is that of the nearest town.',
    topics: 'By topic',
    statuses: 'By stage',
    all: 'All',
    others: 'Mentioned, with no Chinese part',
    othersNote:
      'Other projects that the collection mentions and can place, mostly for comparison; no passage says that a Chinese party has a part in them.',
    onMap: 'On the map',
  },
  source: {
    publisher: 'Publisher',
    author: 'Author',
    date: 'Date',
    side: 'Country and kind',
    language: 'Language',
    address: 'Address',
    note: 'Note',
    rests: 'Passages that rest on it',
    intro: (sources, publishers) =>
      `${sources} by ${publishers} publishers, the most used first. Behind each: how many passages rest on it.`,
    description: (publisher, passages) => `${publisher}: source of ${passages} of the collection.`,
  },
  coverage: {
    intro: 'What the collection covers, how often, in whose words, and what it lacks.',
    languages: 'Languages',
    languageLine: (passages, questions, sources) =>
      `${passages}; ${questions} that they answer; ${sources} written in it`,
    sides: 'Sides',
    side: 'Side',
    spoken: 'Passages in which it speaks',
    published: 'Sources',
    years: 'Passages by year',
    missing: 'What is not held',
    untold: 'People ask about this, but no passage answers it',
    unheard: 'Sides that are not heard, by topic',
    entities: 'Whom and what it covers',
    entitiesNote:
      'Behind each name the number of passages, then what they say about it and how many say it.',
  },
  search: {
    title: 'Search',
    none: 'Nothing found. Try other words, or the name of a place, a company or a project.',
    names: 'Names',
    passages: 'Passages',
    askInstead: 'Ask this as a question',
  },
  ask: {
    title: 'Ask',
    intro:
      'Each sentence of the answer is one of a checked passage. The number behind it leads there.',
    near: 'Nearest to it',
    next: 'Ask next',
    searchInstead: 'Look for these words in all passages',
  },
  corrections: {
    intro:
      'Passages whose words, kind, status, speakers, date or figures have changed in the last 90 days, the latest first.',
    none: 'Nothing has changed in the last 90 days.',
    unreadable: 'The record of changes cannot be read right now.',
  },
  about: {
    model:
      'A language model helps to understand questions here and chooses among the sentences found; what you ask is sent to it, without your address. It cannot add a sentence that the check does not find in a passage.',
    description:
      'What Chaski promises, how it decides what to show, and what it keeps about readers.',
    sections: [
      {
        title: 'What it is',
        paragraphs: [
          'Chaski answers questions on Peru–China engagement in English, Spanish and Chinese. It is named after the Inca relay messengers, who were trusted because every message could be checked.',
          'It holds a collection of short passages. Each is written from named sources and tells who says it, as of when, and what contradicts it.',
        ],
      },
      {
        title: 'What it promises',
        paragraphs: [
          'No sentence without a citation. A check reads every finished answer back, letter for letter, and drops what does not match its passage.',
          'The kind of each statement: fact, figure, projection, allegation, analysis or position. What is alleged or planned is never told as done.',
          'Both sides of a dispute. What contradicts or updates a passage stands beside it.',
          'A plain “not covered” where the collection does not hold the answer, with what comes nearest.',
        ],
      },
      {
        title: 'How it decides',
        paragraphs: [
          'A question is read for what it asks and what it names. Passages are ranked by words, names and meanings, and only sentences that tell what is asked are shown. Where none does, Chaski declines. It does not guess.',
          'Overviews follow a fixed order: what a thing is, who runs it, what happened, what is disputed. No person or company can buy a place in it.',
          'Which sources there are, from which side each speaks, and which voices are missing is open to see under Sources and Coverage.',
        ],
      },
      {
        title: 'What it does not do',
        paragraphs: [
          'It gives no opinions, advice or forecasts of its own, does not search the open web, and says nothing about private persons.',
        ],
      },
      {
        title: 'Your privacy',
        paragraphs: [
          'These pages set no cookies, run no scripts and load nothing from other addresses. When you follow a link out of here, your browser does not say where you come from.',
          'What you ask here is not kept. Questions from your network address are counted in memory for a minute, so that nobody can block others by asking without pause; then the address is forgotten.',
        ],
      },
      {
        title: 'Corrections',
        paragraphs: [
          'What changes in a passage is listed under Corrections for 90 days, with what it said before. Answers in Discord that used it get a note of the change.',
        ],
      },
    ],
  },
  notices: {
    busy: {
      title: 'Many are asking',
      text: 'Many questions are waiting. Please try again in a moment.',
    },
    notFound: { title: 'Not found', text: 'There is no page at this address.' },
    notAllowed: { title: 'Not allowed', text: 'This address can only be read.' },
    tooLong: { title: 'Address too long', text: 'This address is longer than any page here has.' },
    failed: {
      title: 'Something went wrong',
      text: (reference) =>
        `This page could not be made. The fault is noted as ${reference}; please try again later.`,
    },
    tooMany: {
      title: 'One moment, please',
      text: (seconds) =>
        `Many questions have come from here. Please try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
    },
    home: 'To the first page',
  },
};
