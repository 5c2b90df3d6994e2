import type { DiscordWords } from './words.ts';

/** All that people read from Discord in English. */
export const english: DiscordWords = {
  ownName: 'English',
  punctuation: {
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
    cite: 'Cite',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    askAbout: 'Ask about this',
  },
  followUpForm: {
    title: 'Ask a follow-up question',
    label: 'Your question',
    hint: 'It may refer back to the answer: “And in 2025?”',
  },
  lists: {
    sources: (topic) => (topic === undefined ? 'Sources' : `Sources: ${topic}`),
    topics: 'Topics',
    passages: (count) => (count === 1 ? '1 passage' : `${count} passages`),
    page: (page, pages) => `Page ${page} of ${pages}`,
    references: 'Reference to copy',
  },
  check: {
    agrees: (aspects) => `Agrees on ${aspects}.`,
    differs: (aspects) => `Differs on ${aspects}.`,
    aspects: {
      figures: 'figures',
      dates: 'dates',
      names: 'names',
      wording: 'wording',
      negation: 'negation',
      hedge: 'certainty',
      quantifier: 'quantity',
      comparative: 'comparison',
      reporting: 'attribution',
      status: 'progress',
    },
    reservations: {
      short: 'The claim omits part of the sentence.',
      kind: 'The claim states as fact what the collection reports only as someone’s statement.',
      attribution: 'The collection attributes this to someone else.',
      'other-side': 'Another passage says otherwise.',
      newer: 'A newer passage updates this.',
      roles: 'In the collection it is the other way round: who has what, or who gives it to whom.',
      rounded: 'The figure is rounded.',
    },
    note: 'Words, figures, dates and names are compared with the collection; what it does not cover is not judged.',
  },
  help: {
    title: 'Chaski',
    what: 'Answers on Peru–China engagement, in English, Spanish or Chinese. Every sentence cites its source.',
    commands: [
      '`/ask` a question, `/check` a claim',
      '`/fact`, `/topics`, `/sources`, `/passage`',
      '`/privacy`: see or erase what is kept',
      'For server managers: `/digest`',
    ].join('\n'),
    followUps: 'Go on with “Follow up”, a mention, a reply or a direct message.',
    privacy: 'Questions are kept until 30 days after the last one of a conversation.',
    examples: 'Try one:',
    invite: 'Add Chaski to a server',
  },
  notices: {
    tooManyQuestions: (again) => `Limit reached: you can ask again <t:${again}:R>.`,
    tooManyInServer: (again) => `Server limit reached: you can ask again <t:${again}:R>.`,
    missingRight: (right, channel) =>
      `Chaski needs the permission “${right}” in <#${channel}>. A server manager can grant it there.`,
    failed: (reference) =>
      `Something went wrong. Please try again; if it happens again, give the reference \`${reference}\` to whoever runs this bot.`,
    outOfDate:
      'This message is from an earlier version, and its buttons no longer work. Please ask again with `/ask`.',
    passageNotFound:
      'There is no such passage; it may have been renamed. Type words of its title after `/passage` and choose one.',
    topicNotFound: 'There is no such topic. `/topics` lists them.',
    noFact: 'The collection has no fact on this topic. `/topics` lists the topics.',
    noTextToCheck: 'This message has no text to compare with the collection.',
    unreadReply:
      'Discord does not show Chaski the text of a reply to this kind of message. Mention Chaski in the reply, or press “Follow up” under the answer.',
    thanksHelpful: 'Thank you. Noted as helpful.',
    thanksUnhelpful:
      'Thank you. Noted as not helpful; the maintainers of the collection will see which passages it concerned.',
  },
  threads: {
    opened: (thread) => `The conversation continues in <#${thread}>.`,
    there: (thread) => `This answer already has a thread: <#${thread}>.`,
    name: (title) => `Chaski: ${title}`,
    untitled: 'Chaski: questions and answers',
    start:
      'To ask a follow-up in this thread, mention Chaski, reply to one of its messages, press “Follow up”, or use `/ask`.',
    startReadingAll: 'Ask follow-ups here: every message in this thread is taken as a question.',
    locked: 'This thread is locked, so Chaski cannot answer in it.',
    notHere: 'No thread can be opened here. “Follow up” continues the conversation all the same.',
  },
  privacy: {
    kept: 'What is kept about you',
    conversations: (count) =>
      count === 1
        ? 'One conversation that you took part in, with these questions:'
        : `${count} conversations that you took part in, with these questions:`,
    answers: (count) =>
      count === 1 ? 'One answer to you, posted here:' : `${count} answers to you, posted here:`,
    feedback: (count) =>
      count === 1 ? 'Your feedback on one answer:' : `Your feedback on ${count} answers:`,
    locale: (locale) => `Your Discord language: ${locale}`,
    digests: (count) =>
      count === 1
        ? 'You set up the daily digest of this channel (kept with your Discord language):'
        : `You set up the daily digests of these ${count} channels (kept with your Discord language):`,
    keptFor:
      'Conversations are kept until 30 days without use; the record that you set up a digest, as long as the digest exists. `/privacy erase` erases all of this at once; digests go on.',
    nothingKept: 'Nothing is kept about you.',
    erased:
      'Everything kept about you has been erased: conversations, answers, feedback, preferences and the record that you set up digests. Answers in channels stay until they are deleted in Discord, and digests go on.',
    showFailed: (reference) =>
      `What is kept about you could not be read. This does not mean that nothing is kept. Please try again later. (Reference \`${reference}\`)`,
    eraseFailed: (reference) =>
      `What is kept about you could not be erased, or only in part. Please try again later. (Reference \`${reference}\`)`,
  },
  digest: {
    threadName: (day) => `Chaski: digest of ${day}`,
    withdrawn: (days) => `Part of what was shown here on ${days} is no longer in the collection.`,
    moreDays: (count) => (count === 1 ? '1 other day' : `${count} other days`),
    preview: (channel, day) =>
      `Preview, visible only to you, of the next digest in <#${channel}>, due on ${day}. Nothing has been posted.`,
    nothing: (channel) =>
      `At the moment nothing in the collection suits the digest of <#${channel}>. Try other topics: \`/digest set\`.`,
    serverOnly:
      'Digests are posted in the channels of a server that Chaski has been added to. Use `/digest` there.',
    needsRight: (right) => `Managing digests requires the permission “${right}” in this server.`,
    failed: (reference) =>
      `The digest settings could not be read or changed, or only in part. This does not mean that there are none. Please try again later and check with \`/digest show\`. (Reference \`${reference}\`)`,
    none: (channel) =>
      `<#${channel}> has no digest. \`/digest set\` sets one up; \`/digest show\` lists those of this server.`,
    noneInServer: 'No channel of this server has a digest yet. `/digest set` sets one up.',
    which: (channels) =>
      `Several channels of this server have a digest: ${channels}. Choose one with the option \`channel\`.`,
    wrongChannel: (channel) =>
      `<#${channel}> is not a text or announcement channel. Digests can only be posted in those.`,
    wrongTime: (written) =>
      `“${written}” is not a time of day. Write hours and minutes from 00:00 to 23:59, such as 08:30.`,
    wrongZone: (written) =>
      `“${written}” is not a time zone. Type a city and choose from the list, or write an IANA name such as America/Lima.`,
    nearZones: (zones) => `Did you mean ${zones}?`,
    wrongTopics: (written) =>
      `Unknown topics: ${written}. \`/topics\` lists them; separate several with commas.`,
    lacksRights: (channel, rights) =>
      `Chaski lacks ${rights} in <#${channel}>. A server manager can grant this there.`,
    gone: (channel) => `<#${channel}> no longer exists, or Chaski cannot access it.`,
    notSet: 'Nothing has been set up, since the digest could not be posted there.',
    notResumed: 'The digest stays paused, since it could not be posted there.',
    withoutLinks: 'Without “Embed Links”, Discord may not show the links to the sources properly.',
    withoutHistory:
      'Without “Read Message History”, Chaski cannot check whether a digest arrived when sending was interrupted. Such a day counts as uncertain and is not posted again.',
    withoutThreads:
      'Without the thread permissions, no thread can be opened from a digest. Follow-up questions still work.',
    set: (channel) => `<#${channel}> now gets a daily digest.`,
    paused: (channel) => `The digest of <#${channel}> is paused.`,
    wasPaused: (channel) => `The digest of <#${channel}> was already paused.`,
    resumed: (channel) => `The digest of <#${channel}> has been resumed.`,
    wasRunning: (channel) => `The digest of <#${channel}> is not paused.`,
    off: (channel) =>
      `<#${channel}> gets no more digests. What was shown there is remembered for a year, in case you set one up again.`,
    tryPreview: '`/digest preview` shows the next one.',
    tryResume: '`/digest resume` resumes it.',
    inServer: 'Digests in this server',
    next: (moment) => `Next: <t:${moment}:F> (<t:${moment}:R>)`,
    time: (time, zone) => `Every day at ${time}, ${zone}`,
    language: (language) => `Language: ${language}`,
    topics: (names) => `Topics: ${names}`,
    allTopics: 'all',
    count: (count) => `Facts per day: ${count}`,
    pauses: {
      asked: (moment) => `Paused on request <t:${moment}:R>.`,
      'no-channel': (moment) =>
        `Paused <t:${moment}:R>, because the channel no longer existed or could not be accessed.`,
      'no-right': (moment) => `Paused <t:${moment}:R>, because Chaski lacked a permission there.`,
    },
    noLast: 'Last: none yet',
    last: (day, fate) => `Last, ${day}: ${fate}`,
    missedDays: 'Days without a confirmed digest:',
    sending: 'being sent',
    posted: (moment, address) => `posted <t:${moment}:f>, ${address}`,
    published: 'published to following channels',
    notPublished: 'not published to following channels',
    uncertain:
      'uncertain: sending was interrupted, and Chaski could not check whether it arrived (this requires “View Channel” and “Read Message History”)',
    missed: {
      'not-running':
        'missed: Chaski was not running or not connected in the six hours after the set time',
      'not-sent': 'missed: Discord did not accept it in the six hours after the set time',
      'nothing-to-show': 'missed: nothing in the collection was suitable',
      'no-channel': 'missed: the channel no longer existed or could not be accessed',
      'no-right': 'missed: Chaski lacked a permission there',
    },
    pausedNoChannel: (channel) =>
      `Chaski has paused the daily digest of <#${channel}>: the channel no longer exists. \`/digest set\` sets one up in another channel; this one is removed after seven days.`,
    pausedNoRight: (channel, rights) =>
      `Chaski has paused the daily digest of <#${channel}>, because it lacks ${rights} there. Once this is granted, \`/digest resume\` resumes the digest.`,
  },
  rights: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    CreatePublicThreads: 'Create Public Threads',
    ReadMessageHistory: 'Read Message History',
    ManageThreads: 'Manage Threads',
    EmbedLinks: 'Embed Links',
    ManageGuild: 'Manage Server',
  },
  commands: {
    names: {
      ask: 'ask',
      check: 'check',
      checkMessage: 'Check this claim',
      passage: 'passage',
      sources: 'sources',
      topics: 'topics',
      fact: 'fact',
      digest: 'digest',
      privacy: 'privacy',
      help: 'help',
      privacyShow: 'show',
      privacyErase: 'erase',
      digestSet: 'set',
      digestShow: 'show',
      digestPreview: 'preview',
      digestPause: 'pause',
      digestResume: 'resume',
      digestOff: 'off',
      question: 'question',
      language: 'language',
      private: 'private',
      claim: 'claim',
      id: 'id',
      topic: 'topic',
      digestChannel: 'channel',
      whichChannel: 'channel',
      shownChannel: 'channel',
      time: 'time',
      timezone: 'timezone',
      digestLanguage: 'language',
      digestTopics: 'topics',
      count: 'count',
    },
    descriptions: {
      ask: 'Ask about Peru–China engagement; every sentence of the answer cites its source',
      check: 'Compare a claim with the collection of checked passages',
      passage: 'Read a whole passage with its sources, its date and what contradicts it',
      sources: 'List the sources of the collection',
      topics: 'List the topics, with the number of passages on each',
      fact: 'Read a fact with its source',
      digest: 'A daily digest of facts in a channel, each with its source',
      privacy: 'See or erase what is kept about you',
      help: 'What Chaski can do, with examples',
      privacyShow: 'See everything that is kept about you',
      privacyErase: 'Erase everything that is kept about you, at once and for good',
      digestSet: 'Have a digest posted in a channel every day, or change its settings',
      digestShow: 'See the settings, the time of the next digest and what became of the last one',
      digestPreview: 'See the next digest; nobody else sees it',
      digestPause: 'Pause the digest',
      digestResume: 'Resume a paused digest',
      digestOff: 'Stop the digest for good and delete its settings',
      question: 'Your question, in English, Spanish or Chinese',
      language: 'The language of the answer; by default that of the question',
      private: 'Show the answer only to you',
      claim: 'The claim to compare, in English, Spanish or Chinese',
      id: 'The id of the passage; type words of its title to find it',
      topic: 'One topic; by default all of them',
      digestChannel: 'The text or announcement channel that gets the digest',
      whichChannel: "The channel of the digest; by default this one, or the server's only one",
      shownChannel: 'The channel of the digest; by default all of this server',
      time: 'The time of day, from 00:00 to 23:59, such as 08:30',
      timezone: 'The time zone; type a city to find it',
      digestLanguage: 'The language of the digest; by default that of the server',
      digestTopics: 'Topics, separated by commas; by default all of them',
      count: 'Facts per day, from 1 to 5; by default 3',
    },
  },
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
