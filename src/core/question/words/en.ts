import type { QuestionWords } from './words.ts';

const questionWord =
  'who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|can|by whom|in what|for how|to whom|since when|at what|by when|from whom|with whom|until when|to which|from which|under which|(?:the )?(?:date|price|cost|number|share|year|names?) (?:of|on|in|at|for)';

/** These ask even where a few small words stand before them: "and roughly since when". */
const leadIn =
  'also|then|so|roughly|about|around|more or less|exactly|since|until|by|in|for|from|at|with|on|of|to';
const farWord = 'who|whom|whose|what|when|where|which|why|how';

const ordinal = (word: string) =>
  new RegExp(
    String.raw`\b(?:the )?(?:${word}) (?:one|of (?:them|those|these|the list))(?!\p{L})|\bthe (?:${word})(?=\W*$|,| (?:is|was|does|did|has|had)\b)`,
    'iu',
  );

export const english: QuestionWords = {
  openings: [
    {
      asked: 'how-many',
      pattern:
        /\bhow (?:many|much)\b(?: of)?(?: the| its| all)?|\b(?:the )?(?:number|amount|share|percentage|value|total) of(?: the)?/giu,
    },
    {
      asked: 'who',
      pattern:
        /\b(?:the )?names? of(?: the)?|\bwho(?:m|se)?\b(?: (?:is|are|was|were))?(?: the)?|\bwhat (?:is|are|was|were) the names? of(?: the)?/giu,
    },
    { asked: 'when', pattern: /\bwhen\b|\b(?:what|which) (?:year|date|day|month)\b/giu },
    { asked: 'where', pattern: /\bwhere\b/giu },
    {
      asked: 'why',
      pattern:
        /\bwhy\b|\b(?:for )?what (?:was |is |were |are )?(?:the |its |their )?reasons?\b|\bhow come\b|\bon what grounds?\b/giu,
    },
    {
      asked: 'which',
      pattern: /\b(?:which|what)\b(?: (?:is|are|was|were))?(?: of)?(?: the| its)?/giu,
    },
    {
      asked: 'how',
      pattern: /\bhow(?: (?:is|are|was|were|did|do|does|can|could|will))?\b(?: the)?/giu,
    },
    {
      asked: 'whether',
      pattern:
        /^(?:(?:and|but|so|lol|wait|hey|hi|ok(?:ay)?|yo|well|please|pls|umm?|oh|bro|wtf|quick question)\b|\P{L})*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/giu,
    },
  ],
  types: {
    date: /^\W*(?:(?:and|so|but|ok|then)\W+)*when\b|\b(?:since|by|from|until) when\b|\bwhen (?:did|was|were|is|are|will|does|do|has|have|exactly)\b|\b(?:what|which) (?:year|date|day|month)\b/iu,
    percent:
      /\b(?:what|which|how) (?:big a |large a )?(?:share|percentage|proportion|percent|per cent|fraction|slice)\b|\bwhat (?:%|is the (?:share|percentage))|\b(?:percent(?:age)?|per cent|share|proportion) (?:of|that)\b|\bpercent(?:age)?\W*$|%\W*$/iu,
    money:
      /\bfor how much\b|\b(?:how much|what)\b.*\b(?:cost|costs|paid|pay|price|charg(?:e|es|ed|ing)|invest(?:ed|ment)?|spen[dt]|worth|money|dollars|donat|fee|tax)|^\W*(?:total )?(?:cost|price|value|budget) of\b|\b(?:us\$|usd|dollars|us dollars)(?: bn| billion| million)?\W*$/iu,
    amount:
      /\bhow (?:much|many|long|big|large|far|deep|tall|high|old|fast|wide|heavy|often)\b|\b(?:what|which|actual|exact|real) (?:amount|figures?|sum|size|number|depth|length|distance|capacity)\b|\bnumber of\b|\bin (?:metres|meters|km|kilometres|tonnes|tons|megawatts|mw|teu|hectares)\b|\b(?:tonnes|tons|teu|mw)\W*$/iu,
    list: /\bwhich\b.*s\b|\blist\b|\bwhat (?:are|were)\b|\bname (?:all|the)\b|\bwho are\b/iu,
  },
  forms: {
    sides:
      /\b(?:what (?:do|does|did|are|is) )?(?:the )?(?:arguments? of )?(?:each|both|either|the two|all|different|various|opposing) (?:sides?|part(?:y|ies)|camps?)(?: (?:say|says|said|think|claim|argue|hold))?(?: (?:about|on|of|in))?|\b(?:the )?(?:arguments )?(?:for and against|pros and cons)(?: of)?/iu,
    compare:
      /^\W*(?:please |can you |could you )?(?:compare|contrast)\b|\b(?:what (?:is|are) )?(?:the )?(?:differences?|comparison) between\b|\bhow (?:do|does) .{3,60} (?:compare|differ)\b/iu,
    timeline:
      /\b(?:give me |show me |what is )?(?:a |the )?(?:time ?line|chronology)(?: (?:of|for|on))?|\bhow (?:has|have) (?=.{3,80}\b(?:evolved|developed|changed)\b)/iu,
    since: /\bsince when\b/iu,
    summary:
      /\b(?:please |can you |could you )*(?:give (?:me )?|write (?:me )?|make (?:me )?)?(?:a |an |the )?(?:short |brief |quick )?(?:summari[sz]e|summary|overview|sum up)\b(?: (?:of|on|about))?/iu,
  },
  names: {
    person:
      /\b(?:minister|judges?|director|president|ambassador|secretary|officers?|chancellor|head|mayor|congress(?:man|men|woman|members?)|governor|ceo|manager|(?:the|which|what|a) generals?(?! (?:public|population|idea|terms?|rules?))|students?|prosecutor|chairman|captain|skipper|businessm[ae]n|lawyer|law firm|consultancy|consultants?)\b/iu,
    company:
      /^(?:\p{L}+ )?(?:company|companies|firms?|operator|owner|brand|brands|bank|banks|group)\b/iu,
    place:
      /^(?:\p{L}+ )?(?:country|countries|city|cities|regions?|provinces?|districts?|states?(?! of\b)|town|airport|ports?)\b/iu,
  },
  roles: {
    seller:
      /\bfrom (?:whom|who|which)\b.*\b(?:b[ou]y|bought|acquired?|purchased?|got)\b|\b(?:who|whom|which \p{L}+)\b.*\b(?:b[ou]y|bought|acquired?|purchased?)\b.*\bfrom\W*$|\bwho (?:was |is )?(?:the )?(?:seller|previous owner|former owner)\b|\bwho sold\b|\b(?:who|which \p{L}+)\b.{0,20}\b(?:owned|had|held|ran|controlled|used to (?:own|have|run))\b.*\b(?:before|previously|originally|formerly|in the past|first)\b|\bwho used to (?:own|have|run)\b|\bwhose (?:was|were)\b.*\bbefore\b|\b(?:before (?:that|then|them|it|this)|previously),? (?:who|whose)\b/iu,
    builder:
      /\b(?:who|which (?:firm|company|contractor)s?) (?:\w+ ){0,2}?(?:buil[dt]s?|building|construct\w*)\b/iu,
    financer:
      /\b(?:who|which banks?|what banks?) (?:\w+ ){0,2}?(?:financ\w*|fund(?:s|ed|ing)?|bankroll\w*|lent|lends)\b/iu,
    office:
      /^\W*(?:(?:and|so|ok|but|then)\W+)*(?:who (?:is|was|are|were)|(?:what (?:is|was) )?the names? of)(?: the| an?)? (?:[\p{L}.’'-]+ ){0,3}?(?:presidents?|premier|ministers?|ambassadors?|ceos?|chief executives?|chair(?:man|woman|person)?|mayors?|governors?|managers?|directors?|heads?|commanders?|rectors?|judges?|prosecutors?|spokes\p{L}+)(?: (?:officer|now|today|nowadays|(?:of|in|at|for|to) (?!.*\b(?:who|that|when|which)\b)[\p{L} .’'&-]+))*\W*$|\bwhich (?:\p{L}+ )?(?:minister|ambassador|ceo|mayor)\b/iu,
    nationality:
      /^\W*(?:is|are|was|were)(?!.*\b(?:who|what|which|when|why|how|where)\b) [^?]{2,60}? (?:(?:really|actually|now|even) )?(?:an? )?(?<! (?:the|to|by|of|with|from|for|against|and|or|between) )(?:chinese|state.owned|government.owned)(?: (?:company|firm|one|thing|owned|project|brand|agency|media))?(?: or (?:not|what|no|peruvian|american))?\W*$/iu,
    definition:
      /^\W*(?:what (?:is|are)|what['’]?s|define|what does) an? [\p{L} -]{2,30}\??$|^\W*what does [\p{L} -]{2,30} (?:mean|stand for)\??$/iu,
  },
  counts: /\bhow many\b(?! (?:millions?|billions?|dollars|soles)\b)/iu,
  trade: {
    'to-china':
      /\b(?:china|(?:the )?chinese|beijing)\b(?:\W+\w+){0,3}?\W+(?:b[ou]y(?:s|ing)?|bought|imports?|imported|purchases?|purchased)\b(?=.*\b(?:from|of) (?:peru\w*|us|here)\b)|\b(?:peru\w*|we)\b(?:\W+\w+){0,3}?\W+(?:sells?|sold|selling|exports?|exported|exporting|ships?|shipped|sends?)\b(?=.*\b(?:china|the chinese)\b)|\b(?:peru\w*|our) (?:exports?|sales)\b(?=.*\bchin)/iu,
    'to-peru':
      /\b(?:peru\w*|we)\b(?:\W+\w+){0,3}?\W+(?:b[ou]y(?:s|ing)?|bought|imports?|imported|purchases?|purchased)\b(?=.*\bfrom (?:china|the chinese)\b)|\b(?:china|the chinese)\b(?:\W+\w+){0,3}?\W+(?:sells?|sold|selling|exports?|exported|exporting|ships?|shipped)\b(?=.*\b(?:peru\w*|us|here)\b)|\bimports? from china\b/iu,
  },
  direction: [
    /\bimport|\bchina sells?\b|\b(?:buys?|bought) from china\b|\bsold by china\b/iu,
    /\bexport|\bs(?:ells?|elling|old|ales)\b(?=.{0,30}\bto\b)/iu,
  ],
  contrasts: [
    [
      /\b(?:peru|country|state|government)(?: \p{L}+){0,2}? (?:owes?|owed)\b|\b(?:peru(?:['’]s)?|country|state|government|public|national|sovereign|foreign)(?:['’]s)? debt\b/iu,
      /\bsubcontract/iu,
    ],
    [
      /\bchinese (?:students?|police(?:men)?|officers?|officials|journalists|teachers|workers|soldiers)\b(?=.*\b(?:peru|peruvian|lima|here)\b)|\bstudy(?:ing)? (?:(?!chinese|mandarin)\p{L}+ )?in (?:peru|lima)\b/iu,
      /\bperuvians?\b|\bperu['’]s (?:national )?police\b/iu,
    ],
    [
      /\bchinese (?:visitors?|tourists?|travell?ers?|citizens?|nationals?)\b|\bvisas?\b[^.]*\b(?:to|for|into|enter|visit) peru\b/iu,
      /\bperuvians?\b[^.]*\b(?:visas?|enter)\b|\bvisas?\b[^.]*\b(?:to|for|into|enter|visit) china\b|\bvisas?\b[^.]*\bperuvians?\b/iu,
    ],
    [/\bgenerat(?:ion|ing|e|es|or)/iu, /\bdistribut/iu],
    [/\b(?:second|phase (?:two|2|ii))\b/iu, /\b(?:first|phase (?:one|1|i)|initial)\b/iu],
    [/\bthird\b/iu, /\b(?:first|second|initial)\b/iu],
  ],
  questionWord: new RegExp(String.raw`(?<!\p{L})(?:${questionWord})(?!\p{L})`, 'iu'),
  clauseAsks: new RegExp(
    String.raw`^\P{L}*(?:(?:and|or|but|${leadIn})\s+){0,3}(?:${questionWord})(?!\p{L})|(?<!\p{L})(?:how m(?:any|uch)|what)(?!\p{L})`,
    'iu',
  ),
  bareMeasure:
    /^(?:how (?:many|much|long|far) ?|what )?(?:days?|hours?|years?|tonn?e?s?|kms?|kilomet(?:re|er)s?|miles|met(?:re|er)s|hectares?|acres?|square|shares?|percent(?:age)?|proportion|part|how much)?(?: of)?$/iu,
  borders: new RegExp(
    String.raw`[?;]\s+|,?\s+(?:and|or|but)\s+(?:also\s+)?(?=(?:${questionWord})\b|(?:(?:${leadIn})\s+){1,3}(?:${farWord})\b)|,\s+(?=(?:${questionWord})\b)`,
    'giu',
  ),
  orders: {
    advice:
      /\bshould (?:i|we|my|investors|one)\b|\b(?:do|would) you (?:recommend|advise)\b|(?<!\bhow much )\bis it (?:a )?(?:good|wise|safe|worth)\b|\bworth (?:buying|investing)\b|\bcan i (?:get rich|make money)\b|\b(?:a )?good (?:investment|time to (?:buy|sell|invest))\b|\bhow (?:do|can|could|would|should) i (?:get|find|apply for|land) (?:a |an |some )?(?:job|work|internship)\b|\bhow (?:do|can|could|would|should) (?:i|we) (?:start|open|set up) (?:a |an |my |our )?(?:business|company|shop|store)\b|\bis it safe to\b/iu,
    forecast:
      /\b(?:tomorrow|tonight)\b|\b(?:will|predict|forecast|prediction)\b.*\b(?:20[3-9]\d|next (?:year|decade|century)|price of (?:copper|gold)|stock|share price|win the)\b|\b(?:will|would|could|might|is|are|going|gonna)\b(?: \p{L}+){0,4}? (?:invade|attack|conquer|annex|bomb|declare war|go to war|start a war|nationali[sz]e|seize|confiscate|expropriate|kick out|take back|default|build a (?:military |naval )?base)\b|\b(?:who|will \p{L}+)(?: will|['’]?ll| is going to|['’]s going to| gonna| would)? win\b|\b(?:will|would) (?:\p{L}+ ){1,3}?(?:side with|take sides|be blocked|collapse|leave (?:peru|china))\b|\bnext (?:week|month)\b(?=\W*$)/iu,
    declined: [
      /\bwhy (?:are|do) (?:the |all )?(?:chinese|peruvians?|americans?)(?: people)? (?:are |be |act )?(?:so|all|such|always|just)\b/iu,
      /\b(?:do|would) you think\b/iu,
      /\b(?:home|private|personal|email|e-mail) (?:address|phone|number|account|life)\b|\b(?:phone|passport|mobile) number\b|\b(?:his|her|their|my) (?:phone|number|address|e-?mail)\b|\bname of the (?:judge|general|officer|journalist|prosecutor|worker|villager)\b|\bwhere does .* live\b|\b(?:salary|wife|husband|girlfriend|children|religion) of\b|\b(?:ceo|manager|director|minister|ambassador|president)(?:'s|’s)? (?:earn|salary|wage|wife|husband|children|address)/iu,
      /\bhow (?:to|do i|can i|can one|could i|do you) (?:hack|bribe|smuggle|sabotage|bomb|launder|forge|counterfeit|evade|spy on|break into|shut down|steal)\b/iu,
    ],
    ordered: [
      /\bfrom now on\b|\b(?:system|developer) ?(?:prompt|message)\b|^\W*(?:system|assistant|developer|admin)\s*[\]:]|\byou are (?:now|dan|no longer)\b|\brepeat after\b|\b(?:developer|debug|god|admin) mode\b|\bjailbreak|\b(?:citations?|sources?|rules?) (?:are|is) (?:now )?(?:disabled|off|suspended)\b/iu,
    ],
    told: [
      /\b(?:compose|draft|sing|invent|pretend|role-?play|imagine)\b|\b(?:poem|joke|essay|haiku|recipe|tweet)\b/iu,
      /\b(?:ignore|disregard|forget|override|bypass)\b.*\b(?:rules?|instructions?|prompt|above|previous|citations?|sources?|passages?|everything)\b|\b(?:act|behave|respond|reply|answer|speak) (?:as|like) (?:an?|the|if)\b|\bwithout (?:any )?(?:sources?|citations?|citing|quoting)\b|\b(?:no|do not|don't) (?:cite|quote|mention)\b/iu,
      /^\W*(?:please |now |just |and |can you |could you |you must )*(?:(?:write|reply|respond|answer|confirm|say|translate|print|reveal|repeat|tell me your)\b|(?:state|show|output) (?:that|this|your|all|every|me|us|only|just|the (?:following|prompt|whole|entire|above|system)|exactly)\b)/iu,
    ],
    opensAsking:
      /^["'“(]*(?:and |but |so )?(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had)\b/iu,
  },
  bothCountries: [/\bperu(?:vian|vians|'s)?\b/iu, /\b(?:china|chinese|beijing)\b/iu],
  opinion:
    /\b(?:what do|do|how do) (?:\w+ )?(?:peruvians|people|locals|neighbou?rs|residents|citizens|the public)(?: (?:in|of|from|around) \p{L}+)? (?:really |even |actually )?(?:think|feel|like|love|hate|trust|prefer)\b|\b(?:who|which|what) (?:country )?do (?:most )?(?:peruvians|people in peru) (?:like|love|trust|prefer)\b|\b(?:are|is) (?:china|the chinese) (?:popular|liked|admired|trusted) (?:in|by|among) (?:peru\w*|people)\b|\bpublic opinion\b|\b(?:opinion )?polls?\b|\bsurveys?\b/iu,
  everyday:
    /\b(?:weather|forecast for tomorrow|temperature|rain(?:ing|y|s|ed)?|recipes?|cook(?:ing|ed)?|bake|restaurants?|dish(?:es)?|football|soccer|world cup|nba|champions league|olympics?|movies?|films?|actors?|actress|songs?|singers?|lyrics|novel|video ?games?|minecraft|jokes?|riddle|horoscope|zodiac|new year|christmas|birthday|wedding|capital (?:city )?of|longest|tallest|highest mountain|rivers?|planets?|moon|light-?year|square root|equation|calculus|theorem|convert|translate|synonym|grammar|spell|python|javascript|java|sql|https?|wi-?fi|smartphone battery|laptop|download|password|headache|fever|medicine|pregnan\w*|diet|gym|dog|cats?|pets?|hotel|tickets?|hik(?:e|ing)|taxi|exchange rate|bitcoin|lottery|who are you|your name|how are you)\b/iu,
  otherSide:
    /^(?:and |but |so )?(?:(?:who|does any(?:one|body)|is there anyone|do any) (?:\w+ ){0,3}?(?:disagrees?|disputes?|denies|deny|objects?|contradicts?|doubts?|says? otherwise)|what does the other side say|what do (?:the )?(?:critics|others|sceptics|skeptics) say|is (?:that|this|it) disputed|does any(?:one|body) (?:see|think|say) (?:it |that )?differently|(?:any|are there|is there)(?: any)? (?:other|opposing|contrary|different|counter|dissenting) ?(?:views?|opinions?|voices?|arguments?|side|versions?)|(?:any|are there) objections|did(?:n['’]?t| not)? (?:they|he|she|it|anyone|the government|peru|china) (?:once |also )?(?:say|claim|promise) (?:the )?(?:opposite|otherwise|something else|differently))\b/iu,
  now: /^(?:(?:and|but|so|ok|what about|how about|(?:what(?:['’]?s| is)|how(?:['’]?s| is| are)) (?:it|things?|they|that|the situation)(?: going| doing)?|where (?:is|are|does) (?:it|they|things)(?: stand)?)[\s,]+)*(?:right )?(?:now|today|nowadays|currently|these days|at present|at the moment|since then)\W*$/iu,
  isMuch:
    /^(?:(?:and|but|so|ok|wow)[\s,]+)*(?:is|are|was|were) (?:that|this|it|those|these)(?: (?:considered|really|actually|even))? (?:a lot|much|many|big|large|high|small|little|low|few|significant|substantial|important|impressive)(?: or (?:a )?(?:not|little|small|few|low))?(?: (?:money|for peru|for china|then))?\W*$/iu,
  isGood:
    /^(?:(?:and|but|so|ok)[\s,]+)*(?:is|are|was|were|would) (?:that|this|it|those|these|they)(?: (?:be|really|actually|even|considered|something))* (?:good|bad|positive|negative|beneficial|harmful|a (?:good|bad) thing|good or bad)(?: (?:or (?:bad|not|good)|for (?:peru|us|the country|peruvians)|thing|news))*\W*$/iu,
  aboutWhat:
    /^(?:(?:and|but|so|ok)[\s,]+)*(?:what(?:['’]?s| is| was| are| were) (?:it|that|this|they|the (?:dispute|case|law|deal|agreement|row|suit|ruling)|all (?:this|that)|(?:it|that) all)(?: all)? about(?: exactly)?|about what|over what|what about exactly|what (?:does|did) (?:it|the (?:law|deal|agreement)) (?:say|contain|cover))\W*$/iu,
  onlyBefore:
    /^(?:(?:and|but|so|who|ok)[\s,]+)*(?:before(?: (?:that|then|them|it))?|previously|who before)\W*$/iu,
  formerOwner: 'who owned NAME before',
  returns:
    /^(?:(?:and|so|ok|but)[\s,]+)*(?:going |coming |getting )?(?:back to|returning to|as for|regarding|about) /iu,
  withParty: /^(?:(?:and|but|so)[\s,]+)*with /iu,
  wordOf: 'what does NAME say',
  ofChinaInPeru: 'Chinese NAME in Peru',
  others:
    /\b(?:(?:any|some|what|which|are there|no|all) (?:other|others)|(?:(?:any|some)|are there) more(?= \p{L})|(?:who|what|anyone|anything|somebody|nobody|where) else|another|besides (?:that|those|these|them|him|her|it))\b/giu,
  whoElse: /^who/iu,
  ordinals: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'fifth|5th'].map(ordinal),
  whichFirst:
    /\b(?:which|who|what)(?: one)?(?: is|['’]s| was| came| were)? (?:the )?(?:first|second|third)\b/iu,
  whichIsMore:
    /^(?:(?:and|so|but|ok)[\s,]+)*(?:which|what)(?: (?:one|of (?:the )?(?:two|both|them|these|those)))?(?:(?: is| was|['’]?s| sells?| brings?| earns?| sold| makes?)(?: the)?)? (?:bigger|larger|more|higher|greater|biggest|largest|most|(?:cost|pric)(?:s|ed|lier|ier)?(?: more)?|more expensive|dearer|cheaper)(?: (?:of (?:the )?(?:two|both|them|these)|then|money))?\W*$/iu,
  whichIsEarlier:
    /^(?:(?:and|so|but|ok)[\s,]+)*(?:which|what)(?: (?:one|of (?:the )?(?:two|both|them|these|those)))?(?: (?:is|was|came|got|went|opened|started|entered|happened)(?: (?:the|in|there))?)* (?:first|earlier|before|older|newer|later)\W*$/iu,
  laughsFirst:
    /^(?:(?:(?:ha|he|hi|ah|eh){2,}h?|lo+l+|lmf?ao+|rofl|xd+|omg|wtf|bruh+|bro|u+h+m*|u+m+|h+m+|ok(?:ay|ey)?(?= (?:so|but|and)\b)|oh|wow|well(?=,))(?!\p{L})[\s,.!…]*)+(?=\p{L})/iu,
  takesBack:
    /^.{2,60}?[\s,.…-]+(?:no,? wait|wait,? no|oh no|nope|scratch that|sorry,? i mean(?:t)?|i mean(?:t)?|actually,? no)\b[\s,.:…-]*(?=\S{3})/iu,
  local: /\blocal(?= \p{L})/iu,
  extent:
    /\bhow (?:much|far|deeply) (?:\p{L}+ ){0,4}?(?:influenc|control|depend|rel(?:y|ies)|matter|affect|dominat|penetrat|help|trust|interfer)/iu,
  total:
    /\b(?:totals?|overall|altogether|in all|nationwide|all (?:brands|firms|companies|products))\b/iu,
  yearSpan: /\d{4}\s*(?:to|till|until|through|[-–—])\s*\d{4}|\bbetween \d{4} and \d{4}/iu,
  either: /^(?:or|or (?:the|a|an|just|rather|is it))$/iu,
  besides: {
    before:
      /(?<!\p{L})(?:besides|(?:apart|aside) from|other than|except(?: for)?|excluding|not counting)(?: the)?$/iu,
    after: /^(?:aside|excluded|excepted)(?!\p{L})/iu,
  },
  carriesOver:
    /^(?:(?:and|n|but|so|ok(?:ay)?|then|now|also|no|nah|nope|not that|sorry|oops|typo|my bad|what about|how about|wh?at abt|what of|same (?:question )?(?:for|about)|i(?:['’]?m| am| was)? (?:mean|meant|talking about|asking about|asked about)|i said|for|in|to|of|at|with)\b[\s,]*)+|\b(?:instead|then|too|as well|sorry|typo|my bad|i mistyped)\W*$/giu,
  frontsTopic:
    /^(?:the )?(?!(?:who|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|it|they|he|she)\b)\p{L}+(?: \p{L}+){0,2},? (?=(?:who|what|when|where|which|why|how)\b)/iu,
  saysOfIt: /\b(?:it|its|it['’]s|they|they['’]re|that['’]s)\b/iu,
  thing:
    /^(?:mines?|ports?|compan(?:y|ies)|firms?|railways?|rail|trains?|roads?|lines?|projects?|laws?|banks?|sections?|stretch|plants?|dams?|institutes?|deals?|agreements?|case|ones?|brands?|phones?|cars?|utility|group|government|side|people)$/iu,
  otherOne:
    /^(?:(?:and|n|but|so|what about|how about)\b[\s,]*)*(?:the |that )?other(?:s| (?:one|company|firm|utility|side|half|port|mine|bank|group|project|plant|law|country|party))?[\s?!.]*$/iu,
  pronoun:
    /\b(?:it|its|they|them|their|theirs|he|him|she|his|her|(?<!\b(?:is|are|was|were) )there(?! (?:is|are|was|were|any)\b))\b/iu,
  standIns: {
    person: /\b(?:he|him|she|his|hers?)\b/iu,
    thing:
      /\b(?:its|it|they|them|theirs?|(?:the|this|that) (?:word|name|term)(?= \p{L}*\s?(?:means?|comes?)\b))\b/iu,
  },
  actor:
    /\b(?:congress|parliament|governments?|courts?|judges?|ministr(?:y|ies)|unions?|police|army|navy|prosecutors?|papers|press|media)\b/iu,
  leaning:
    /^(?:and|but|so|also|what about|how about|or|then|ok(?:ay)?,?)\b|\b(?:it|its|they|them|their|theirs|he|she|his|her|this|these|that|those|(?<!\b(?:is|are|was|were) )there(?! (?:is|are|was|were|any)\b)|one|same|former|latter|others?|else)\b/iu,
  relativeYears: [
    [/\b(?:(?:in|during) )?the year before last\b/giu, -2, 'in year'],
    [/\b(?:two|2) years ago\b/giu, -2, 'in year'],
    [/\b(?:three|3) years ago\b/giu, -3, 'in year'],
    [/\b(?<!\b(?:the|its|their) )last year['’]s\b/giu, -1, 'year'],
    [/\b(?<!\b(?:the|its|their) )(?:(?:in|during|for) )?last year\b(?! of)/giu, -1, 'in year'],
    [/\bthis year['’]s\b/giu, 0, 'year'],
    [/\b(?:(?:in|during|for) )?this year\b/giu, 0, 'in year'],
  ],
  otherYears: [
    [/\b(?:the )?(?:year before|previous year|prior year)\b/iu, -1],
    [/\b(?:the )?(?:year after|next year|following year)\b/iu, 1],
  ],
  longestLeaning: 40,
};
