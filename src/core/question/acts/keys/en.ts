import type { KeyWords } from './key-words.ts';

export const englishKeys: KeyWords = {
  keys: {
    'wants-source': [
      'sources?|sourced|citations?|cite[ds]?|references?|proofs?|evidence|links?|hyperlink|bibliography|footnotes?',
      'whose (number|figure|claim|word|words|statement|data|quote|opinion)s?|(according to|on) whose|who (gave|told|fed) (you|u)|can i (read|check|verify|see) (that|this|it)( myself)?|(prove|verify|back up) (that|this|it)|(by|from|to|with) whom|says who',
    ],
    'wants-shorter': [
      'shorter|shorten|briefer|concise|concisely|condensed?|summar(y|ise|ize|ised|ized)|gist|tl ?dr|abbreviated?|in brief|in short|in (one|a|1|two|2|few|a few|fewer) (sentences?|lines?|words?)|(one|1|single) (sentence|line|liner)|too (long|wordy|much (text|info|information|words))|sum(med)? up|only the (number|answer|figure|fact|date|point|conclusion)|just the (number|answer|figure|fact|date|point|conclusion)',
    ],
    'wants-simpler': [
      'simpler|simply|simplify|simplified|(plain|simple|easy|easier|normal|everyday|basic) (words|terms|language|english)|easier|clearer|eli ?5|layman(s)?|dumb (it|that|this) down|(dont|do not|didnt|did not|cant|cannot|couldnt|not) (really |quite |fully )?(understand|understood|understanding|get|follow|following)|im 5|(makes?|making) no sense|(doesnt|does not|didnt) make (any )?sense|lost me|(a )?(child|kid|5 year old) (would|could|can) understand|too (technical|complicated|complex|difficult|hard)|over my head|confus(ed|ing)|explain(ed)?|meaning|means?',
    ],
    'wants-more': [
      'more|further|else|elaborate|expand|go on|continue|in detail|details|everything',
    ],
  },
  inLanguage: ['(in|into|to) NAME', 'NAME (version|translation|text|please|pls|plz)'],
  around: [
    'i|im|id|ill|me|my|myself|mine|we|us|our|you|u|your|ur|youre|it|its|that|thats|this|these|those|there|theres|he|someone|anyone',
    'the|a|an|any|some|one|another|of|for|to|on|in|from|with|about|at|by|behind|as|like|and|or|so|but|if|then|than that|now|again|also|too|please|pls|plz|kindly',
    'is|are|was|be|been|do|does|did|have|has|had|can|could|would|will|may|might|should|must|shall|dont|isnt|arent|didnt|cant|wont|doesnt|not|no|never|without|got',
    'what|which|where|whats|wheres|any chance|how about|anything|something|part of',
    'give|get|show|provide|send|share|tell|write|put|make|made|see|read|need|needs|want|wanted|wants|like|love|know|find|say|said|says|state|mention|add|attach|include|post|quote|name|list|check|use|using|ask|asked|asking|help|try|rewrite|rephrase|reword|keep|answer|answered|reply|respond|repeat|take|took|come|came|comes|have|had|let|look',
    'statement|statements|claim|claims|figure|figures|number|numbers|data|datum|info|information|fact|facts|answer|answers|sentence|sentences|line|lines|word|words|point|points|part|thing|stuff|text|paragraph|paper|article|report|note|notes|class|essay|thesis|work|homework|job|presentation|story|piece|boss|client|mom|mum|dad|teacher|editor|friend|colleague|team|readers|date|page|document|website|name|title|author|publisher|newspaper',
    'exact|exactly|actual|actually|original|official|full|good|proper|real|really|reliable|trustworthy|credible|certain|specific|precise|direct|possible|available|quick|quickly|bit|little|lot|lots|much|very|quite|just|only|even|better|best|else|main|key|same|whole|all|last|previous|above|short|long|simple|easy|clear|first|great|thanks|thank|ok|okay|sorry|yes|well|right|still|yet|here|anyway',
  ],
};
