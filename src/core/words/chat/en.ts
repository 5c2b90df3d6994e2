import type { ChatWords } from './chat-words.ts';

export const englishChat: ChatWords = {
  replies: {
    greets: ({ passages }) =>
      `Hello! I am Chaski. I answer questions on Peru and China from ${passages} checked passages. Ask away!`,
    thanks: 'You are welcome! Ask me anything else whenever you like.',
    leaves: 'Goodbye! I am here whenever you have another question.',
    'asks-who': () =>
      'I am Chaski: a program, not ChatGPT. I quote checked passages; a language model may help me choose.',
    'asks-abilities': ({ topics }) =>
      `Ask me about ${topics}. I cite every sentence. Then try “source”, “shorter” or “in Spanish”.`,
    'asks-currency': ({ newest, passages }) =>
      `Of my ${passages} passages, the newest is as of ${newest}. I know of nothing later.`,
    'asks-sources': ({ passages, sources, countries }) =>
      `${sources} sources for ${passages} passages: ${countries}. /sources lists them.`,
    'changes-subject':
      'All right, a new subject: I leave aside what was said before. What would you like to know?',
    'asks-opinion':
      'I take no side, but I can show what each side says: “What does each side say about the port of Chancay?”',
    insults: 'I am sorry I was no help. Ask in other words, and I will look again.',
    praises: 'Thank you, that is kind! What else would you like to know?',
    agrees: 'All right! Ask away whenever you like.',
    disagrees: 'Sources can be wrong; I only show them. Ask in other words, and I will look again.',
    reacts: 'I see! Just ask if you would like to know more.',
    nothing: 'I am here! Ask me something about Peru and China.',
    quits: 'See you! Just stop writing; in a terminal, /quit closes me.',
    orders: 'I am afraid I cannot do that: I only answer questions on Peru and China. Ask me one!',
    'asks-maker':
      'I am open-source software. I do not know who runs me here. Every sentence names its source.',
    'asks-languages':
      'I speak English, Spanish and Chinese. After an answer, write “in Spanish” to see it in Spanish.',
    'asks-limits': ({ newest }) =>
      `I give no forecasts or opinions, nothing private, and nothing after ${newest}. If I have no answer, I say so.`,
    'asks-trust':
      'Do check me: a source can be wrong or take a side. Where sources disagree, I show both.',
    'asks-privacy':
      'In Discord I keep questions until 30 days after the last, or /privacy erase. A language model, if used, sees them.',
    'asks-citing':
      'Cite the source, not me. “Source” after an answer names it; /passage gives a reference to copy.',
    'speaks-language': 'Of course: ask in English, and I answer in English.',
  },
  nothingYet: {
    source:
      'I have not answered anything yet, so there is no source to name. Ask me something first.',
    shorter: 'There is nothing to shorten yet. Ask me something first.',
    simpler: 'There is nothing to explain yet. Ask me something first.',
    more: 'There is nothing to add to yet. Ask me something first.',
    again: 'There is no answer to show again yet. Ask me something first.',
  },
  declined: {
    source: 'There is no source to name: the collection does not hold the answer.',
    shorter: 'In short: the collection does not hold the answer.',
    simpler: 'Put simply: I looked in the collection, and the answer is not there.',
    more: 'I have no more on this: the collection does not hold the answer.',
    again: 'There is nothing to show again: the collection does not hold the answer.',
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
    other: (count) => `elsewhere ${count}`,
  },
  someTopics: (names) => `${names.join(', ')} and more`,
  openings: {
    source: (speaker, { title, publisher, date }) =>
      `${speaker === undefined ? 'Source' : `According to ${speaker}; source`}: “${title}”, ${publisher}, ${date}.`,
    alreadyShort: 'I cannot make it any shorter:',
    simplest: 'The wording is the collection’s own, so I can only pick out the essence:',
    ofEarlier: 'I had no answer to the last question. From the answer before it:',
    noSimpler: 'I cannot put it more simply: the wording is the collection’s own. Once more:',
    nothingMore: 'The collection has nothing more on this.',
  },
};
