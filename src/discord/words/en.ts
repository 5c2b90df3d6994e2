import { englishCommands } from './commands/en.ts';
import { englishDigest } from './digest/en.ts';
import { englishRefusals } from './refusals/en.ts';
import type { DiscordWords } from './words.ts';

/** All that people read from Discord in English. */
export const english: DiscordWords = {
  ownName: 'English',
  punctuation: {
    listed: ', ',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    dash: ' — ',
    beforeMarker: ' ',
  },
  buttons: {
    thread: 'Thread',
    followUp: 'Follow up',
    helpful: 'Helpful',
    unhelpful: 'Not helpful',
    more: (count) => `More: ${count}`,
    whole: 'The whole answer',
    cite: 'Cite',
    chart: 'Chart',
    map: 'Map',
    asText: 'As text',
    otherCounts: 'Other counts',
    inRoom: 'On the web',
    export: 'Save as a file',
    exportThread: 'Save the thread',
    previousPage: 'Previous page',
    missing: 'What is missing',
    nextPage: 'Next page',
    askAbout: 'Ask about this',
  },
  exports: {
    answer: 'The answer with its references, as a file in Markdown.',
    thread: (answers) =>
      answers === 1
        ? 'The one answer of this thread that is still kept, with its references, as a file in Markdown.'
        : `The last ${answers} answers of this thread, as far as they are kept, each with its references, as a file in Markdown.`,
  },
  pictures: {
    moreSources: (count) => `and ${count} more, under “As text”`,
    choosePassage: (from, to) => `Read a passage: ${from}–${to}`,
    notDrawn: 'The picture cannot be drawn at the moment; this is what it shows.',
    noRight: (right) =>
      `Chaski lacks the permission “${right}” here; this is what the picture shows.`,
    compared: 'several counts',
    noChart: 'There is no such chart. Type what is counted and choose from the list.',
    noMap: 'The collection can place no project on this map. Choose another topic or status.',
    noTimeline:
      'There is no timeline of that. Type the name of a project, a company or an agreement and choose from the list.',
    gone: 'The collection no longer holds what this picture shows.',
  },
  followUpForm: {
    title: 'Ask a follow-up question',
    label: 'Your question',
    hint: 'It may refer back to the answer: “And in 2025?”',
  },
  reports: {
    title: 'Not helpful',
    reason: 'What is wrong?',
    choose: 'Choose, or leave it open',
    reasons: {
      wrong: 'Something is wrong',
      'out-of-date': 'It is out of date',
      'not-asked': 'Not what I asked',
      missing: 'Something is missing',
    },
    line: 'In a line, if you like',
    lineHint:
      'For the curators, without your name. Email addresses and phone numbers are taken out.',
    link: 'A link, if you have one',
    linkHint: 'For instance to a source that says otherwise',
    passedOn:
      'Thank you. The curators of this server have it, without your name. You will be told once it has been dealt with: by direct message or, if you accept none, when you next use Chaski.',
    kept: 'Thank you. Noted as not helpful and kept for whoever runs this bot, without your name. Nobody is notified here, so you may get no reply.',
    tooMany: (aDay) =>
      `Noted as not helpful. What you wrote was not kept: the limit is ${aDay} reports a day.`,
    badLink: 'The link was left out: write it in full, starting with `https://`.',
    heading: (reason) => (reason === undefined ? 'Not helpful' : `Not helpful: ${reason}`),
    notChecked: 'Written by a reader; nobody has checked it.',
    answer: (address) => `About [this answer](<${address}>)`,
    passages: (ids) => `Passages: ${ids}`,
    done: 'Done',
    doneOn: (moment) => `Done <t:${moment}:f>. The reader has been told.`,
    needsRight: (right) => `This needs the permission “${right}” in this channel.`,
    gone: 'This report is no longer kept: its sender has erased it, or it is older than 90 days.',
    seenTo: (given, address) =>
      `What you reported <t:${given}:R> about ${address === undefined ? 'an answer' : `[this answer](<${address}>)`} has been dealt with. Thank you.`,
  },
  corrections: {
    changed: (day, what) => `Changed on ${day}: ${what}`,
    became: (before, after) => `${before} → ${after}`,
    added: (text) => `added: ${text}`,
    removed: (text) => `removed: ${text}`,
    otherTexts: (languages) => `the text in ${languages}`,
    and: ' and ',
    noStatus: 'no status',
    speakers: 'who says so',
    figures: 'the figures noted with it',
    givenWith: (name, present) =>
      `The answer was given with version ${name}; this is version ${present}`,
  },
  lists: {
    sources: (chosen) => (chosen === undefined ? 'Sources' : `Sources: ${chosen}`),
    noSources: 'No sources match.',
    sourceCount: (count) => `${count} sources`,
    choosePublisher: 'See the sources of one publisher',
    allTopics: 'All topics',
    allSides: 'All sides',
    topics: 'Topics',
    inAllLanguages: (passages) =>
      `${passages}, each in English, Spanish and Chinese. For each topic, their number and newest date:`,
    missing: 'What is missing',
    unheard: 'Voices that are missing, and on which topics',
    notHeld: 'Not in the collection',
    passages: (count) => (count === 1 ? '1 passage' : `${count} passages`),
    page: (page, pages) => `Page ${page} of ${pages}`,
    references: 'Reference to copy',
  },
  check: {
    verdicts: {
      supported: 'supported',
      contradicted: 'contradicted',
      partly: 'partly supported',
      'not-covered': 'not covered',
    },
    left: (claims) =>
      claims === 1 ? 'One more claim was left out.' : `${claims} more claims were left out.`,
    reservations: {
      short: 'The claim omits part of the sentence.',
      kind: 'The claim states as fact what the collection reports only as someone’s statement.',
      attribution: 'The collection attributes this to someone else.',
      'other-side': 'Another passage says otherwise.',
      newer: 'A newer passage updates this.',
      roles: 'The collection has it the other way round: who has what, or who gives what to whom.',
      rounded: 'The figure is rounded.',
    },
  },
  help: {
    title: 'Chaski',
    what: 'Answers on Peru–China engagement, in English, Spanish or Chinese. Every sentence cites its source.',
    commands: [
      '`/ask` a question, `/check` a claim',
      '`/fact`, `/chart`, `/map`, `/timeline`',
      '`/topics`, `/sources`, `/passage`, `/privacy`',
      'For managers: `/digest`, `/settings`',
    ].join('\n'),
    followUps:
      'To go on, press “Follow up”, mention Chaski, reply to it or send it a direct message.',
    privacy: 'Questions are kept until 30 days after the last one in a conversation.',
    examples: 'Try one:',
    invite: 'Add Chaski to a server',
  },
  notices: {
    tooManyQuestions: (again) =>
      `You have reached the limit of questions: you can ask again <t:${again}:R>.`,
    tooManyInServer: (again) =>
      `This server has reached its limit of questions: you can ask again <t:${again}:R>.`,
    missingRight: (right, channel) =>
      `Chaski needs the permission “${right}” in <#${channel}>. A server manager can grant it there.`,
    notAnswered: (channel) => `Chaski could not answer in <#${channel}>.`,
    timedOut: (until) =>
      `Chaski is timed out in this server until <t:${until}:f>. Anyone who can time out members can end this sooner.`,
    busy: 'Chaski is busy with many questions. Please try again in a moment.',
    failed: (reference) =>
      `Something went wrong. Please try again; if it happens again, give the reference \`${reference}\` to whoever runs this bot.`,
    restNotKept: 'The rest of this answer is no longer kept. Please ask again.',
    answerNotKept: 'This answer is no longer kept. Please ask again.',
    outOfDate:
      'This message is from an earlier version, and its buttons no longer work. Please ask again with `/ask`.',
    passageNotFound:
      'There is no such passage; it may have been renamed. Type words of its title after `/passage` and choose one.',
    topicNotFound: 'There is no such topic. `/topics` lists them.',
    noFact: 'The collection has no fact on this topic. `/topics` lists the topics.',
    privateHere: 'Answers are private in this channel: ask with `/ask`.',
    noTextToCheck: 'This message has no text to compare with the collection.',
    unreadReply:
      'Discord does not show Chaski the text of a reply to this kind of message. Mention Chaski in the reply, or press “Follow up” under the answer.',
    thanksHelpful: 'Thank you. Noted as helpful.',
    thanksUnhelpful: 'Thank you. Noted as not helpful.',
  },
  refusals: englishRefusals,
  threads: {
    opened: (thread) => `The conversation continues in <#${thread}>.`,
    there: (thread) => `This answer already has a thread: <#${thread}>.`,
    name: (title) => `Chaski: ${title}`,
    untitled: 'Chaski: questions and answers',
    start:
      'To ask a follow-up in this thread, mention Chaski, reply to one of its messages, press “Follow up”, or use `/ask`.',
    startReadingAll: 'Ask follow-ups here: every message in this thread is taken as a question.',
    locked: 'This thread is locked, so Chaski cannot answer in it.',
    notHere: 'No thread can be opened here. Go on with “Follow up”.',
    busy: 'Discord accepts no new threads for the moment. Please press again in a few minutes, or go on with “Follow up”.',
  },
  privacy: {
    kept: 'What is kept about you',
    open: 'open',
    conversations: (count) =>
      count === 1 ? 'Questions of one conversation:' : `Questions of ${count} conversations:`,
    answers: (count) => (count === 1 ? 'One answer to you:' : `${count} answers to you:`),
    feedback: (count) =>
      count === 1 ? 'Your feedback on one answer:' : `Your feedback on ${count} answers:`,
    reports: (count) => (count === 1 ? 'You sent one report:' : `You sent ${count} reports:`),
    reportsLeft: (count) =>
      count === 1
        ? 'One report, without your name, is in a channel that Chaski can no longer reach.'
        : `${count} reports, without your name, are in channels that Chaski can no longer reach.`,
    locale: (locale) => `Your Discord language: ${locale}`,
    digests: (count) =>
      count === 1 ? 'You set up this digest:' : `You set up these ${count} digests:`,
    keptFor:
      'Only the beginnings of questions are shown here. Questions are kept until 30 days after the last; reports for 90 days, shown to curators without your name; the record that you set up a digest as long as the digest exists; the rest for a year. `/privacy erase` erases it all; digests go on.',
    possibleMisses: (count) =>
      `Unanswered questions kept without a name that may be yours: ${count}`,
    misses:
      'The words of unanswered questions are kept for 30 days without your name, and with phone numbers, email and web addresses and document numbers taken out. Those that two or more people asked are shown to whoever runs this bot and, if asked openly, in the weekly report of this server. `/privacy erase` erases all that may be yours.',
    nothingKept: 'Nothing is kept about you.',
    erased:
      'Everything kept about you has been erased: conversations, answers, feedback, reports, preferences and the record that you set up digests. Answers in channels stay until they are deleted in Discord, and digests go on.',
    showFailed: (reference) =>
      `What is kept about you could not be read. This does not mean that nothing is kept. Please try again later. (Reference \`${reference}\`)`,
    eraseFailed: (reference) =>
      `What is kept about you could not be erased, or only in part. Please try again later. (Reference \`${reference}\`)`,
  },
  digest: englishDigest,
  settings: {
    here: (channel) => `Settings of <#${channel}> and its threads:`,
    asked: '- No language of its own: answers in the language of the question',
    language: (language) =>
      `- Language: ${language}, for digests and where the language of a question is unclear`,
    private: '- Answers shown only to whoever asks',
    public: '- Answers shown to all',
    next: '- Next questions under answers',
    noNext: '- No next questions under answers',
    report: (channel, moment) =>
      `- Readers’ reports on answers as they come, and a weekly report of what readers did not find: in <#${channel}>, next <t:${moment}:F>; choosing the channel again stops both`,
    noReport:
      '- No weekly report of what readers did not find, and no channel for their reports on answers',
    reportStopped:
      'The weekly report has been stopped. What readers report on answers is kept for whoever runs this bot.',
    reportRefused: (channel) =>
      `The last weekly report could not be posted: <#${channel}> is gone, or Chaski lacks a permission there.`,
    reportNotTaken: (why, again) =>
      again === undefined
        ? `Discord did not accept the last weekly report. ${why} It will not be tried again.`
        : `Discord did not accept the last weekly report. ${why} Next try: <t:${again}:t> (<t:${again}:R>).`,
    reportNotSet: (rights) =>
      `The weekly report was not set up: Chaski lacks ${rights} in that channel.`,
    serverOnly:
      'These settings are for the channels of a server. Use them in one that Chaski has been added to.',
    needsRight: (right) => `Changing settings needs the permission “${right}” in this server.`,
    failed: (reference) =>
      `The settings could not be read or changed. Please try again later. (Reference \`${reference}\`)`,
  },
  rights: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    CreatePublicThreads: 'Create Public Threads',
    ReadMessageHistory: 'Read Message History',
    ManageThreads: 'Manage Threads',
    EmbedLinks: 'Embed Links',
    AttachFiles: 'Attach Files',
    ManageGuild: 'Manage Server',
    ManageMessages: 'Manage Messages',
  },
  commands: englishCommands,
  zones: {
    'America/Lima': 'peru',
    'Asia/Shanghai': 'china beijing peking',
    'America/New_York': 'united states washington eastern',
    'Europe/London': 'united kingdom uk',
    'Europe/Madrid': 'spain',
    UTC: 'gmt coordinated universal time',
    'America/Los_Angeles': 'california pacific san francisco',
    'America/Chicago': 'central',
    'America/Mexico_City': 'mexico',
    'America/Bogota': 'colombia',
    'America/Santiago': 'chile',
    'America/Argentina/Buenos_Aires': 'argentina',
    'America/Sao_Paulo': 'brazil brasilia',
    'America/La_Paz': 'bolivia',
    'America/Guayaquil': 'ecuador quito',
    'America/Caracas': 'venezuela',
    'America/Panama': 'panama',
    'Asia/Hong_Kong': 'hong kong',
    'Asia/Taipei': 'taiwan',
    'Asia/Singapore': 'singapore',
    'Asia/Tokyo': 'japan',
    'Asia/Seoul': 'korea',
    'Europe/Paris': 'france',
    'Europe/Berlin': 'germany',
    'Australia/Sydney': 'australia',
  },
};
