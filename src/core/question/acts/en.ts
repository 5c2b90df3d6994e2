import type { ActWords } from './act-words.ts';

const you = '(you|u|ya)';
const youAre = '(you ?re|you are|ure|ur|u r|u are|you)';
const your = '(your|ur)';
const it = '(that|this|it|those|these)';
const can = `(can|could|would|will) ${you}`;
const very =
  '(very |so |really |pretty |too |quite |just |all |only |totally |completely |super )*';
const about = '(of|about|on|regarding)';

const shownThing =
  '(one|sentence|point|option|item|fact|claim|part|line|thing|bullet|result|quote|statement|figure|number|bit|source|of them|of those|of these)( (you|u|ya) (said|gave|showed|told me|mentioned|listed|quoted))?';

/** An ordinal with what is picked by it, or its number. */
const picked = (ordinal: string, number: string) =>
  `(the |your |that )?(${ordinal})( ${shownThing})?|(the )?(number|option|no|nr|sentence|point|item|fact|n) (${number})|${number.split('|')[0]}`;

export const english: ActWords = {
  fillers: [
    'please|pls|plz|plis|kindly',
    'bro|bruh|dude|man|mate|buddy|pal|friend|my (dear )?friend|(mr|mister|mrs|ms) (chaski|bot)|sir|madam|maam|miss|guys|young (man|lady|woman)|lad|kid|everyone|all|fam|boss|dear|chaski|bot|mr bot',
    'n|so|well|um|uh|er|and|but|then|now|just|oh|ah|hey|anyway|btw|lol|tho|though|also|actually|honestly|no|ok|okay|alright',
    'be honest|tell me|tell me honestly|honest answer|for me|to me|for now|today|here|again|anyways|instead|exactly|in fact|seriously|obviously|clearly|apparently|evidently|of course',
    'if (you|u) (can|could|dont mind|please)|if possible|sorry|excuse me|pardon( me)?|i (want|wanted|would like) to (ask|know)|quick question|one (more )?(question|thing)|i have a question',
    'for my (client|boss|friend|colleague|mother|mum|mom|father|dad|partner|teacher|class|report|paper|homework)s?',
  ],
  acts: {
    'wants-source': [
      `((whats?|what is|what are|wheres?|where is|where are|give me|show me|send me|share|cite|name|i (want|need)( to see)?|${can} (give|show|send|cite|share|tell)( me)?|do ${you} have|have ${you} got|${you} got|got|any|which|need) )?((the|your|ur|a|an|any|its|that|this|some) )?((exact|original|full|actual) )?(sources?|citations?|references?|proofs?|evidence|links?|receipts)( (for|of|on|to|behind) (${it}|the (claim|answer|figures?|numbers?|statement|info(rmation)?|data))( (claim|answer|figures?|numbers?|info(rmation)?|statement))?)?`,
      `who (the hell )?((says|said|claims|claimed|reported|reports|states|stated) (so|${it})|told (you|u)( (so|${it}))?)`,
      `who(s| is)? (saying|claiming|reporting) (so|${it})`,
      'says who|according to (who|whom|what)|on what basis|citation needed|prove it|any proof',
      `where( did|d| do|s)? ${you} (get|got|find|found|read|hear|heard|see|saw|take|took) ${it}( (info(rmation)?|numbers?|figures?|from))*`,
      'where( is|s| was| does| did)? (that|this|those|these|that info(rmation)?|this info(rmation)?|that (figure|number)) (come )?from',
      `how (do|can|could|would) ${you} know( ${it})?`,
      'what(s| is) (that|this) based on',
      'is (that|this|it) (really |actually )?(true|a fact|for sure)( or not)?|is (that|this) (confirmed|verified|proven|certain|official|reliable)',
      `(are )?${you} (really |100 |absolutely )?(sure|certain)( about ${it})?`,
      '(can|should|do) i (really )?(trust|believe) (that|this|it)',
      `(which|what) (source|document|report|article|newspaper|outlet|agency|institution|organi[sz]ation|body|media)( is ${it}( from)?| (says|said|reported) (so|${it}))?`,
      `is there (a|any|some) (source|document|proof|evidence|link|report)( for ${it})?`,
      `who(s| is) (the|your) source`,
      `(can|could|may) i (get|have|see) (the|a|your|any|some) (source|sources|link|links|reference|references|citation|citations|proof|evidence|document)( (for|of|on) ${it})?|(${can} )?(cite|prove|verify|confirm|source|back up|back) ${it}( up)?( (please|with (a |an )?(source|evidence|proof|link)))?|(is there|have ${you}|got) (any )?(proof|evidence|sources?)( (of|for) ${it})?|on what (evidence|grounds|authority)|(whats|what is) (the|your) (evidence|proof|basis)( (for|of|behind) ${it})?|who (confirmed|verified|published|wrote|reported) (that|this)|(which|what) (paper|newspaper|site|website|page|outlet|media|article|report|document) (is (that|this)( from)?|did ${you} (get|find|read|see) (that|this)( (in|from|on))?|said (that|this))|any (source|link|proof|evidence|reference) (for (that|this|it)|please)?|i (dont|do not) see (a|any|the) sources?|without (a )?source`,
    ],
    'wants-shorter': [
      `((make|keep|say|write|put) ${it} |give me |${can} (make|give|say|write|put|keep)( me)?( ${it})? |i (want|need)( ${it})? )?((a|the) )?((much|even|way|lot|bit|little|a bit|a little) )*(shorter|briefer|more (brief|concise|succinct)|concise(ly)?|brief|briefly|short)( (version|answer|one|reply|form))?`,
      '(give me )?(a |the )?(short |quick |brief )?(summary|recap|gist)( of (that|this|it))?',
      `(${can} )?(summari[sz]e|shorten|condense|abridge|recap)( ${it})?`,
      '((say|put|write|make|give me|tell me|explain) (it |that |this )?)?in (just |only )?(one|a|1|two|2|a few|few|fewer|less) (sentences?|words?|lines?)',
      'tl ?dr( (that|this|it|version|me))?',
      '((thats|that is|its|it is|this is|that was|answer is) )?(way |far |much )*too (long|much|wordy)( text)?( (didnt|did not|to|not|wont) read( (it|that|this|al))*)?',
      `sum ${it} up|cut (it|that) (short|down)|get to the point|less text|in short|in brief|in a nutshell|nutshell|bottom line|whats the (gist|bottom line|point)`,
      '(just |only )?the (gist|main point|key point|bottom line|essence|short version|essentials)',
      `(just |only |give me )+(a |one |1 )*(line|sentence|word|phrase|summary)( (please|only))?|(one|1) (line|sentence|liner)( (only|please|summary))?|trim (it|that)( down)?|(cut|boil|strip) (it|that|this) down|less (words|detail|details)|fewer words|(thats|its|that was) a lot( of text| to read)?|i (wont|dont want to|am not going to|cant) read (all )?(of )?(that|this|it)( all)?|wall of text|simplified summary|quick(ly| summary| answer)?|be (brief|concise|short|quick)`,
    ],
    'wants-simpler': [
      `(${can} )?(explain|say|put|write|tell me|rephrase|reword)( (${it}|again|better|to me|for me))*( (in|with))?( (a|more|much))*( (simpler|simply|simple|plain|plainly|easier|easily|easy|clearer|clearly|better|normal)){1,2}( (terms|words|language|english|way|manner))?`,
      `(${can} )?(explain|simplify|rephrase|reword|clarify|paraphrase)( (${it}|again|yourself|to me|what (that|this) means))*`,
      '(make (it|that) )?(simpler|easier|clearer|more (simple|understandable))( (words|terms|version|language|to understand))?',
      '(in )?(simple|simpler|plain|easy|easier|layman|laymans|normal|everyday) (terms|words|english|language)',
      '(explain (it |that |this )?)?(eli ?5|like (im|i am|i was|i were) (5|five|a child|a kid|stupid|dumb)( years? old)?)',
      'dumb it down',
      `(sorry )?i (really )?(dont|do not|didnt|did not|cant|couldnt) (quite |really )?(get|understand|follow|understood)( (${it}|a word|a thing|anything|you|what (you|that|this) (mean|means|said)))?`,
      `what (do|does|did) (that|this|it|you|u)( even)? mean( by ${it})?`,
      '(thats|that is|its|it is|this is )?too (complicated|complex|difficult|hard|technical)( for me)?|im (so )?(confused|lost)|confusing',
      `(use|with|in|try|say it in|put it in)( much| more)? (simple|simpler|easy|easier|plain|normal|basic|less (technical|complicated)) (words|language|terms|english)|for (dummies|kids|beginners|idiots|a (kid|child|beginner|5 year old))|(i am|im) (a )?(kid|child|old|slow|beginner|not an expert|stupid|confused|lost)( (explain|so explain).{0,20})?|(thats|this is|it is|its) (confusing|unclear|not clear|hard to (understand|follow)|gibberish)|not clear|unclear|meaning please|what are ${you} (saying|talking about|trying to say)|say what|in (human|normal) (language|words)|what in plain english|whats that (mean|supposed to mean)|can ${you} (make (it|that)|be) (clearer|simpler|more clear)`,
    ],
    'wants-more': [
      '(and |so |are there |were there |is there )*(any|some|what) others?|others|(any|some) other (ones?|examples?|cases?)',
      'what exactly|exactly what|like what|such as|for (example|instance)|(can you )?(give|show|name|tell)( me)? (an|one|some|any) examples?|(any|an|some|one) examples?|examples? (please|pls)',
      `((give|show|tell) me )?(some |a (bit|little) |any )?more( (details?|info(rmation)?|facts?|sentences?|data))?( (about|on|of) ${it})?`,
      `(${can} )?(tell me|say|give me|show me)( (some|a bit|a little|any))? more( (details?|info(rmation)?))?( (about|on) (${it}|them))?`,
      `((is|was) there |do ${you} (have|know) |got )?(anything|something|any|what|whats) (else|more)( (on|about|to|that) (${it}|them|say|know|add|tell me|i should know))?`,
      `what else( (do|can) ${you} (know|have|say|tell me|got)( (about|on) ${it})?| is (there|known))?`,
      'is there (any )?more( (on|about|to) (that|this|it))?',
      `go on|continue|keep (going|talking)|carry on|go deeper|dig deeper|next( one)?|and then|proceed`,
      `(${can} )?(elaborate|expand|go on|go deeper|continue)( on)?( ${it})?`,
      'i want( to know)? more|more please|further details?|in (more|full )?detail|details?',
      '(a )?(longer|fuller|full|whole|complete) (answer|version|story|passage|thing)|longer|the (whole|full) (thing|story|passage|answer|picture)',
      `is (that|this|it) (all|everything|it)( ${you} (have|got|know))?`,
      `what (more|else) (can|do|could) ${you} (tell|say|give|show|have)( me)?( (about|on) ${it})?|(got|have|any|anything|something) more( (info|details?|for me|to (say|add|share)))?|(id|i would|i|i d) (like|love|want|wanna|need) (to (know|hear|see|learn|read) )?more( (about|on) ${it})?|(is|was) that it|only that|just that|dig in|full details|details please|and (what )?else|more context|(some )?(background|context)( please)?|give me (the )?(background|context|everything|all of it|all)|show (me )?(everything|all)( ${you} have)?`,
    ],
    'wants-again': [
      `(${can} )?(repeat|resend)( (${it}|yourself|the (answer|last answer)|please))?`,
      `(${can} )?(say|show|send|tell)( me)? ${it} (again|once more|one more time)`,
      'come again|one more time|once more|once again',
      `((${can} |let me |i want to |can i |could i )*(say|show|send|tell|give|post|see|read|hear|print|repeat|write)( (me|us|it|that|this|them|what|you|said|the|answer|last|previous|same|thing|message|one|to me))* (again|once more|once again|one more time|another time))`,
    ],
    'asks-trust': [
      `(are|r|is) (${you}|(your|ur|the|these|those) (sources|answers|facts|data|information)) ${very}(biased|neutral|independent|reliable|objective|impartial|trustworthy|propaganda|censored|paid|sponsored|fake|credible|balanced|(chinese|american|cia|us|western|ccp|communist|government|state|pro china|russian) (propaganda|funded|media|backed|agents?|bots?|spy|spies))( (by|from) .{1,24})?`,
      `(${your}|the|these|those|all your) (sources|facts|data|answers) (are|is|r) ${very}(.{1,24} )?(propaganda|fake|lies|biased|garbage|trash|rubbish|bullshit|paid|one sided)`,
      `${youAre} ${very}(a |an |such a )?(.{1,20} )?(propaganda|propagandist|shill|puppet|mouthpiece|spy|biased|wumao|one sided)( (bot|machine|tool|agent|for .{1,20}|of .{1,20}|by .{1,20}))?`,
      '(this is |its )?(all |just )?(cia|ccp|chinese|american|us|western|communist|state) (propaganda|bot|agent|shill)',
      `(can|should) i (trust|believe) (${you}|${your} (answers|sources|data))|why should i (trust|believe) (${you}|${your} (answers|sources))|how (reliable|trustworthy|accurate|credible|neutral|objective) (are|r) (${you}|${your} (sources|answers|data))`,
      `how (do|can|would|could) i (know|be sure|tell|trust)( that| if)? (${youAre}|${your} (sources|answers|info|data)) .{0,30}|(just )?admit (that )?(${youAre}|${you} work for|${you} (lie|serve)) .{0,24}|is (this|it) (all )?(just )?(chinese|american|cia|us|western|ccp|communist|government|state|pro china) (propaganda|bot|tool)|stop spreading propaganda|how (are|r) ${your} (answers|sources) (checked|verified|chosen|picked)|who (checks|verifies|chooses|picks) (${your}|the) (answers|sources|passages|facts)`,
      `are ${you} (censored|paid)( by .{1,24})?`,
    ],
    'asks-maker': [
      `(who|what company|which company) (made|created|built|developed|programmed|wrote|owns|runs|designed|trained|operates|is behind|invented) (${you}|this|this (bot|thing|program))`,
      `who(s| is) ${your} (creator|maker|owner|developer|boss|author|daddy|father|god)`,
      `who runs ${you}|(which|what) company (are ${you} from|owns ${you})|who(s| is) behind (this|${you})`,
      `who(s| is)? (pays|paying|funds|funding|finances|sponsors|sponsored|funded|financing|controls) (for )?(${you}|this|this (bot|thing|program))`,
      `who (do|are|r) ${you} (work|working|speak) for|do ${you} (work|shill|speak|spy) for .{1,24}`,
      `(did|does) (china|the ccp|the cia|beijing|cosco|the us|the government) (pay|make|fund|write|own|control) (${you}|this)( bot)?( for this)?|who (controls|feeds|censors|owns|trained|backs|directs|supervises) (${you}|this( bot)?)`,
    ],
    'asks-who': [
      `who (the hell )?(are|r) ${you}( really)?|what (the hell )?(are|r) ${you}( exactly| really)?|who (is|s) (this|chaski|there)|whos (this|chaski|there)`,
      `(what(s| is) |tell me )?${your} name|what(s| is) (chaski|this( bot| thing| app| program| website)?)|what should i call you`,
      `(so |but )*((are|r|is) (${you}|this|chaski)|${youAre}|this is|chaski is) (like |just |only |actually |really |some )*(a |an )?(real|human|bot|robot|ai|machine|person|program|chat ?bot|chat ?gpt|gpt( ?\\d)?|open ?ai|claude|gemini|llama|deep ?seek|qwen|llm|language model|alive|sentient|google|siri|alexa|copilot|grok|kimi|artificial intelligence)( person| being)?( or (a |an )?(human|bot|person|robot|what|real|ai|something|real person))?`,
      `are ${you} (there )?(a )?(chat ?gpt|gpt|ai|bot|human)`,
      'am i (talking|speaking|chatting) (to|with) (a |an )?(bot|human|real person|person|robot|ai|machine|real human)',
      `(what|which) (language |ai )?(model|llm|ai)( (are|r) ${you}( using| on| based on| running on)?| do ${you} (use|run on)| is (this|it)| powers (you|this))?`,
      `do ${you} use (ai|chat ?gpt|gpt|open ?ai|a language model|an llm)`,
      `how old are ${you}|where are ${you}( from)?|what kind of (bot|ai|program|thing) are ${you}|introduce yourself|tell me (something )?about (yourself|you)|do ${you} have (feelings|a name)`,
      '(can|could|may) i (talk|speak|chat) (to|with) (a |an )?(real )?(human|person|someone|agent|operator|man|woman|people)|i (want|need|would like) to (talk|speak) (to|with) (a |an )?(real )?(human|person|someone|agent)|is there (a |any )?(real )?(human|person|one)( (here|there|i can (talk|speak) to|behind (this|you)))*',
      `(do|can|did|have) ${you} (ever )?(eat|sleep|dream|feel|think|cry|love|dance|drink|get (tired|bored|paid|angry)|have (feelings|friends|emotions|a (family|girlfriend|boyfriend|soul|body|brain|job|gender|birthday|life|heart)|fun)|remember (me|this|us))( (me|things|anything))?`,
      `what(s| is) ${your} (favou?rite|fav|best) .{1,24}|are ${you} (a )?(male|female|boy|girl|man|woman|married|single|happy|sad|tired|bored|busy|ok|alright|chinese|peruvian|american|spanish|from (china|peru|the us|america))( or .{1,20})?|what(s| is) ${your} (age|gender|purpose in life|nationality|job|favou?rite)|${you} (a |an )?(bot|robot|human|ai|real|machine)( or (a |an )?(bot|robot|human|ai|real|machine|what))?|who are ${you} supposed to be`,
    ],
    'asks-languages': [
      `(do|can) ${you} (speak|understand|know) (english|spanish|chinese|mandarin|other languages)|(which|what) languages?( (do|can) ${you} (speak|know|understand))?`,
    ],
    'asks-limits': [
      `what (dont|do not|cant|can not|cannot) ${you} (know|do|answer|cover)|what do ${you} not (know|cover)|what are (the )?${your} limits`,
    ],
    'asks-abilities': [
      `(i )?(need )?(some |your )?help( me)?( out)?|(${can} )help( me)?( out)?`,
      `what (can|could|do|does) (${you}|i|this|this bot|it) (actually )?(do|ask|offer|answer|know|help( me)? with|say|cover)( (${you}|here|for me|about|with|with you|with this|me))*`,
      `what (are|r) ${you} (capable of|able to do|for|good (at|for))|whats this (for|about)|what is this (for|about)`,
      `how (does|do) (this|you|u|this bot|this thing|chaski) work|(how|what) (do|can|should|could) i (use|ask|start|do)( (this|you|u|it|here|with (this|you)|this bot|questions?))*`,
      'how to (use|ask)( (this|it|you|questions?))?',
      `(what (are|r) )?(${your} |the )?(topics|subjects|commands|features|functions|abilities|capabilities|instructions|menu)( (do ${you} (cover|know|have)|are there|can i ask( about)?|${you} cover))?`,
      `what (topics|subjects|questions|kind of questions|sort of questions|things) (do|can|should|could) (${you}|i) (cover|know|ask|answer|have|do|talk about)( ${you})?( about)?`,
      `what(s| is) (${your}|the) (purpose|job|function|use|point)( of (this|you)( bot)?)?|what do ${you} do`,
      `can i ask( ${you})? (a|some|something|anything|any|you)( questions?)?( something)?`,
      '(give me |show me )?(some |an )?examples?( questions?)?( of questions?)?|what should i ask( you)?|suggest (a question|something|questions)|start|get started',
      `how (can|could|will|would) ${you} (help|assist|be of help)( (me|us|with (this|my (homework|research|thesis))))*|what (info|information|data|stuff|things|knowledge) (do|can) ${you} (have|know|give( me)?|offer|provide)|what (kind|kinds|sort|type|types) of (stuff|things|questions|info|information|data|topics) (can|do|should) (i|${you}) (ask|know|have|answer|cover)( ${you})?( about)?|what (are|r) ${you} able to (do|tell( me)?|answer|say)|is (this|this bot|it) (free|safe|legal) to use|is this (bot )?free|(do|does) (${you}|this) (cost|charge)( (anything|money|me))*|how much (do ${you}|does this) (cost|charge)|who can use (this|you)|how (do|can) (i|you) use (this|the) (thing|bot|app|program)|where do i (start|begin)|how (do|should) i (start|begin|ask( a question)?)|teach me how to use (this|you)|show me what (you|u) can do|surprise me|what now`,
    ],
    'asks-currency': [
      `how (often|frequently|regularly) (are|is|r|do|does) (${you}|this|it|(your|ur|the|this) (data|information|info|knowledge|sources|answers|collection|facts|database))( (get|being))* (update[sd]?|refresh(ed)?|renew(ed)?)`,
      `how (current|recent|new|old|up to date|fresh|updated) (are|is|r) (${you}|(your|ur|the|this) (data|information|info|knowledge|sources|answers|collection|facts|database))`,
      `(until|till|up to|since) (when|what (date|year|month)|which (date|year|month)) (do|does|did|is|are|r|have) (${you}|(your|ur|the) (data|info|information|knowledge|collection|sources)) ?(know|go|reach|run|updated|current|data|cover|have data)?( (until|up to|to))?`,
      `when (were|was|are|r|did|is) (${you}|(your|ur|the) (data|information|info|knowledge|collection|database)) (last |most recently )?(updated?|trained|refreshed)( last)?`,
      `(what(s| is)|when(s| is|s was| was)) (${your}|the) (knowledge )?(cut ?off|last update|latest (date|data|passage|update|info|information)|newest (passage|data|info|information))( date)?`,
      `(are|r|is) (${you}|(your|ur|the) (data|info|information|collection|knowledge)) (up to date|current|updated|outdated|out of date)`,
      '(last|latest) updated?|knowledge cut ?off',
      `do ${you} (know|have|get|follow|see) (todays|the latest|latest|current|recent|live|real ?time) (news|events|data|info|information)`,
    ],
    'asks-citing': [
      `((whats|what is) the (right|best|correct|proper|recommended) (way|format|style) (to|for)|how (best )?to|(in which|what) (format|style) (do|should) i)( (do|i|properly|correctly))* (cite|citing|quote|quoting|reference|credit) (you|u|this|that|it|this bot|chaski|your (answers?|work|info))( (in|for) (my|a|an|our|the) .{3,20})?`,
      `(how|can|may|could|should|am|is|do)( (do|does|should|can|could|would|to|i|we|one|best|properly|it|ok|okay|fine|allowed))* (cite|citing|quote|reference|credit|attribute)( (you|u|this|that|it|this (bot|answer)|chaski|your (answers?|work|data|info(rmation)?)))?( (in|for) (my|a|an|our|the) (.{2,12} )?(papers?|thesis|essay|articles?|reports?|homework|dissertation|assignment|class|story|blog))?`,
    ],
    'asks-privacy': [
      `(do|does|will) (${you}|this|this bot) (save|store|record|keep|remember|share|sell|track|log)( (anything|everything|this|what i (say|write|type|ask)|my (data|questions|messages|info)|me|chats?|us))*`,
    ],
    'asks-sources': [
      `(what|which|who) (are|r) ${your} sources|(list|name|show|show me) (all )?your sources|list all sources`,
      `where (do|does|did) ${you} (get|take|find|source|pull) (all )?(${your}|the|this|all this|all your|that)? ?(info|information|data|facts|answers|knowledge|news|content|stuff|sources)( from)?`,
      `where (do|does) ${your} (info|information|data|facts|answers|knowledge|content) come from`,
      `how many sources do ${you} have`,
    ],
    'asks-opinion': [
      `(personally )?what (do|would|did) ${you} (personally |really |honestly |actually |yourself )*(think|say|feel|believe)( ${about} .{1,80})?`,
      `what(s| is| are) (${your}) (personal |own |honest )*(opinion|view|views|take|stance|position|thoughts?|feelings?)( ${about} .{1,80})?`,
      `(give me |tell me )?${your} (honest |personal |own )*(opinion|thoughts|view|take)( ${about} .{1,80})?|any thoughts|thoughts`,
      '(which|what|whose) side (is|are|r) (right|wrong|you on|u on|correct|better|telling the truth|lying|the good one)',
      'who(s| is) (right|wrong|the (good|bad) guy)( here)?',
      `who(m)? do ${you} (support|believe|side with|trust|prefer|like|favou?r|root for)( more| most)?( .{1,40})?`,
      `do ${you} (personally |really |secretly )?(support|like|love|hate|trust|prefer|agree with|believe in|defend|favou?r|side with|admire) .{1,40}`,
      `(do|dont|would|wouldnt) ${you} (personally |really |honestly |not )?(think|believe|feel|say|agree)( that)? .{1,60} (is|are|was|were) (a |an )?(good|bad|right|wrong|evil|fair|unfair|better|worse|dangerous|threat|trustworthy|beneficial|harmful|worth it|great|terrible)( .{0,30})?`,
      `are ${you} (a |an )?(pro|anti|for|against|with) ?(china|chinese|us|usa|america|american|peru|peruvian|beijing|washington)( .{0,12})?|are ${you} (a |an )?(communist|socialist|capitalist|leftist|left ?wing|right ?wing|liberal|conservative)`,
      `are ${you} on .{1,24} side|whose side are ${you} on|pick a side|take a side|choose a side`,
      `what would ${you} (do|choose|prefer|pick)( .{0,40})?|what would ${you} say|(which|what) (country|side|one|nation|team|president|leader) (do|would|are) ${you} (prefer|like|support|choose|pick|on|for|rooting for|love)( (more|most|better|best))?( .{0,30})?|are ${you} (for or against|in favou?r( of)?|against) .{1,40}|personally|in ${your} (honest |personal )?opinion|give me ${your} (honest )?(opinion|view|take)|tell me what ${you} (really )?think( ${about} .{1,60})?|who would ${you} (vote for|choose|support|pick|side with)( .{0,30})?|how do ${you} feel( ${about} .{1,60})?`,
    ],
    orders: [
      '(tell|give|say|make)( me)? (a|another|some|one more) (jokes?|riddle|fun fact|fairy tale|bedtime story)',
      '(write|make|compose|give|tell|sing|rap|create)( me)? (a|an|some) (short |nice |funny |love )?(poem|poetry|song|story|haiku|rap|riddle|fairy tale|essay|tweet|limerick)( for me)?',
      '(sing|dance|rap)( (me )?(a song|something|for me))?|sing me something',
      '(lets |can we |wanna |do you want to )?(play( (a game|chess|something|with me|music))?|chat|talk|play a game)( with (me|you))?',
      'talk to me|im bored|entertain me|make me laugh|do my homework|role ?play|flirt with me|do you love me|(will you )?marry me|be my (friend|girlfriend|boyfriend)|tell me something( (funny|interesting))?',
      '(translate|proofread|correct|rewrite) (this|a|my) (text|essay|email|letter|sentence)',
      'draw( me)? (something|a picture|a cat|a dog|an image)|(make|generate|create) (an|a) (image|picture|logo)',
    ],
    insults: [
      `(${youAre}|this bot is|what) ${very}(a |an |such a )?(fucking |damn |bloody |piece of )?(stupid|idiot|idiotic|useless|dumb|trash|garbage|moron|moronic|fool|crap|shit|shitty|sucker|retard|retarded|worthless|joke|loser|clown|bad|terrible|horrible|awful|annoying|pathetic|ugly|incompetent|lame|waste of time|worst|disgrace|disgusting)( (bot|ai|program|machine|thing|piece of (shit|crap|trash)))?( (ever|of time))?`,
      '(stupid|dumb|useless|shitty|fucking|crappy|idiotic|worst|lousy|damn) (bot|ai|machine|program|thing|robot)( ever)?',
      `(you|u|this|this bot) (suck|sucks)( so much| at this)?|fuck( (you|u|off|this|it|this bot|china|peru|cosco|the chinese|america))?|f u|stfu|shut up|go to hell|screw (you|u)|get lost|kill yourself|kys|piss off|eat shit|son of a bitch|bitch|asshole|idiots?|moron|stupid|dumbass|dumb|useless|garbage|trash|rubbish bot|i hate (you|u|this( bot)?)|bullshit bot|${you} know nothing( about .{1,24})?|${you} (dont|do not) know (anything|shit|nothing)`,
      `(this|that) is (a |an |the )?(so )*(stupid|dumb|useless|shitty|crappy|idiotic|worst|terrible|lousy|bad) (bot|ai|program|machine|tool|robot)( ever)?|(dumb|stupid|fucking|lazy|smart) ?(ass|arse)( (bot|ai|robot|machine))?|eat my .{1,10}|kiss my ass|screw this|what a (useless|stupid|dumb|terrible|bad|waste).{0,20}|waste of (time|space)|(you|u) (are )?so (bad|dumb|slow|stupid|useless)|useless piece of .{1,10}|go (die|away)|get a (life|brain)|jerk|loser|clown|sellout|traitor|commie|communist( bot)?|wumao|bootlicker|(go )?back to china`,
    ],
    disagrees: [
      `i (asked|meant|said|wanted)( ${you})?( for| about)? (something|sth|a|another|the other) (else|different|thing|question|one)`,
      `((thats|that is|this is|its|it is|${youAre}|everything you say is|that sounds) )?${very}(wrong|false|incorrect|not (true|right|correct|accurate)|untrue|(a )?(lie|lies)|lying|bullshit|bs|nonsense|rubbish|fake( news)?|mistaken|inaccurate|propaganda|a liar|made up)( (answer|info|information))?`,
      `(you )?(liar|liars|lier)|${you} (lie|lied|lying)|stop lying|dont lie( to me)?`,
      `i (dont|do not|cant) (believe|agree|buy|trust)( (it|that|you|this|u|with (that|you|this|it)))?`,
      `(do |so )*(${you}|they) deny (it|that|this)( then)?|admit it|just admit it|stop denying( it)?`,
      `no (it|that|this|they) (isnt|is not|doesnt|does not|wasnt|was not|arent|didnt)( true)?`,
      `(that|this|it|you) (doesnt|does not|didnt|did not|dont) (really )?(answer|answered)( (my|the) question)?|(that|this|it)( is|s)?( was)? not (what i (asked|meant|wanted|was asking)( for)?|my question|the question|an answer)|i (didnt|did not) ask (for )?(that|this|about that)|answer (the|my) question|bad answer|wrong question`,
      '(that|this|it|you) (didnt|did not|doesnt|does not|dont|do not|wasnt|isnt|is not|was not)( (really|very|at all))? (help|help me|helping|helpful|useful|working|make sense|make any sense)( at all)?|not (very |really |so )?(helpful|useful)( at all)?|unhelpful|(tell|say|speak|give)( me)? the truth|be honest with me|stop (lying|this|spreading (propaganda|lies))( to (me|us))?|(dont|do not) (lie|bullshit|bs)( to)?( me)?|i (dont|do not) think (so|thats (right|true|correct))|are (you|u) (lying|kidding|joking)( to me| me)?|(im )?not convinced|unconvinced|you(re| are) (kidding|joking)( me)?|thats (not (fair|enough|it)|misleading)|try again|check again|think again|look again',
    ],
    quits: [
      'quit|exit|log ?out|end (the )?(chat|conversation|session)|close (the )?(chat|program)',
    ],
    thanks: [
      `(ok )?(many |much |big |great |huge )?(thanks?|thank (you|u|ya|q)|thankyou|thx|thnx|thks|tnx|tks|ty|tysm|tyvm|thanx|cheers|ta)( (a lot|so much|very much|a (ton|million|bunch)|again|anyway|loads|kindly|for (that|this|it|everything|your (help|time|answer|answers)|the (help|info|information|answer|answers|sources?)|helping( me)?)|much|lots))*`,
      `(much )?appreciated|(i )?(really )?appreciate (it|that|this|your help)|(great|good|nice|big) help|${you} helped( me)?( a lot| so much)?|(thats|(that|this|it)) (really |very |so |was |is |was really |was very |is very )?(helps|helped|helpful|useful)( a lot| me)?|very helpful|helpful|god bless( you)?|bless you|no (thanks|thank you|thx)|im grateful`,
      'thanks for nothing|thanks but no thanks|(you( have| ve)?|u) been (very |so |really |a great |of great )*(helpful|useful|kind|help)|you saved (me|my (day|life))|i owe you( one)?|super helpful|exactly what i (needed|wanted|was looking for)|thats (exactly )?what i (needed|wanted|was looking for)',
    ],
    leaves: [
      'bye|bye bye|goodbye|good bye|byebye|farewell|peace( out)?|later|laters|ttyl|good night|night|gn|take care|cya|cu',
      'see (you|ya|u)( (later|soon|tomorrow|around|then|next time|again))?|(talk|speak) (to you )?(later|soon|tomorrow)|catch you later|until (tomorrow|next time)|till (tomorrow|next time)',
      '(have a |enjoy your |enjoy the )(nice|good|great|lovely|rest of (your|the))?( rest of (your|the))? ?(day|evening|night|weekend|one|afternoon)( too)?',
      '(no )?(thats|that is|that will be|thatll be|this is|that was|i think thats) (all|it|everything|enough)( (for (today|now|me)|i (need|needed|wanted)( to know)?|from me))*',
      '(i )?(am|m|im)? ?(done|off|leaving|finished)( (for (today|now)|here|now))*|(i )?(have to|got to|gotta|must|need to) (go|leave|run)( now)?|nothing (else|more)|no (more|further) questions|all good|im good|we are done',
      'brb|(i )?(be right back|ill be (right )?back|will be back)|(i )?(gotta|have to|need to|must|should|going to|gonna|got to) (sleep|go to (bed|sleep|work|school|class)|eat|work|study|run)( now)?|(im )?(going|off|heading) to (bed|sleep|work|school|lunch)( now)?|time (to|for) (go|bed|sleep|leave)|thats a wrap|im out|peace out|over and out|farewell',
    ],
    praises: [
      `((thats|that is|that was|this is|its|it is|how|what a) )?(a |an )?${very}(good|nice|great|super|awesome|excellent|amazing|cool|perfect|brilliant|fantastic|wonderful|lovely|superb|neat|sweet|impressive|impressed|beautiful|outstanding|not bad|fire|lit|dope|sick|wicked)( (job|work|one|answer|bot|stuff|reply|response|explanation|info|information|tool))?`,
      `${youAre} ${very}(the |a |an )?(good|great|awesome|smart|amazing|helpful|useful|best|cool|clever|nice|brilliant|cute|legend|star|lifesaver|genius|goat|kind|sweet)( bot| one)?( ever)?`,
      `i (love|like|adore) (${you}|it|this|that|this bot|your answers?)|(love|like) (it|this|you)|bravo|congrat(s|ulations)|well done|(you|u) rock|thumbs up|keep it up|good (bot|job|work|one|boy|girl)|im impressed|the best`,
    ],
    reacts: [
      'wow|woah|whoa|omg|oh my (god|gosh|goodness)|my god|damn|dang|gosh|geez|jeez|yikes|ouch|oof|ugh|meh|wtf|what the (hell|heck|fuck)|holy (shit|moly|cow|crap)|lol|lmao|lmfao|rofl|xd|oh',
      '(mu|bwa)?(ha|he|hi|ah|eh){2,}h?|hah|heh|ha|hehe|hahaha.{0,6}',
      'no (way|kidding)|oh (no|wow|well|dear|god|man|really|okay|cool|nice)|interesting|fascinating|good to know|i (didnt|did not|never) know( that| this)?|i had no idea|never knew( that)?|poor (people|them|guys)|what a (shame|pity|surprise|mess|disgrace)|shame( on (them|you))?',
      `((thats|that is|so|this is|its|it is|that sounds|sounds|what|how (?=interesting|sad|funny|strange)) ?)?${very}(awful|terrible|sad|bad|crazy|insane|wild|scary|horrible|shocking|interesting|funny|weird|strange|surprising|incredible|unbelievable|disgusting|outrageous|tragic|unfair|concerning|worrying|wicked|mad|hilarious|disappointing|boring|odd|nuts|messed up|fucked up)`,
      'ok boomer|who (cares|asked)|so what|big deal|whatever man|gg|rip|meh|bet|slay|based|cringe|mid|lame|sus|boring|bored|same|mood|facts|no cap|yay|yikes|woo|hooray|hurray|amen|exactly my point|told you( so)?|i (knew|told you) (it|so|that)|i thought so|of course they (did|do|would)|(viva|long live|go|vamos|arriba) (peru|china)|(thats|what a) (life|world|crazy world|mess|shame|joke|disaster)|bruh moment|not (surprised|surprising)|makes me (sad|angry|sick)|im (shocked|surprised|speechless|scared|worried|confused now)|mind blown|(really )?(thats )?(good|bad|great|sad) (news|thing)',
    ],
    greets: [
      '(im|i am|this is|my name is) [a-z]+( [a-z]+)? from [a-z]+( [a-z]+)?',
      'i (live|work|study) in [a-z]+( [a-z]+)?|(im|i am) (based )?in [a-z]+',
      'good (mornin|evenin|afternon|eve)',
      '(hi|hey|hello|helo|hiya|hullo|howdy|yo|sup|heya|heyo|hii|greetings|ahoy|hallo)( (there|all|everyone|everybody|guys|again|world|to you|team|folks|you|chaski|bot|hi|hey|hello))*',
      '(a )?(very )?good (morning|afternoon|evening|day)( (to (you|u|all|everyone)|everyone|all|there))*|(gm|morning|mornin|afternoon|evening)( all| everyone)?',
      `(what ?s|wats|whats|wat) up( (bro|dude|man))?|wassup|wazzup|how (are|r) (${you}|things|ya)( (doing|today|all|feeling|going))*|how(s| is) (it going|life|your day|everything)|how do you do|how have you been|you (good|ok|alright)`,
      `(are |r )?${you} (still )?(there|here|online|awake|up|working)|(is )?any(one|body) (there|here|home)|nice to meet you|pleased to meet you|long time no see|knock knock|im (back|new( here)?)`,
      '(my name is|my names|call me|i am called) [^ ]+( [^ ]+)?|(i am|im|iam) (a |an |the |just a )?((new|young|old|poor|college|high school|university|phd|chinese|peruvian|american|law|history) )*(student|journalist|reporter|teacher|professor|researcher|farmer|trader|lawyer|engineer|fisherman|analyst|businessman|worker|tourist|citizen|kid|beginner|diplomat|exporter|importer|user|newbie)( (from|in|at) [^ ]+( [^ ]+){0,2})?|(im|i am) (from|in) [^ ]+( [^ ]+)?|(hi|hello|greetings|hey|regards) (from|all the way from) [^ ]+( [^ ]+)?',
      '(happy|merry) (new year|christmas|holidays|birthday|easter|friday|monday|weekend|independence day)|(can|do) (you|u) (hear|read|see|understand) me|is (this|the bot)( thing)? (on|working|alive|online|live)|does this( thing| bot)? work|are we live|whats good|what(s| is) (new|happening|cooking|crackin)|good luck|welcome( back)?|have fun|peace be with you|namaste|salam|assalamu? alaikum|bonjour|konnichiwa|ni hao|nihao',
    ],
    agrees: [
      'ok|okay|okey|oki|okie( dokie)?|okies|k|kk|kay|yes|yeah|yea|yep|yup|ya|yah|yas|sure( thing)?|of course|right|alright|all right|aight|fine|very well',
      '(i |ive |ok i )?(got|get) (it|u|ya|that|you|this)( now)?|gotcha|(i )?(understood|understand|see|know|agree|agreed|guess|suppose)( (now|that|this|it|so|you))*|(that |it )?makes sense( now)?|fair( enough)?|exactly|true|correct|indeed|noted|roger( that)?|copy( that)?|absolutely|definitely|certainly|clear|all clear|duly noted',
      'h(m|um)|hm ok|mhm|mm|mmk|m|uh huh|aha|no problem|np|no worries|youre welcome|not really|maybe|perhaps|possibly|never ?mind|nvm|forget (it|about it)|whatever|idk|i (dont|do not) know|dunno|idc|i (dont|do not) care|nothing|let me think|good point|if you say so|as you (wish|like)',
      '(im |so |very )*sorry( (about (that|it)|for (that|it)|my (bad|mistake|fault)))?|my (bad|mistake|fault|apologies)|apologies|oops|whoops|typo|ignore (that|it)|wait( (a )?(sec|second|moment|minute|bit))?|hold on( (a )?(sec|second|moment|minute))?|one (sec|second|moment|minute)|(just )?a (sec|second|moment|minute)|hang on|let me (think|see|check)|just (curious|looking|checking|browsing|asking)',
    ],
    nothing: [
      '(just )?(a )?test(ing|er|s)?( (message|bot|this|you|mic|1|12|123|1 2 3|one two( three)?|ing))*|(bl?a ?)+h?|lorem ipsum( .{0,40})?|foo|bar|foo ?bar|abc|xyz|lalala|ping|pong|empty|null|undefined|random',
      '(the )?next (question|one|topic)|(an)?other (question|topic)|new (question|topic)|different (question|topic)|change (of )?(topic|subject)|(i|let me|can i|may i|could i) (want to |wanna |would like to |have to |need to )?(ask|have|got)( (you|u))? ?(something|a question|another question|one more|one more thing|questions?|sth)?( (else|more))?|say (something|anything|hi|hello)|talk|speak|question|questions|a+h+|um|hello test',
    ],
  },
  alone: {
    'changes-subject': ['new'],
    'wants-source': ['really|is that so|for real|fr|seriously|truly|sauce|who says|who said'],
    'wants-simpler': ['what|huh|wut|wat|wdym|eh|pardon|meaning'],
    'wants-more': ['and|so|also|else|etc'],
    'wants-again': ['again'],
    disagrees: ['no|nope|nah|not really|wrong'],
    quits: ['stop|end|close|cancel|cls'],
    'asks-abilities': ['hint|hints|info|about|faq|manual|guide|usage|man|h'],
  },
  excuse:
    '(?<![\\s,.;!])[\\s,.;!]+(?![\\s,.;!])(?:(?:because|cuz|cos|since|as)\\s*)?(?:im|i am|i have|ive|i cant|i dont|my \\w+ (?:is|are|isnt|arent))(?!\\p{L})',
  newSubject:
    '(i (want|would like) (to )?(start )?)?(a )?(new|different|another) (topic|subject|conversation|chat|thread)|(lets |let us |can we )?(talk|speak|chat) about something else|(lets |let us |can we )?(change|switch) (the )?(topic|subject)|change of (topic|subject)|start (over|again|afresh|anew)|forget (that|about that|all that|everything)',
  opensSubject:
    '(?:a )?(?:new|different) (?:topic|subject)|changing (?:the )?(?:topic|subject)|on (?:another|a different) (?:note|topic|subject)',
  ofMatter:
    '(that|this|the) (thing |bit |part |claim |number |figure |stuff |info |information )?(about|on|of|with) .+',
  asksOfMatter:
    '(and |so |but )*(what (does|do|did|would) (the|that|this|its|their) (word|name|term)( even| actually| really)* mean|(what( is|s)|whats) (the )?(meaning|origin) of (the|that|this|its) (word|name|term)|where (does|do|did) (the|that|this|its) (word|name|term) come from|(which|what) (one |of the two |of them )?(is |was |sells |brings )?(the )?more)( in (english|spanish|chinese))?',
  inLanguage: [
    '(how|what) (does|do|would|will|is|s|did|should) (it|that|this|the answer)( (read|look|sound|go|be|say|translate))?( like)? (in|to|into) NAME',
    '(in|into|to) NAME( (now|instead|too|also))?',
    `(please )?(${can} )?(translate|put|say|write|give|send|show|repeat|answer|reply|respond|tell|explain|make|have|do|get|i (need|want|would like)|speak|switch|change|convert)( (${it}|me|it all|the (answer|last answer|text|above)|your answer|again|back|language))*( (in|to|into))? NAME( (version|please|now|too|for me))*`,
    'NAME (please|pls|plz|version|translation|now)( please)?',
    `(can|could|may) i (have|get|see|read) (${it}|the answer|one)( (please|also|too|again))? (in|into) NAME|i (dont|do not|cant) (speak|understand|read|know) (much )?(english|spanish|chinese)( so)? (in )?NAME( please)?|i (dont|do not) (speak|understand|read) .{1,12} NAME please|(what(s| is) |how do (you|u|i) say )?${it} in NAME|(the )?same( thing)? (in|but in) NAME|now (in )?NAME|i (only )?(speak|understand|read|prefer) NAME( only)?`,
  ],
  names: {
    en: '(english|ingles)',
    es: '(spanish|spanich|espanol|castilian|castellano)',
    zh: '(chinese|mandarin|(simplified|mandarin) chinese|chino)',
  },
  bareNames: { en: 'english', es: 'spanish', zh: 'mandarin' },
  standIn: 'that',
  aroundPicks: [
    '((can|could) you )?(tell|give|show) me( more)?( (about|on))?|more (about|on)|explain|expand on|elaborate on|go into|(i )?(want|mean|meant|choose|pick|take|prefer|like|would like)|just|only|the|lets (see|take|look at)|look at|read|show|repeat|that|about|details? (of|on|about)|say|say more about',
  ],
  picks: {
    1: picked('first|1 st', '1|one'),
    2: picked('second|2 nd', '2|two'),
    3: picked('third|3 rd', '3|three'),
    4: picked('fourth|4 th', '4|four'),
    5: picked('fifth|5 th', '5|five'),
    last: `(the |your |that )?(very )?(last|final|bottom) ${shownThing}`,
  },
};
