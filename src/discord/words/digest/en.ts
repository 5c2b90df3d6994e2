import type { DigestWords } from './digest-words.ts';

/** Digests and `/digest` in English. */
export const englishDigest: DigestWords = {
  threadName: (day) => `Chaski: digest of ${day}`,
  withdrawn: (days) => `Part of what was shown here on ${days} is no longer in the collection.`,
  moreDays: (count) => (count === 1 ? '1 other day' : `${count} other days`),
  preview: (channel, day) =>
    `Preview, visible only to you, of the next digest in <#${channel}>, due on ${day}. Nothing has been posted.`,
  nothing: (channel) =>
    `Nothing in the collection suits the digest of <#${channel}>. Try other topics: \`/digest set\`.`,
  serverOnly:
    'Digests are posted in the channels of a server that Chaski has been added to. Use `/digest` there.',
  needsRight: (right) => `Managing digests needs the permission “${right}” in this server.`,
  failed: (reference) =>
    `The digest settings could not be read or changed, or only in part. This does not mean that there are none. Please try again later and check with \`/digest show\`. (Reference \`${reference}\`)`,
  none: (channel) =>
    `<#${channel}> has no digest. \`/digest set\` sets one up; \`/digest show\` lists those in this server.`,
  noneInServer: 'No channel in this server has a digest yet. `/digest set` sets one up.',
  which: (channels) =>
    `Several channels in this server have a digest: ${channels}. Choose one with the option \`channel\`.`,
  wrongChannel: (channel) =>
    `<#${channel}> is not a text or announcement channel. Digests can only be posted in those.`,
  wrongTime: (written) =>
    `“${written}” is not a time of day. Write hours and minutes from 00:00 to 23:59, such as 08:30.`,
  wrongZone: (written) =>
    `“${written}” is not a time zone. Type a city and choose from the list, or write an IANA name such as America/Lima.`,
  bareOffset: (written) =>
    `“${written}” is only an offset, and many places change theirs in summer. Type a city and choose from the list, or write an IANA name such as America/Lima.`,
  nearZones: (zones) => `Did you mean ${zones}?`,
  wrongTopics: (written) =>
    `Unknown topics: ${written}. \`/topics\` lists them; separate several with commas.`,
  lacksRights: (channel, rights) =>
    `Chaski lacks ${rights} in <#${channel}>. A server manager can grant this there.`,
  gone: (channel) => `<#${channel}> no longer exists, or Chaski cannot access it.`,
  notSet: 'Nothing has been set up, because the digest could not be posted there.',
  notResumed: 'The digest stays paused, because it could not be posted there.',
  withoutLinks: 'Without “Embed Links”, Discord may not show the links to the sources properly.',
  withoutHistory:
    'Without “Read Message History”, Chaski cannot check whether a digest arrived when sending was interrupted. Such a day counts as uncertain and is not posted again.',
  withoutPicture: 'Without “Attach Files”, digests come without their picture.',
  picture: 'With the chart of the first fact, where it has one',
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
  notTaken: (why, again) =>
    again === undefined
      ? `not accepted by Discord. ${why} It will not be tried again.`
      : `not accepted by Discord. ${why} Next try: <t:${again}:t> (<t:${again}:R>).`,
  posted: (moment, address) => `posted <t:${moment}:f>, ${address}`,
  published: 'published to following channels',
  notPublished: 'not published to following channels',
  uncertain:
    'uncertain: sending was interrupted, and Chaski could not check whether it arrived (this needs “View Channel” and “Read Message History”)',
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
};
