import type { ChatWords } from './chat-words.ts';

export const englishChat: ChatWords = {
  replies: {
    greets: ({ passages }) =>
      `Hello! I am Chaski. I answer questions on Peru and China from a collection of ${passages} checked passages, and name the source of every sentence. What would you like to know?`,
    thanks: 'You are welcome! Ask me anything else whenever you like.',
    leaves: 'Goodbye! I am here whenever you have another question.',
    'asks-who': ({ passages }) =>
      `I am Chaski: a program, not a person, and not ChatGPT. I show only what stands in a collection of ${passages} checked passages on Peru and China, each sentence with its source; a language model may help to choose among them.`,
    'asks-abilities': ({ topics }) =>
      `I answer questions on ${topics} between Peru and China, in English, Spanish or Chinese, and show the source of every sentence. Where the collection does not hold the answer, I say so. After an answer you can write “source”, “shorter”, “simpler”, “more” or “in Spanish”.`,
    'asks-currency': ({ newest, passages }) =>
      `The newest of the ${passages} passages that I know is as of ${newest}; I know of nothing later. An answer that may have changed since shows as of when it holds.`,
    'asks-sources': ({ passages, sources, voices, countries }) =>
      `My ${passages} passages rest on ${sources} sources: ${voices}. By country: ${countries}. I vouch for none of them: every sentence names its source, so that you can judge it yourself, and /sources lists them all.`,
    'asks-opinion':
      'I have no opinion and take no side. I can show what each side says, with its sources: ask “What does each side say about …?”',
    insults:
      'I am sorry if I was of no help. Tell me in other words what you would like to know, and I will look again.',
    praises: 'Thank you, that is kind! What else would you like to know?',
    agrees: 'All right! Ask on whenever you like.',
    disagrees:
      'You may well see it otherwise: I only show what the sources say, and they can be wrong. If it is not what you were asking for, put the question in other words and I will look again.',
    reacts: 'If you would like to know more, just ask on.',
    nothing: 'I am here! Ask me something on Peru and China.',
    quits: 'Just stop writing to end here; in a terminal, write /quit. See you!',
    orders:
      'I am afraid that is beyond me: I only answer questions on Peru and China from checked passages.',
    'no-answer': 'There is no answer here yet that I could go back to. Ask me a question first.',
    'speaks-language': 'Of course: ask in English, and I answer in English.',
  },
  actsOnAnswer: 'For the last answer, you can also write “source”, “shorter” or “more”.',
  examples: 'For example:',
  voices: {
    government: (count) => `${count} of governments`,
    'state-media': (count) => `${count} of state media`,
    press: (count) => `${count} of the press`,
    company: (count) => `${count} of companies`,
    'think-tank': (count) => `${count} of think tanks`,
    academia: (count) => `${count} of universities and scholars`,
    'civil-society': (count) => `${count} of civil society`,
  },
  countries: {
    PE: (count) => `${count} from Peru`,
    CN: (count) => `${count} from China`,
    US: (count) => `${count} from the United States`,
    other: (count) => `${count} from other countries`,
    international: (count) => `${count} from international bodies`,
  },
  openings: {
    source: (speaker, { title, publisher, date }) =>
      `${speaker === undefined ? 'Source' : `According to ${speaker}; source`}: “${title}”, ${publisher}, ${date}.`,
    alreadyShort: 'It is one sentence already:',
    simplest: 'The wording is the collection’s own; this is its shortest sentence on it:',
    nothingMore: 'The collection holds nothing more on this.',
  },
};
