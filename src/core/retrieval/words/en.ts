import type { RetrievalWords } from './words.ts';

export const english: RetrievalWords = {
  formWords: [
    'summarise',
    'summarize',
    'summary',
    'compare',
    'comparison',
    'timeline',
    'translate',
    'describe',
    'explain',
  ],
  stopWords: new Set(
    `a about after again all also am an and any are as at be because been before being between both
but by can could did do does doing during each few for from further had has have having he her
here hers him his how i if in into is it its itself just let me more most much many my no nor
not now of off on once only or other our out over own please same she should so some such tell
than that the their them then there these they this those through to too under until up upon us
very was we were what when where which while who whom whose why will with would you your s t
hello hi hey cc pls thanks happen happened happens`.split(/\s+/),
  ),
};
