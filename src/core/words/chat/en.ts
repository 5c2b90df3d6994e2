import type { ChatWords } from './chat-words.ts';

export const englishChat: ChatWords = {
  replies: {
    greets: ({ passages }) =>
      `Hello! I am Chaski. I answer questions on Peru and China from ${passages} checked passages. Ask away!`,
    thanks: 'You are welcome! Ask me anything else whenever you like.',
    leaves: 'Goodbye! I am here whenever you have another question.',
    'asks-who': () =>
      'I am Chaski: a program, not ChatGPT. I quote checked passages; a language model may help to choose.',
    'asks-abilities': ({ topics }) =>
      `Ask me about ${topics}. I cite every sentence. Then try “source”, “shorter” or “in Spanish”.`,
    'asks-currency': ({ newest, passages }) =>
      `The newest of the ${passages} passages that I know is as of ${newest}; I know of nothing later.`,
    'asks-sources': ({ passages, sources, countries }) =>
      `${sources} sources for ${passages} passages: ${countries}. /sources lists them.`,
    'changes-subject':
      'All right, a new subject: I leave aside what was said before. What would you like to know?',
    'asks-opinion':
      'I take no side, but I can show what each side says: “What does each side say about …?”',
    insults: 'I am sorry that I was of no help. Ask it in other words, and I will look again.',
    praises: 'Thank you, that is kind! What else would you like to know?',
    agrees: 'All right! Ask on whenever you like.',
    disagrees: 'Sources can be wrong; I only show them. Ask in other words, and I will look again.',
    reacts: 'I see! Ask on if you would like to know more.',
    nothing: 'I am here! Ask me something on Peru and China.',
    quits: 'See you! Just stop writing; in a terminal, /quit closes me.',
    orders: 'I am afraid I cannot do that: I only answer questions on Peru and China. Ask me one!',
    'asks-maker':
      'I am open-source software. Who runs me here, I do not know. Every sentence names its source.',
    'asks-languages':
      'English, Spanish and Chinese. After an answer, “in Spanish” shows it in another.',
    'asks-limits': ({ newest }) =>
      `No forecasts, opinions or private persons, and nothing after ${newest}. What I do not have, I say.`,
    'asks-trust':
      'Better check me: a source can be wrong or take a side. Where sources disagree, I show both.',
    'asks-privacy':
      'In Discord, kept until 30 days after the last question or /privacy erase. A language model, if used, sees it.',
    'asks-citing':
      'Cite the source, not me. “Source” after an answer names it; /passage gives a reference to copy.',
    'speaks-language': 'Of course: ask in English, and I answer in English.',
  },
  nothingYet: {
    source:
      'I have not claimed anything yet, so there is no source to name. Ask me something first.',
    shorter: 'There is nothing to shorten yet. Ask me something first.',
    simpler: 'There is nothing to explain yet. Ask me something first.',
    more: 'There is nothing yet that I could tell more about. Ask me something first.',
    again: 'There is no answer here yet that I could go back to. Ask me something first.',
  },
  declined: {
    source:
      'I claimed nothing, so there is no source to name: my collection does not hold the answer.',
    shorter: 'In short: my collection does not hold the answer.',
    simpler: 'Put simply: I looked in my collection, and the answer is not there.',
    more: 'I have no more on this: my collection does not hold the answer.',
    again: 'I showed no sentence on this: my collection does not hold the answer.',
  },
  nearest: (passages) => `The nearest in it: ${passages.join('; ')}.`,
  nearPassage: (title, established) =>
    `“${title}”${established.length === 0 ? '' : ` (${established.join(', ')})`}`,
  actsOnAnswer: 'Or write “source” or “more”.',
  examples: 'For example:',
  countries: {
    PE: (count) => `Peru ${count}`,
    CN: (count) => `China ${count}`,
    US: (count) => `United States ${count}`,
    other: (count) => `other countries ${count}`,
  },
  moreTopics: 'more',
  openings: {
    source: (speaker, { title, publisher, date }) =>
      `${speaker === undefined ? 'Source' : `According to ${speaker}; source`}: “${title}”, ${publisher}, ${date}.`,
    alreadyShort: 'I cannot make it any shorter:',
    simplest: 'The wording is the collection’s own, so I can only leave out the rest. In essence:',
    ofEarlier: 'The last question had no answer here. Of the answer before it:',
    noSimpler: 'I cannot put it more simply: the wording is the collection’s own. Once more:',
    nothingMore: 'The collection holds nothing more on this.',
  },
};
