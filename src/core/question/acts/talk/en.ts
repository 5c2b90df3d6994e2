import type { TalkWords } from './talk-words.ts';

/** Those between whom people want sides taken, or whom they praise and blame. */
const side =
  '(the |your |our |poor )?(china|chinas|chinese|beijing|peru|peruvians?|us|usa|america|americans?|washington|ccp|xi( jinping)?|communists?|communist party|west|westerners?|trump|boluarte|government)s?( government| party| people)?';
const judged =
  '(great|good|awesome|amazing|bad|evil|awful|terrible|horrible|disgusting|smart|clever|stupid|crazy|wild|greedy|corrupt|shameless|cruel|powerful|number (1|one)|no 1|the best|the worst|sucks?|rocks?|rules?|doomed|screwed|winning|everywhere|scary|dangerous|cool|nice|crooks|thieves|lucky|poor)';

export const englishTalk: TalkWords = {
  keys: {
    'asks-privacy': [
      'priva(te|cy)|confidential|anonymous(ly)?|secret|safe|secure|gdpr|data protection|personal (data|info|information)|(chat|search) (history|logs?)|(store|save|log|record|remember|collect|share|sell|leak|delete|erase|monitor|read)s? (the |all |any |these |our |peoples |user )*(messages?|chats?|conversations?|data|questions?|everything|anything)|spy(ing)?( on)?|(stor|sav|logg|record|collect|shar|sell|leak|keep|remember|monitor|track)(ing|ed) (the |all |any |this |these |our |my |every )*(messages?|chats?|conversations?|data|questions?|everything|anything|info|information)?|(has|have|gets?|had) access|(track|watch|record|monitor)(ing)? (me|us|people|users)',
      '(who|anyone|someone|people|others) (can |could |else can )?(see|sees|read|reads|reading|access)|with (my|the|our) (data|info|information|messages|questions)',
    ],
    'asks-trust': [
      'bias(ed)?|neutral|neutrality|objective|impartial|unbiased|reliable|reliability|trust(ed|worthy)?|credible|accurate|accuracy|lie|lies|lying|honest|truthful|propaganda|censor(ed|ship)?|fair|independent|believes?( in)?|(stop |quit |keep |are )?(dodging|avoiding|evading|hiding)',
      '(make|making|made|makes) (stuff|things|it|this|that|answers|facts|all this) up|(make|made|making) up( (stuff|things|answers|facts|anything))?|invent(ed|ing|s)?|hallucinat(e|es|ing|ions?)|(ever |sometimes |always )*(wrong|right|mistaken|correct)|mistakes?|errors?|bullshit(ting)?|fact check(ed)?|(double )?(checked|verified|reviewed|audited|vetted|validated|approved)( by( (anyone|someone|humans?|experts?|who(m)?|people))?)?|(get|got|gets|getting) (things|it|stuff|facts|something|anything) wrong|telling the truth|sure about (everything|anything)',
    ],
    'asks-maker': [
      `(did|does|do|has|have|is|are) ${side} (really |actually |also |secretly )*(write|wrote|written|pay|paying|paid|made|make|control|controlling|own|fund|funding|train|program|feed|censor|behind|running|run)( for)? (you|your answers|your sources|this bot|this|your (data|info|information))`,
      'creators?|makers?|developers?|programmers?|owners?|funders?|sponsors?|investors?|(mother|parent) company|(which|what|whose|some|any|a) (company|organi[sz]ation|university|team|country|government|institution|ngo)|behind|belong to|affiliated( (with|to))?|(come|coming|comes) from|(paying|pay|pays|paid)( for)?|funding|responsible( for)?|in charge( of)?|open ?source|source code|git ?hub|(who|where) (do|did|are) you come from|for profit|(make|earn) money',
      '(work(s|ing)?|spy(ing)?|speak(ing)?|talk(ing)?|paid|agent|shill(ing)?) (for|with|on behalf of) (the |a |an )?(chinese|peruvian|american|us|chilean|western)?( )?(government|company|ccp|cia|china|peru|usa|us|embassy|cosco|huawei|state|party|beijing|washington|anyone|someone|whom?|ministry|newspaper)|(part of|from|official( bot)? of) the (chinese |peruvian |american |us )?(government|embassy|state|ministry|party)|(chinese|peruvian|american) (government|embassy|state|company)( (bot|program))?|official|(the )?(chinese|peruvian|american|us|chilean) (government|state|embassy)',
    ],
    'asks-who': [
      'human|humans|person|people behind|robot|chat ?gpt|gpt|gemini|claude|copilot|llama|deep ?seek|qwen|siri|alexa|grok|open ?ai|google|ai|artificial intelligence|machine|computer|language model|llm|neural network|algorithm|program|software|real|alive|conscious|sentient|name|what model|which model|model|version',
      'who (exactly|really|actually|even|the hell|the fuck|on earth|in the world|tf)|what (exactly|really|actually|even|the hell|the fuck|on earth|tf)|(what|who) kind of',
    ],
    'asks-currency': [
      'updat(e|es|ed|ing)|(data|knowledge|info|information|collection|facts)( base)?( does| do)? (end|ends|stop|stops|go to|goes to|reach|reaches)|(recent|current|latest|todays) (events|developments|affairs)|up ?to ?date|out ?dated|out of date|current(ly)?|(most )?recent(ly)?|newest|latest|cut ?off|fresh|real ?time|live( data| news)?|(todays|yesterdays|this (weeks|months|years)|breaking) news|(until|till|up to|as of|to) (when|what (date|year|month|day)|which (date|year|month|day))|how (old|new|recent|current|fresh)|stop(s|ped)? knowing|(this|last|past) (week|month|year)|just happened|news|recently|search(ing)? the (web|internet)|(access|connected|connect) to the (web|internet)|internet( access)?|online',
    ],
    'asks-sources': [
      'your (information |data |news |info )?sources|(which|what) (news ?papers?|papers|media|outlets|websites?|sites|books|documents|reports|agencies|databases?|publications|news|sources)|wikipedia|(get|take|took|find|pull|collect|gather|source|learn|learned|got) (all )?(your|the|ur) (info|information|data|facts|answers|knowledge|news|content|stuff|material)|your (info|information|data|facts|answers|knowledge|news|content) (come|comes|came|is|are) from|based on|rely on|relies on|draw on|feed on|fed (on|by|with)|trained on',
    ],
    'asks-languages': [
      '((which|what|how many|other|more|any other|another|different|multiple) )languages?|languages|(in|into|with) (quechua|aymara|french|german|portuguese|italian|japanese|russian|cantonese|arabic|korean|hindi|my (own )?language|another language|other languages?)|(speak|understand|know|talk|answer in|reply in|write in|read|use|talk in) (to me in |any |some |also |in |also in )*(quechua|aymara|english|spanish|chinese|mandarin|cantonese|french|german|portuguese|italian|japanese|russian|other languages?|another language|my language|languages)( (too|and|or) (quechua|english|spanish|chinese|french|portuguese|mandarin))*',
    ],
    'asks-limits': [
      '((you|u) )?(dont|do not|cant|can not|cannot|couldnt|wont|unable to|not able to|not|never) (you |u )?(just |even |simply |really )?(know|answer|do|cover|tell|help( with)?|talk about|say|have)( (about|me))?|limits?|limitations?|limited|blind ?spots?|weakness(es)?|gaps?|shortcomings?|off ?limits|no idea (of|about)|know (everything|all)|everything',
    ],
    'asks-abilities': [
      'help( (me|us))?( (with|on|out|in))?|assist( (me|us))?( with)?|(can|could|able to|know how to|know to) do|(useful|good|made|meant|built|here|used) for|(good|best) at|capable( of)?|features?|functions?|commands?|purpose|abilities|capabilities|skills?|how (do|does|can|should|to|would)( i)?( best)? (use|ask|talk to|work with|start with|start|get started|operate|handle)|use you|(supposed|meant|able|have) to use|use (this|it|the) ?(bot|thing|app|chat|program)?|ask you( (about|anything|something|questions?|stuff|things))*|talk about|(sample|example|suggested|good|some|possible) questions|useful( to| for)?|expert( (in|on))?|cover|know about|topics?|subjects?|tutorial|instructions|guide|examples?|work',
    ],
    'asks-opinion': [
      `(criticis|criticiz|defend|support|like|love|hate|blame|attack|prais|trust|believe|favou?r|prefer|admire|fear|serve|work for|side with|agree with|speak for|protect|insult|condemn)(e|es|ing|s|ed)? (only |always |just |so )*${side}( (or|and|over|than) ${side})?|(us|china|peru|america|beijing|washington) or (the )?(us|china|peru|america|beijing|washington)|(repeat|repeating|spread|spreading|parroting|echoing) ${side}( (lies|propaganda|talking points|line|narrative))?|${side} (bot|puppet|shill|propaganda|lies|agent|spy|mouthpiece)`,
      'opinions?|views?|(your )?(take|stance|position)|thoughts?|think|feel|side|sides|prefer|favou?r|favou?rite|agree|pro (china|us|peru|beijing)|anti (china|us|peru)|support|supports|supporting|root(ing)? for|vote|(like|love|hate|support) (china|peru|it|that|this|them|the chinese)|personally',
    ],
    orders: [
      'sandwich|coffee|dinner|pizza|breakfast|laundry|jokes?|poems?|poetry|song|songs|sing|dance|story|stories|riddle|game|games|homework|essay|recipe|weather|horoscope|lottery|date me|marry|love me|(order|buy|book) (me )?(something|food|pizza|a (flight|ticket|hotel|taxi))|code|python|picture|image|draw|email|calculate|math|maths',
    ],
  },
  spoken: {
    'asks-maker': [
      '(who(ever)?|(which|what) (company|organi[sz]ation|university|country|group|lab|firm|people|person|guys?|team|developers?)) (the hell |exactly |really |actually )*(made|makes|created|creates|built|builds|programmed|programed|coded|codes|developed|develops|designed|designs|trained|trains|invented|wrote|owns|owned|runs|ran|operates|maintains|manages|controls|hosts|funds|funded|finances|financed|pays( for)?|paid( for)?|sponsors|sponsored|backs|set up|launched|put|(is|are|has been) (funding|paying( for)?|financing|sponsoring|running|behind|controlling|backing)) (for |up )?(you|u|ya|yall|this (ro)?(bot|chat ?bot|chat|app|program|ai|service|tool|website)|the (ro)?(bot|chat ?bot)|chaski|bot)',
      '((are|were|r|was) |youre |so )*(you|u|ya|yall|this (ro)?(bot|chat ?bot|chat|app|program|ai|service|tool|website)|the (ro)?(bot|chat ?bot)|chaski|bot)( (being|really|actually|secretly|just|also|even|are|were|re))* (made|created|built|programmed|programed|coded|developed|designed|trained|owned|run|operated|maintained|managed|controlled|hosted|funded|financed|paid|sponsored|backed|set up) by( (the |a |an )?(chinese|peruvian|american|us|chilean|western|state|government|governments?|company|ccp|cia|china|peru|usa|embassy|cosco|huawei|open ?ai|google|party|communist party|journalists?|university|someone|people|who(m)?|humans?|anyone)( (government|company|state|embassy|university|party|people))?)?',
    ],
    'asks-opinion': [
      '(who|which (one|side|country)|what) (do |would )?(you|u) (really |personally |honestly )*(think|believe|reckon|say)( (is|are|was))?( (right|wrong|lying|better|best|good|bad))?',
    ],
    'asks-who': [
      '(is|are) (there |anyone |anybody |someone |any |a |an |actual |real |live )*(human|humans|person|man|woman)( (there|here|behind (this|it|you)|reading( this)?|answering( this)?|typing|on the other (end|side)))*|(is|are) (there )?(anyone|anybody|someone) (actually |really |real |human )*(behind (this|it|you)|reading( this)?|answering( this)?|typing|on the other (end|side))',
    ],
    'asks-sources': [
      '(which|what) (kind of |sort of |types? of )?sources (do|did|are) (you|u) (using|use|have|rely on|consult|trust|draw on|read|check|work with)|where did (you|u) (learn|study|pick up|find out) (all (of )?(this|that|it)|these things|everything)',
      'where (do|does|did) (all |any )?(of )?(your|ur|the|these|those) (facts?|info|information|data|answers?|knowledge|stuff|content|numbers|material|sources) (all |actually |really )?(come|stem|originate) from',
    ],
    'asks-currency': [
      '(what|which) (year|month|date|day) (is|are|was|were|does|do) (your|the|ur) (data|info|information|knowledge|sources|collection|answers|news)( (from|end|stop|go to|reach))?',
    ],
    'asks-privacy': [
      '(please |can you |could you )*(forget|delete|erase|wipe) (everything|all|what|anything|all of it)( (that )?(i|we) (told|said|asked|wrote|typed)( (to )?(you|u))?)?( (about me|please))*',
      '(what|everything|anything|all) i (ask|write|say|type|send|told|tell|share|search)( (you|u|here))?|(my|our) (data|messages?|questions|chats?|info|information|searches|history|conversations?|privacy|name|identity|personal (data|info|information))|(delete|erase|forget|remove|clear|wipe) (me|everything about me|my .{2,10})|is this (chat |conversation )?(being )?(private|recorded|logged|stored|saved|anonymous|confidential|monitored)|(am i|are we) being (recorded|watched|monitored|tracked|spied on)|privacy( policy)?|data (protection|policy)',
    ],
    'asks-limits': [
      '(so )?(do|does|did) (you|u) know (it all|everything|all)( (about everything|there is))?',
    ],
    'asks-abilities': [
      '(what|anything|something)( else| more)? (can|could|do) (you|u) (do|offer|help( me)? with|be used for)( (for me|here|then|besides that|apart from that|too))*( else)?',
      '((can you |could you |please )*(give|show|suggest|send|list)( me)? )?(a few |some |an |a |any |the )?(examples? of (good )?(questions?|prompts?)|(sample|example|suggested) (questions?|prompts?))( (to ask|to start with|i (can|could) ask( you)?))?',
    ],
    orders: [
      '((can you |could you |please )*(write|compose|make|create|sing|draw|generate)( me| us)? (a|an|some|the) ([a-z]+ )?(poem|song|story|essay|rap|haiku|joke|picture|novel|speech|letter)( (about|on|for|of) .{1,40})?)',
      '((can you |could you |please |will you )*(make|cook|bring|buy|order|book|reserve|tell|read|get|sing|write|draw|paint|play|compose|generate|do|bake)( me| us)? (a |an |some |my |the |another |one )?(short |nice |funny |love |good |scary |bedtime )*(flight|ticket|hotel|table|taxi|plane ticket|sandwich|coffee|pizza|dinner|breakfast|cake|essay|homework|thesis|poem|song|story|joke|game|picture|letter|email|speech|novel|resume|cv|cover letter|assignment|tea|beer)( for me| please)*)',
      '(whats|what is|hows|how is) the weather( (like|today|tomorrow|now|here|outside))*|(what|whats the) (time|day|date)( is it| is today)?( (now|today|there|here))?( in [a-z]+)?',
    ],
  },
  address: [
    'you|u|ya|your|ur|yours|yourself|youre|youve|youll|yall|chaski|(this|the|that|a|my) (ro)?(bot|chat ?bot|chat|app|assistant|ai|program|tool|website|site|conversation|discord bot|service)|bot|chatbot',
  ],
  generic: [
    'regularly|frequently|daily|weekly|monthly|yearly|constantly|automatically|quick|fast',
    'research|project|papers?|thesis|essay|homework|assignment|school|university|studies|study|reports?|presentation|class|boss|teacher|parents|mom|mum|dad|wife|husband|employer|police|admins?|aware|events|developments|gimme|brain|head|hurts|whole|extra|events|recent|half|length|wording',
    'above|across|after|afterwards|ago|ahead|almost|along|although|among|another|anyhow|anyway|anywhere|around|aside|away|back|because|before|besides|best|better|both|cannot|days?|during|each|either|elsewhere|enough|entirely|especially|etc|everybody|everywhere|except|far|few|fine|follow|forever|full|further|generally|given|gone|guess|half|hardly|he|him|his|hold|holding|however|instead|inside|itself|kinda|lately|later|least|like|likely|list|long|looking|made|mainly|maybe|mine|mistaken|moment|mostly|myself|near|necessarily|needed|next|nobody|none|nor|normally|often|once|onto|other|others|otherwise|our|ours|outside|over|own|per|perhaps|personally|possible|possibly|probably|properly|purpose|quite|rather|said|same|saying|seem|seems|seen|several|she|her|simply|since|somehow|sometime|somewhere|soon|stand|start|such|supposed|take|taken|tend|their|theirs|therefore|those|though|through|together|told|too|took|try|turn|two|under|unless|until|upon|usually|via|wanted|wants|ways?|while|whoever|wherever|whole|within|work|worry|would|today|tonight|tomorrow|yesterday|month|week|year|day|later|minute|hours?|words?|sentences?|topics?|subjects?|chat|chats|place|places|person|guy|guys|girl|girls|name|names|word|job|idea|ideas|line|case|example|examples|sample|deal|mate|pal|sir|madam|maam|buddies|yeah|yep|nope|cheers|fella|folks|earth|world|hell|heck|gosh|god|ok|right|sound|sounds|anymore|actual|certain|different|whatever|correctly|directly|basically|literally|completely|totally|fully|correct|available|allowed|able|happy|glad|obviously|clearly|apparently|evidently|scared|afraid|allowed|so much|dare|of course|stop|quit|keep|why not|yes or no|straight|interview',
    'fill|portion|stuff|handle|figure out|concerning|regarding|chatting|typing|wondering|interested|expert|normal|human|supposed|meant|didnt|wasnt|werent|hasnt|havent|hadnt|couldnt|wouldnt|shouldnt|aint|im|youre|theyre|weve|ive|lets|gonna|gotta|wanna|cuz|cause|bc|tho|bout|abt|yknow|plain|short|version|lines?|points?',
  ],
  around: [
    'stores?|save|saves|keeping|log|logs|share|shares|sell|sells|delete|erase|forget|collect|collects|leak|access|remember|somewhere|third part(y|ies)|others|kindly|uses',
    '(as )?(you|u) (just |already )?(said|say|mentioned|told me|wrote)( that)?',
    '((can|could|would|will|did|may|might) (you|u|ya) (please |pls |kindly |even |happen to |maybe )*(tell|show|give|say|explain|find|check|look up|remind)( (me|us))?( (please|exactly|more|about))?)|(do|did|would) (you|u) (happen to |even |really )?(know|see|say|recall|remember) (who|whos|what|whats|which|whose|where|when|why|how|if|whether|anything about (it|that|them))',
    'i|im|ive|id|ill|me|my|we|us|it|its|that|thats|this|these|those|they|them|someone|anyone|anybody|somebody|everyone|people|one|(is|are|was|were) there|theres|there (is|are)|here',
    'the|a|an|any|some|no|not|of|for|to|on|in|from|with|about|at|by|as|like|and|or|so|but|if|then|than|also|too|please|pls|plz|just|only|even|ever|still|really|actually|exactly|honestly|seriously|again|now|all|every|always|never|sometimes|sort|kind|type|kinds|types|else|much|many|very|more|most|less|bit|lot|lots|well|ok|okay|hey|hi|hello|btw|lol|lmao|haha|yes|yeah|oh|hm|right|sure|sorry|thanks|wait|up|yet|already|out|off|between|pretending|supposed|secretly',
    'is|are|r|was|were|be|been|being|am|do|does|did|done|doing|have|has|had|having|can|could|would|will|may|might|should|must|shall|dont|isnt|arent|didnt|cant|wont|doesnt|without|got|get|getting|gets',
    'who|whos|whom|whose|what|whats|which|where|wheres|when|whens|why|how|hows|whether|because|between',
    'know|knows|tell|say|says|said|see|give|gives|make|need|want|wanna|use|using|uses|used|keep|keeps|put|let|show|ask|asking|asked|answer|answers|answering|reply|talk|talking|speak|speaking|write|read|look|think|mean|go|come|happen|happens|wondering|curious|trying|try|understand|explain|do with|record|records|kept|stored|saved',
    'thing|things|stuff|something|anything|nothing|everything|question|questions|answer|data|info|information|message|messages|facts?|news|knowledge|collection|database|content|text|texts|time|times|way|part|reason|point|date|day|today|quick|little|dude|bro|man|mate|friend|buddy|guys',
  ],
  sayings: {
    disagrees: [
      '(find )?(that |it |this )?(is )?(hard|difficult|tough) to (believe|swallow|accept)|(dodg|avoid|evad|ignor|miss)(ing|ed) (my|the) (question|point)|(cant|cannot|can not|couldnt|doesnt sound|doesnt seem|doesnt look) (be |like |very )*(right|true|correct|real|serious|accurate)|i (asked|meant|said|wanted)( you)?( for| about)? (something|sth|a|another|the other) (else|different|thing|question|one)|(misunderstood|misread|misinterpreted|got me wrong)( (me|my question|it|that))?',
      '(dont|do not|didnt|did not) (really )?(like|love|accept|trust|want) (your|this|that|the) (answers?|reply|tone|explanation)|(as if|yeah right|sure buddy|how dare you|nice try|try harder|nobody (believes|cares|asked)( (that|this|you|it))?|(stop|quit) (dodging|avoiding|evading|hiding)( (it|that|this|the question|my question))?)',
      '(sounds|looks|seems|feels) (wrong|off|false|fake|fishy)|wrong|false|untrue|incorrect|mistaken|inaccurate|a lie|lies|lie|liar|bullshit|bs|nonsense|rubbish|(not|isnt|wasnt|never|aint) (quite |really |even |entirely )*(true|right|correct|accurate|what i (asked|meant|wanted|said|was asking)( for)?|it|an answer|my question|possible)|made up|(doesnt|didnt|dont|not|does not|did not) (even |really )*(answer|answering|help|make sense|agree|believe|buy)|i doubt|doubtful|misleading|you (missed|misread|misunderstood)( (the point|me|my question))?|not the (point|question)',
    ],
    insults: [
      '(useless|stupid|dumb|crappy|shitty|worthless|idiotic|lousy|pathetic|lazy|piece of)( (crap|shit|garbage|trash|fucking|stupid|useless|little|junk|shit))* (bot|ai|machine|robot|thing|program)|(go to|get) (hell|lost)|piss of|buzz of',
      '(you|u|ur|bot|chaski|this thing|this bot|thing)( (are|is|re))?( (so|such|a|an|just|really|the|piece|of|totally|complete|most|absolutely))* (suck|sucks|stupid|dumb|useless|idiot|idiotic|moron|garbage|trash|rubbish|crap|shit|shitty|junk|pathetic|worthless|terrible|awful|horrible|annoying|lame|bad|slow|worst|loser|joke)|(stupid|dumb|useless|idiotic|shitty|crappy|worthless) (bot|ai|machine|robot|thing|program|piece of .{3,8})',
    ],
    thanks: [
      '(thanks|thank you|thx) for (the|your|that|this|all the|a) ([a-z]+ )?(reply|answer|answers|help|info|information|response|explanation|time|patience|clarification)|thanks|thank you( kindly)?|thnx|thks|tnx|tysm|tyvm|thanx|thank u|thx|tks|ty|appreciate|appreciated|grateful|cheers|(very |so |really |super |most |quite |actually )*(helpful|kind of you)|(was|were|been) (a )?(big |great |real )*help|you helped|(that|this|it) helps|that did it|(for|by) (explaining|clarifying|telling|checking|answering|helping|looking|sharing|trying|everything|that)',
    ],
    leaves: [
      '(see|c|talk to|speak to|catch) (you|u|ya)( (later|soon|tomorrow|tmrw|tmr|then|around|again|next time|next week|monday))?|bye|goodbye|later|laters|until (next time|tomorrow|then)|all for (now|today)|(gotta|got to|have to|must|need to|time to) (go|run|leave|sleep|work|eat)( (now|to (bed|work|class|school|sleep)))?|(im |i am |ill be )(off|out|leaving|done|going)|(im |ill be )?(heading (of|out|home|to bed)|signing of|(see|catch) (you|ya)|logging of)|cheerio|toodles|ciao|farewell( (now|then|for (now|today)|to (bed|work|class|sleep)))?|enough for (today|now)|(thatll|that will|that would|thats) be? ?all',
    ],
    praises: [
      '(you )?(you|youve|u)? ?(rock|rule|nailed it|been (great|awesome|amazing|helpful|brilliant|fantastic))|(you )?(explain|explained|answer|answered|write|put|said|did|do)( (it|that|this|things|everything))? (so |very |really )*(well|nicely|clearly|great|perfectly)',
      'good|great|awesome|amazing|useful|brilliant|excellent|perfect|clever|smart|impressive|impressed|nice|cool|fantastic|wonderful|neat|superb|lovely|handy|well (done|said|put|explained)|nailed it|love (it|this|that|you|u)|like (it|this|that|you) a lot|best( (bot|answer))?|clear|fast|quick|legend|genius|rock|rocks|beautiful|not bad|on point|solid|stellar|ace|dope|lit|informative|thorough|well written|easy to (use|read|follow|understand)|exactly what i (needed|wanted)|happy with|proud of|helpful|enjoy(ed)?|mind ?blowing|the (best|man|goat)|killer|sweet|sick|wicked|super|top|legendary|magic|spot on|works? (well|great)',
    ],
    reacts: [
      `(poor|long live|viva|go|lucky|damn|bloody|typical|classic) ${side}|(i )?(love|hate|like|miss|fear|adore|despise) ${side}|${side} (is |are |r |s |was |were )?(so |really |just |always |too |very |simply |such |a |an |the |full of |all )*${judged}|a (lot|ton|load|whole lot|bunch) of (money|cash|people|time|stuff|things|jobs|work|trouble)|(so|that|too) much (money|cash|work)|cheap|expensive|pricey|costly|so (much|many|few|little|big|small|fast|slow|late|long)|you again|lucky (them|him|her|you|us)|no (kidding|joke|shit)|is (it|that) so|what a (mess|shame|joke|disaster|pity|surprise|world|deal|waste|scam|story|pain|nightmare|disgrace|crime|lie)`,
      'not for me( then)?|ill pass( then)?|forget it then|no way im buying that|awful|terrible|horrible|horrific|sad|depressing|crazy|insane|wild|nuts|mad|shocking|shocked|scary|interesting|weird|strange|odd|funny|hilarious|disgusting|surprising|surprised|unbelievable|incredible|outrageous|shame|shameful|messed up|fucked up|disturbing|tragic|heart ?breaking|unfair|sickening|worrying|worrisome|alarming|concerning|ridiculous|absurd|fascinating|curious|bad|sucks|too bad|huge|impressive|wow|whoa|omg|wtf|damn|dang|yikes|oof|ugh|eek|blimey|crikey|golly|sheesh|boy|holy (cow|moly|shit|crap|smokes)|my (god|goodness|word)|good (lord|grief|god)|rough|brutal|nasty|harsh|grim|dire|dreadful|appalling|gross|creepy|mental|bonkers|bananas|heavy|eye opening|mind ?blowing|tough|upsetting|infuriating|maddening|unreal|frightening|terrifying|sus|suspicious|shady|fishy|corrupt|evil|unjust|pity|a joke|laughable|ironic|never heard|imagine(d)?|surprise|surprises|worse|worst|dangerous|ouch|jeez|gosh|(didnt|did not|never) (know|knew|expect|realise|realize|think)( (that|this|so|it))?|(had )?no (idea|clue)|no way|news to me|good to know|who knew|cant believe( (it|this|that))?|poor (people|things|guys|them|workers|kids)|bad news|not (good|great|cool|fair|nice|ok)|lots|makes me (sad|angry|sick|mad|laugh)|(im|i am) (shocked|speechless|angry|sad|confused now|surprised|impressed)',
    ],
    agrees: [
      '(fine|ok|okay|good|alright|cool) (by|with|for) me|(i )?see what (you|u) mean|(thats |its |all |now its |that is )(very |quite |pretty |so )?clear( now)?|aha',
      '(got|get) (it|that|you|the point|cha|ya)|gotcha|okie|dokie|okey|okay|ok|yep|yup|sure|aye|roger|copy|understood|makes? (more |total |perfect |a lot of |much more |complete )?sense|(i )?(get|understand|see)( it| that| what you mean)?( now)?|i see|fair( enough| point)?|agreed|agree|i (know|guess|suppose|understand)|good point|true|right|noted|of course|exactly|sounds (good|fair|right|about right)|alright|that works|thats (fine|ok|okay|all right|alright|fair|true|right)|fine',
    ],
    greets: [
      '(its )?(my |the )?first time (here|using (this|you)|with you|talking to (a bot|you))|(mr|mister|dear|hello|hi|good evening|evening|afternoon|morning) (chaski|all|everyone|everybody|folks|team)|(i )?hope (you|u|all|everything|youre|your day)( (is|are|re|doing|going))* (well|ok|okay|good|fine|great)',
      'hi|hello|helow|hey|heya|hiya|howdy|yo|greetings|good (morning|mornin|afternoon|evening|day)|(whats|what is) up|(how|hows)( (are|r|is|was|have|has))* (you|u|ya|it|life|things|everything|your day|been|going)( (doing|going|been|today|tonight))*|(im|i am) (new|back|here)( here)?|(you|u) (up|there|awake|online|around)|(nice|good|pleased|great) to (meet|see) (you|u)|long time no see|sup|wassup',
    ],
    nothing: [
      '(just |only )?(a )?(test|testing|tests|checking)( (this|you|the bot|if (this|it|you) works?|123))?|ignore (me|this|that|it)|nothing|disregard( this)?|dont mind me',
    ],
  },
  aroundSayings: [
    'i|im|me|my|you|youre|youve|youve been|you have been|u|ur|your|we|it|its|that|thats|this|they|theyre|those|these|which|who knew|(that|this|it|you|they|these|those|answer|thing|bot|he|chaski|which|info|information|response|all of (that|this|it))( really| all| just)? (is|was|are|were|re|sounds?|looks?|seems?|feels?|got|gets|has|have|had|must be|must have been|made)|isnt it|arent you|sounds|seems|looks',
    'so|very|really|pretty|actually|quite|too|damn|just|only|even|kinda|kind of|sort of|super|rather|bit|a|an|the|of|at|for|to|on|in|with|like|such|as|how|what a|oh|ok|okay|k|wow|well|yes|yeah|yep|no|nope|nah|not|lol|lmao|haha|ha|hm|ah|man|dude|bro|mate|friend|partner|buddy|pal|guys|hey|and|but|then|now|again|still|to (hear|know|see|say|read|learn|me)|of (you|them|him|it)|for (you|them|us|me)|by (that|this|it)|one|ever|most|more|less|people|everyone|nobody|lord|goodness|blimey|though|or something|at all|to be honest|tbh|ngl|imo|in my opinion|frankly|right|sure|let me tell you|bloody|freaking|fucking|effing|darn|all|same|the same|anyway|though|tho|honestly|totally|absolutely|completely|truly|clearly|definitely|alright|right|cool|good|great|today|already|much|a lot|a million|a ton|both|please|there|here|up|think|believe|guess|say|must say|feel|got|do think|do believe',
    'news|answer|answers|info|information|thing|things|stuff|bot|job|work|one|response|reply|explanation|help|chaski|number|numbers|everything|something|people|story|situation|part|point|try|boss|sir|guy|time|day|life|way|world|idea|piece',
  ],
};
