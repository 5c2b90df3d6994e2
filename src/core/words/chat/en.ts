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
    reacts: 'I see! Ask on if you would like to know more.',
    nothing: 'I am here! Ask me something on Peru and China.',
    quits: 'See you! Just stop writing; in a terminal, /quit closes me.',
    orders: 'I am afraid I cannot do that: I only answer questions on Peru and China. Ask me one!',
    'asks-maker':
      'I am open-source software by the Chaski authors. Whoever set me up here runs me and pays for it; who that is I do not know. You need not take my word for anything: every sentence names its source.',
    'asks-languages':
      'English, Spanish and Chinese. Ask in any of them, or write “in Spanish” after an answer to see it in another.',
    'asks-limits': ({ topics, newest }) =>
      `I know only what my passages hold on ${topics} between Peru and China, the newest as of ${newest}. No forecasts, no opinions, no private persons, nothing from the internet. Where I do not have an answer, I say so.`,
    'asks-trust': ({ sources, countries }) =>
      `Better check me than trust me: I invent no facts, and every sentence names its source. But a source can be wrong or take a side, and the choice of my ${sources} can lean too: ${countries}. Where the sources contradict each other, I show both.`,
    'asks-privacy':
      'I keep the last questions of a conversation and what I showed, until 30 days after the last one, so that you can ask on. In Discord, /privacy show lists what is kept about you and /privacy erase deletes it; others can read a channel’s answers, unless you ask with /ask and “private”. If a language model helps me here, it sees your questions too.',
    'asks-citing':
      'Cite the source, not me: it is named with every sentence. Write “source” after an answer for title, publisher and date; in Discord, /passage gives a reference to copy (APA, GB/T 7714, BibTeX).',
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
  actsOnAnswer: 'For the last answer, you can also write “source”, “shorter” or “more”.',
  examples: 'For example:',
  voices: {
    government: (count) => `${count} of governments`,
    'state-media': (count) => `${count} of state media`,
    'news-agency': (count) => `${count} of news agencies`,
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
  },
  openings: {
    source: (speaker, { title, publisher, date }) =>
      `${speaker === undefined ? 'Source' : `According to ${speaker}; source`}: “${title}”, ${publisher}, ${date}.`,
    alreadyShort: 'I cannot make it any shorter:',
    simplest: 'The wording is the collection’s own, so I can only leave out the rest. In essence:',
    ofEarlier: 'The last question had no answer here. Of the answer before it:',
    noSimpler:
      'I cannot put it more simply, because the wording is the collection’s own. Here it is again:',
    nothingMore: 'The collection holds nothing more on this.',
  },
};
