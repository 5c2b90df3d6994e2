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
    thread: 'Continue in a thread',
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
  sources: {
    countries: {
      PE: 'Peru',
      CN: 'China',
      US: 'United States',
      other: 'another country',
      international: 'international',
    },
    voices: {
      government: 'government',
      'state-media': 'state media',
      press: 'press',
      company: 'company',
      'think-tank': 'think tank',
      academia: 'academia',
      'civil-society': 'civil society',
    },
    more: (count) => (count === 1 ? 'and one more source' : `and ${count} more sources`),
  },
  lists: {
    sources: (topic) => (topic === undefined ? 'What the folder rests on' : `Sources: ${topic}`),
    topics: 'Topics',
    passages: (count) => (count === 1 ? '1 passage' : `${count} passages`),
    page: (page, pages) => `Page ${page} of ${pages}`,
    references: 'Reference to copy',
  },
  check: {
    verdicts: {
      supported: 'Supported: the folder says the same.',
      contradicted: 'Contradicted: the folder says otherwise.',
      partly: 'Partly supported: the folder says some of this, or says it with a reservation.',
      'not-covered': 'Not covered: the folder says nothing near enough to this claim.',
    },
    agrees: (aspects) => `Agrees in ${aspects}.`,
    differs: (aspects) => `Differs in ${aspects}.`,
    aspects: {
      figures: 'figures',
      dates: 'dates',
      names: 'names',
      wording: 'wording',
      negation: 'negation',
      hedge: 'how certain it is',
      quantifier: 'how many or how much',
      comparative: 'comparison',
      reporting: 'who says so',
      status: 'how far it has come',
    },
    reservations: {
      short: 'The claim leaves out part of what the sentence says.',
      kind: 'The claim states as a fact what the folder holds only as someone’s word.',
      attribution: 'The claim puts it down to someone other than the folder does.',
      'other-side': 'Another passage says otherwise.',
      newer: 'A newer passage brings this up to date.',
    },
    note: 'This compares words, figures, dates and names with the folder. It is no judgement on what the folder does not hold.',
  },
  help: {
    title: 'Chaski',
    what: 'Chaski answers questions on Peru–China engagement from a folder of checked passages. Every sentence names its source. Where the folder does not hold the answer, it says so.',
    commands: [
      '`/ask` a question, in English, Spanish or Chinese',
      '`/check` a claim: is it what the folder says?',
      '`/passage` a whole passage with its sources',
      '`/sources` what the folder rests on',
      '`/topics` what it is about',
      '`/fact` a fact with its source',
      '`/digest set` a few facts a day in a channel, for those who manage the server',
      '`/privacy show` and `/privacy erase` what is kept about you',
      'On a message: Apps → Check this claim',
    ].join('\n'),
    examples: 'Try one of these:',
    followUps:
      'To ask on, press “Follow up” or “Continue in a thread” under an answer, mention Chaski, or write to it directly.',
    privacy:
      'A question is kept only as long as its conversation: until 30 days without use, or until `/privacy erase`.',
    invite: (address) => `To add Chaski to a server: <${address}>`,
  },
  notices: {
    tooManyQuestions: (again) =>
      `You have asked as many questions as one person may in a minute. The next one can be asked <t:${again}:R>.`,
    tooManyInServer: (again) =>
      `This server has asked as many questions as it may in a minute. The next one can be asked <t:${again}:R>.`,
    missingRight: (right, channel) =>
      `Chaski lacks the right “${right}” in <#${channel}>. Someone who manages this server can grant it there.`,
    failed: (reference) =>
      `Something went wrong on our side. Please try again; if it happens again, tell whoever runs this bot the reference \`${reference}\`, which stands in the log.`,
    outOfDate:
      'This message is from an earlier version and its buttons no longer work. Please ask again with `/ask`.',
    passageNotFound:
      'There is no such passage in the folder; it may have been renamed. Type words of its title after `/passage` and choose one.',
    topicNotFound: 'There is no such topic in the folder. `/topics` lists them.',
    noFact: 'The folder holds no fact on that topic. `/topics` lists the topics.',
    noTextToCheck: 'That message has no text that could be compared with the folder.',
    unreadReply:
      'Discord does not show Chaski the text of a reply to this kind of message. Mention Chaski in it, or press “Follow up” under the answer.',
    thanksHelpful: 'Thank you. Noted as helpful.',
    thanksUnhelpful:
      'Thank you. Noted as not helpful; whoever looks after the folder will see which passages it concerned.',
  },
  threads: {
    opened: (thread) => `The conversation goes on in <#${thread}>.`,
    there: (thread) => `This answer already has a thread: <#${thread}>.`,
    name: (title) => `Chaski: ${title}`,
    untitled: 'Chaski: questions and answers',
    start:
      'Ask on in this thread: mention Chaski, reply to one of its messages, press “Follow up”, or use `/ask`.',
    startReadingAll: 'Ask on in this thread: every message here is taken as a question.',
    locked: 'This thread is locked, so Chaski cannot answer in it.',
    notHere: 'No thread can be opened here. “Follow up” carries the conversation on all the same.',
  },
  privacy: {
    kept: 'What is kept about you',
    conversations: (count) =>
      count === 1
        ? 'One conversation in which you asked, with these questions:'
        : `${count} conversations in which you asked, with these questions:`,
    answers: (count) =>
      count === 1
        ? 'One answer to you that stands here:'
        : `${count} answers to you that stand here:`,
    feedback: (count) =>
      count === 1 ? 'Your feedback on one answer:' : `Your feedback on ${count} answers:`,
    locale: (locale) => `The language of your Discord: ${locale}`,
    digests: (count) =>
      count === 1
        ? 'That you set the daily digest of this channel, with the language of your Discord:'
        : `That you set the daily digests of these ${count} channels, with the language of your Discord:`,
    keptFor:
      'Conversations are kept until nobody has used them for 30 days; that you set a digest, as long as it is set. `/privacy erase` removes all of this at once; the digests go on.',
    nothingKept: 'Nothing is kept about you.',
    erased:
      'Everything kept about you has been erased: conversations, answers, feedback, preferences, and that you set any digests. Answers that stand in channels stay there until they are deleted in Discord, and digests go on.',
    showFailed: (reference) =>
      `What is kept about you could not be looked up just now. That does not mean that nothing is kept. Please try again later. (Reference \`${reference}\`)`,
    eraseFailed: (reference) =>
      `What is kept about you could not be erased just now, or not all of it. Please try again later. (Reference \`${reference}\`)`,
  },
  digest: {
    threadName: (day) => `Chaski: digest of ${day}`,
    withdrawn: (days) => `Part of what was shown here on ${days} is no longer in the folder.`,
    moreDays: (count) => (count === 1 ? '1 other day' : `${count} other days`),
    preview: (channel, day) =>
      `Preview for you alone of the next digest in <#${channel}>, due on ${day}. Nothing has been posted.`,
    nothing: (channel) =>
      `The folder holds nothing now that suits the digest of <#${channel}>. Other topics may help: \`/digest set\`.`,
    serverOnly:
      'Digests are for the channels of a server that Chaski has been added to. Use `/digest` there.',
    needsRight: (right) =>
      `Managing digests takes the right “${right}” in this server. Someone who has it can do this.`,
    failed: (reference) =>
      `What is kept on digests could not be read or changed just now, or not all of it. That does not mean that there are none. Please try again later and look with \`/digest show\`. (Reference \`${reference}\`)`,
    none: (channel) =>
      `<#${channel}> gets no digest. \`/digest set\` sets one up; \`/digest show\` lists those of this server.`,
    noneInServer: 'No channel of this server gets a digest yet. `/digest set` sets one up.',
    which: (channels) =>
      `Several channels of this server get a digest: ${channels}. Name the one you mean with the option \`channel\`.`,
    wrongChannel: (channel) =>
      `<#${channel}> is neither a text nor an announcement channel. Digests go only into those.`,
    wrongTime: (written) =>
      `“${written}” is no time of day. Write hours and minutes from 00:00 to 23:59, such as 08:30.`,
    wrongZone: (written) =>
      `“${written}” is no time zone. Type a city and choose from the list, or write an IANA name such as America/Lima.`,
    nearZones: (zones) => `Did you mean ${zones}?`,
    wrongTopics: (written) =>
      `Not among the folder’s topics: ${written}. \`/topics\` lists them; separate several by commas.`,
    lacksRights: (channel, rights) =>
      `In <#${channel}> Chaski lacks ${rights}. Someone who manages this server can grant it there.`,
    gone: (channel) => `<#${channel}> is gone, or Chaski cannot reach it.`,
    notSet: 'Nothing has been set, since a digest could not be posted there.',
    notResumed: 'The digest stays paused, since it could not be posted there.',
    withoutLinks:
      'Without “Embed Links”, Discord may not show the links to the sources as it should.',
    withoutHistory:
      'Without “Read Message History”, Chaski cannot look whether a digest that was cut off arrived. That day then counts as uncertain and is not posted again.',
    withoutThreads:
      'Without the rights for threads, no thread can be opened from a digest. Asking on works all the same.',
    set: (channel) => `<#${channel}> gets a daily digest.`,
    paused: (channel) => `The digest of <#${channel}> is paused.`,
    wasPaused: (channel) => `The digest of <#${channel}> was paused already.`,
    resumed: (channel) => `The digest of <#${channel}> goes on.`,
    wasRunning: (channel) => `The digest of <#${channel}> is not paused.`,
    off: (channel) =>
      `<#${channel}> gets no more digests. What it has been shown is remembered for a year, in case you set one up again.`,
    tryPreview: '`/digest preview` shows what comes next.',
    tryResume: '`/digest resume` starts it again.',
    inServer: 'Digests in this server',
    next: (moment) => `Next: <t:${moment}:F> (<t:${moment}:R>)`,
    time: (time, zone) => `Every day at ${time}, ${zone}`,
    language: (language) => `Language: ${language}`,
    topics: (names) => `Topics: ${names}`,
    allTopics: 'all',
    count: (count) => `Facts a day: ${count}`,
    pauses: {
      asked: (moment) => `Paused on request <t:${moment}:R>.`,
      'no-channel': (moment) =>
        `Paused <t:${moment}:R>, since the channel was gone or out of reach.`,
      'no-right': (moment) => `Paused <t:${moment}:R>, since Chaski lacked a right there.`,
    },
    noLast: 'Last: none yet',
    last: (day, fate) => `Last, ${day}: ${fate}`,
    missedDays: 'Days without a digest that is known to have come:',
    sending: 'being sent',
    posted: (moment, address) => `posted <t:${moment}:f>, ${address}`,
    published: 'published to the channels that follow this one',
    notPublished: 'not published to the channels that follow this one',
    uncertain:
      'uncertain: sending was cut off, and Chaski could not look in the channel whether it arrived (that takes “View Channel” and “Read Message History”)',
    missed: {
      'not-running':
        'missed: Chaski was not running or not connected in the six hours after its time',
      'not-sent': 'missed: Discord did not take it in the six hours after its time',
      'nothing-to-show': 'missed: the folder held nothing that suited',
      'no-channel': 'missed: the channel was gone or out of reach',
      'no-right': 'missed: Chaski lacked a right there',
    },
    pausedNoChannel: (channel) =>
      `Chaski has paused the daily digest of <#${channel}>: the channel is gone. \`/digest set\` sets one up in another channel; this one is removed after seven days.`,
    pausedNoRight: (channel, rights) =>
      `Chaski has paused the daily digest of <#${channel}>: it lacks ${rights} there. Once that is granted, \`/digest resume\` starts the digest again.`,
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
      ask: 'Ask about Peru–China engagement; every sentence of the answer names its source',
      check: 'Compare a claim with the folder of checked passages',
      passage: 'Read a whole passage with its sources, its date and what contradicts it',
      sources: 'See what the folder rests on',
      topics: 'See the topics, with the number of passages on each',
      fact: 'Read a fact with its source',
      digest: 'A daily digest of facts in a channel, each with its source',
      privacy: 'What is kept about you',
      help: 'What Chaski can do, with examples',
      privacyShow: 'See all that is kept about you',
      privacyErase: 'Erase all that is kept about you, at once and for good',
      digestSet: 'Have a digest posted in a channel every day, or change how',
      digestShow: 'See the settings, when the next digest comes and what became of the last one',
      digestPreview: 'See the next digest, for you alone',
      digestPause: 'Stop the digest for a while',
      digestResume: 'Start a paused digest again',
      digestOff: 'Stop the digest for good and forget its settings',
      question: 'Your question, in English, Spanish or Chinese',
      language: "The language of the answer; the question's own by default",
      private: 'Show the answer to you alone',
      claim: 'The claim to compare, in English, Spanish or Chinese',
      id: "The passage's id; type words of its title to find it",
      topic: 'One topic; all of them by default',
      digestChannel: 'The text or announcement channel that gets the digest',
      whichChannel: "The channel of the digest; this one, or the server's only one, by default",
      shownChannel: 'The channel of the digest; all of this server by default',
      time: 'The time of day, from 00:00 to 23:59, such as 08:30',
      timezone: 'The time zone; type a city to find it',
      digestLanguage: "The language of the digest; the server's by default",
      digestTopics: 'Topics, separated by commas; all of them by default',
      count: 'Facts a day, from 1 to 5; 3 by default',
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
