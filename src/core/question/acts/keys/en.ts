import type { KeyWords } from './key-words.ts';

export const englishKeys: KeyWords = {
  keys: {
    'wants-again': [
      'repeat(ed|ing)?|resend|once more|one more time|(say|show|send|give|post|see|read|hear|print|write)( (it|that|this))? again|again from the (top|start|beginning)',
    ],
    'wants-source': [
      '(according to|from|by|in|on) (which|what|whose) (study|report|source|paper|document|survey|article|newspaper|outlet|agency|institution|site|website|book|page|data|research|basis)|who (published|wrote|reported|released|printed|issued|posted) (it|that|this|these|those)|(that|which|to|it|they) (say|says|prove|proves|support|supports|confirm|confirms|show|shows) (so|that|this|it)|sources?|sourced|citations?|cite[ds]?|references?|proofs?|evidence|links?|hyperlink|bibliography|footnotes?',
      'whose (number|figure|claim|word|words|statement|data|quote|opinion)s?|(according to|on) whose|who (gave|told|fed) (you|u)|can i (read|check|verify|see) (that|this|it)( myself)?|(prove|verify|back up) (that|this|it)|(by|from|to|with) whom|says who|written|published|(the )?original( (document|source|text|report|article|page))?|based on|rel(y|ies|ying) on|heard (that|this|it)|back (it|that|this) up|backed( up)?|(come|comes|came|coming) from|what makes you (say|think|believe)( (that|so|it|this))?|who( else| the hell)? (says|said|wrote|reported|claims|claimed|stated) (that|so|it|this|these|those)|verif(y|ied|iable)|substantiated?|confirm(ed|s)?|factual|credible|(where|how) (do|did|would) (you|u) (know|learn|find out|hear|come up with)|(read|saw|see|seen|found|find|got|get|took|take) (that|this|it)',
    ],
    'wants-shorter': [
      'shorter|shorten|briefer|concise|concisely|condensed?|summar(y|ise|ize|ised|ized)|gist|tl ?dr|abbreviated?|in brief|in short|in (one|a|1|two|2|few|a few|fewer) (sentences?|lines?|words?)|(one|two|three|four|five|1|2|3|4|5|single|couple of|few) (sentences?|lines?|liner)|short version|bottom line|wordy|too (long|wordy|much (text|info|information|words))|sum(med)? up|only the (number|answer|figure|fact|date|point|conclusion)|(in|under|within|with|max|at most|no more than) (about |around |less than |only |just |max )?(a |the )?(one|two|three|four|five|six|ten|fifteen|twenty|fifty|[0-9]+) (words?|lines?|sentences?|characters?)|(main|key|central) (points?|ideas?|takeaways?|facts?)|takeaways?|highlights|boil(ed)? (it |that |this )?down|trim(med)?|cut (it |that |this )?(down|short)|less (words|text|detail|details|info|information)|fewer words|essentials|essence|headline|shortest|one ?liner|bullet points?|get to the point|nutshell|quick(er)? (version|answer|summary)|more (brief|succinct|concise)|brief|long ?winded|a lot (of text|to read)|wall of text|read all (this|that|of (this|that))|just the (number|answer|figure|fact|date|point|conclusion)',
    ],
    'wants-simpler': [
      'not (an |a )?(expert|specialist|economist|lawyer|engineer|native speaker)|explain(ed)? (it |that |this )?(better|again)|(not|isnt|wasnt) (clear|following)|simpler|simply|simplify|simplified|(plain|simple|easy|easier|normal|everyday|basic) (words|terms|language|english)|easier|clearer|eli ?5|layman(s)?|dumb (it|that|this) down|(dont|do not|didnt|did not|cant|cannot|couldnt|not) (really |quite |fully )?(understand|understood|understanding|get|follow|following)|im 5|(makes?|making) no sense|(doesnt|does not|didnt) make (any )?sense|lost me|(a )?(child|kid|5 year old) (would|could|can) understand|too (technical|complicated|complex|difficult|hard)|over my head|confus(ed|ing)|explain(ed)?|meaning|means?|like (im|i am|i were|i was) (a |an )?(kid|child|idiot|dummy|beginner|[a-z]+|[0-9]+)( (years? old|year old))?|(can|could|would|will|to|would be able to|so) (even )?(understand|get it|follow)|understands|understandable|rephrase|reword|human (words|language)|talking about|layman|for (dummies|beginners|kids)|jargon|basic(ally)?|stupid|dumb',
    ],
    'wants-more': [
      'more|further|else|elaborate|expand|go on|continue|in detail|details|everything|deeper|depth|detail|detailed|longer|the rest|rest of it|what else|context|background|specifics?|additional|extra|thorough(ly)?|comprehensive|broader|dig',
    ],
  },
  inLanguage: ['(in|into|to) NAME', 'NAME (version|translation|text|please|pls|plz)'],
  around: [
    'max|maximum|min|earth|world|heck|god|name of god|(that|which|to|it|they) (say|says|show|shows|prove|proves|support|supports|state|states|confirm|confirms) (so|that|this|it)|saying|told|fine|before|earlier|just now|instead|once|lost|sure|trying|tell me|able|happy|able to|translate[ds]?|translation|huh|eh|wait|um|uh|er|erm|hm|well|hey|hello|hi|chaski|bot|dude|bro|man|mate|buddy|boss|go|into|over|up|way|bit|dont|reading|said|so that|grandma|grandmother|granny|gran|mother|father|kid|kids|child|children|son|daughter|student|students|wife|husband|friends|people|anyone|everyone|colleagues|five|ten|twelve|lol|haha|yeah|oh|hell|exactly|nonsense|crap|crazy|kind|sort|such|any|other|different|language|version|could|i|im|id|ill|me|my|myself|mine|we|us|our|you|u|your|ur|youre|it|its|that|thats|this|these|those|there|theres|he|someone|anyone',
    'the|a|an|any|some|one|another|of|for|to|on|in|from|with|about|at|by|behind|as|like|and|or|so|but|if|then|than that|now|again|also|too|please|pls|plz|kindly',
    'is|are|was|be|been|do|does|did|have|has|had|can|could|would|will|may|might|should|must|shall|dont|isnt|arent|didnt|cant|wont|doesnt|not|no|never|without|got',
    'what|which|where|whats|wheres|any chance|how about|anything|something|part of',
    'give|get|show|provide|send|share|tell|write|put|make|made|see|read|need|needs|want|wanted|wants|like|love|know|find|say|said|says|state|mention|add|attach|include|post|quote|name|list|check|use|using|ask|asked|asking|help|try|rewrite|rephrase|reword|keep|answer|answered|reply|respond|repeat|take|took|come|came|comes|have|had|let|look',
    'statement|statements|claim|claims|figure|figures|number|numbers|data|datum|info|information|fact|facts|answer|answers|sentence|sentences|line|lines|word|words|point|points|part|thing|stuff|text|paragraph|paper|article|report|note|notes|class|essay|thesis|work|homework|job|presentation|story|piece|boss|client|mom|mum|dad|teacher|editor|friend|colleague|team|readers|date|page|document|website|name|title|author|publisher|newspaper',
    'exact|exactly|actual|actually|original|official|full|good|proper|real|really|reliable|trustworthy|credible|certain|specific|precise|direct|possible|available|quick|quickly|bit|little|lot|lots|much|very|quite|just|only|even|better|best|else|main|key|same|whole|all|last|previous|above|short|long|simple|easy|clear|first|great|thanks|thank|ok|okay|sorry|yes|well|right|still|yet|here|anyway',
  ],
  mistyped:
    'source sources evidence proof reference citation document shorter summary summarize summarise ' +
    'shorten sentence explain simpler simplify understand details elaborate continue repeat again ' +
    'translate version language english spanish chinese thanks thank hello please morning evening ' +
    'later goodbye awesome interesting',
};
