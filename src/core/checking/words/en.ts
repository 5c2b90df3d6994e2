import { englishParties } from './parties/en.ts';
import type { CheckingWords } from './words.ts';

export const english: CheckingWords = {
  ...englishParties,
  fractions: [
    [/\btwo[ -]thirds\b/iu, 66.67],
    [/\bthree[ -]quarters\b/iu, 75],
    [/\b(?:a|one) third\b(?= of\b|[,.;]|$)/iu, 33.33],
    [/\b(?:a|one) quarter\b(?= of\b|[,.;]|$)|\bone in (?:four|4)\b|\b1 in 4\b/iu, 25],
    [/\b(?:a|one) fifth\b|\bone in (?:five|5)\b|\b1 in 5\b/iu, 20],
    [/\b(?:a|one) tenth\b|\bone in (?:ten|10)\b|\b1 in 10\b/iu, 10],
    [/\bone in (?:three|3)\b/iu, 33.33],
    [
      /(?<!\b(?:first|second|latter|last|a)\s)\bhalf\b(?! a\b|-|\s(?:year|hour|million|billion))/iu,
      50,
    ],
  ],
  bounds: {
    about:
      /\b(?:about|around|roughly|approximately|nearly|almost|close to|just (?:under|over|shy of)|shy of|a (?:little|bit|shade) (?:under|over|less than|more than)|slightly (?:under|over|less than|more than)|something like|more or less|some|circa|hover\w* around|in the region of|an estimated)\s*(?:US\s?)?\$?\s*$/iu,
    over: /\b(?:over|more than|above|at least|upwards of|in excess of|exceeding|exceeds|exceeded|passed|topped|past|surpassed|north of)\s*(?:US\s?)?\$?\s*$/iu,
    under:
      /\b(?:under|less than|fewer than|below|at most|up to|no more than)\s*(?:US\s?)?\$?\s*$/iu,
  },
  boundsBehind: {
    about: /^\s*(?:or so|more or less|or thereabouts|approximately)\b/iu,
    over: /^\s*(?:or more|and (?:more|change)|plus)\b|^\+/iu,
    under: /^\s*or (?:less|fewer)\b/iu,
  },
  wrappings: [
    // Not so much as one of them is none.
    [
      /\b(?:not )?(?:a single|one single|so much as a) (?:dollar|sol|cent|penny|dime|metre|meter|gram|day|minute)\b/giu,
      'nothing',
    ],
    // In capitals it is the country, and no pronoun; money apart.
    [/\bUS\b(?!\$)/gu, 'United States'],
    // And in small letters where no pronoun stands: before its verb, and as whose a company is.
    [
      /^us(?= (?:is|was|has|had|says?|said|wants?|bought|buys|sold|sells|owns?|runs|built|banned)\b)/iu,
      'United States',
    ],
    [
      /\b(an?|the) us(?= (?:compan(?:y|ies)|firms?|business|bank|fund|investor|owner|group|state)\b)/giu,
      '$1 United States',
    ],
    // Who leads, owns or backs it is named before a hyphen.
    [
      /(?<=\p{Lu}\p{L}*)-(?=(?:led|backed|owned|run|built|controlled|funded|financed|operated)\b)/gu,
      ' ',
    ],
    // The country, and no language.
    [
      /\bSpanish(?= (?:\p{Ll}+ )?(?:compan(?:y|ies)|firms?|groups?|capital|investors?|consorti(?:um|a)|banks?|builders?|owners?)\b)/gu,
      'Spain’s',
    ],
    [/\b(is|are|was|an) american\b(?! (?:continent|silver))/giu, '$1 United States'],
    [/^(?:fake|false|hoax|rumou?r|myth|true|fact)\s*[:!]\s*/iu, ''],
    [/\bit (?:is|['’]s) (?:not true|untrue|false|a lie|a myth) that\b/iu, 'it is not so that'],
  ],
  denials: [
    [/\b(?:refus(?:es?|ed|ing)|declin(?:es?|ed|ing)) to\b/giu, ''],
    [/\bit (?:is|['’]s) (?:not so|not true|untrue|false|a lie|a myth) that\b/giu, ''],
    [/\b(?:contrary to what is said|far from it),?/giu, ''],
    [/\b(?:has|have|had) (?:still |so far )?(?:yet|still) to\b/giu, ''],
    [/\b(?:do|does|did)(?:n['’]t| not)(?: (?:yet|ever|actually|really))?\b/giu, ''],
    [/\b(is|are|was|were|has|have|had|will|would|can|could)(?:n['’]t| not| never)\b/giu, '$1'],
    [/\b(?:won['’]t|cannot|can['’]t)\b/giu, 'can'],
    [/\bneither\b/giu, ''],
    [/\blacks?\b/giu, 'has'],
    [/\bwithout any\b/giu, 'with'],
    [/\bnor\b/giu, 'and'],
    [/\b(?:has|have) nothing to do with\b/giu, 'with'],
    [/\bno longer\b/giu, ''],
    [
      /\b(?:not (?:a single|one|any)|none of the|no (?:such )?|not|never|nobody|no one|nothing|not yet)\b/giu,
      '',
    ],
    [
      /\b(?:still|yet|so far|until now|to date|at all|any|anything|anyone|ever|anymore|any more)\b/giu,
      '',
    ],
  ],
  goodsTrade: /\b(?:export|import|sold|sells?|sales|ship)/iu,
  future: /\b(?:will (?:soon |be |build|buy|make|open|produce|start|begin|get|have)|going to\b)/iu,
  beforehand: /\bbefore\b/iu,
  asking: /\b(?:which|whether|who|whom|how (?:many|much)|what)\b/iu,
  surer:
    /\b(?:beyond (?:any |all )?doubt|without (?:a |any )?doubt|undoubtedly|undeniabl[ey]|definitely|certainly|proven|indisputabl[ey])\b/iu,
  negation:
    /\b(?:(?:refus(?:es?|ed|ing)|declin(?:es?|ed|ing)) to|not|never|no|none|nothing|nobody|neither|nor|without(?=\s\w+ing)|cannot|rather than|instead of|false|untrue|yet to|(?<!\b(?:for|to|of|over|about|by|its|their)(?: an?| the)? )lacks?|without any)\b|n['’]t\b/giu,
  without: /\bwithout\b/giu,
  turns: {
    up: {
      before:
        /\b(?:rose|risen|rises?|rising|grew|grown|grows?|growth|growing|increas\w+|jump\w*|climb\w*|surg\w+|expand\w*|gain\w*|soar\w*|up|rise|boost\w*)\b[^,;.]*$/iu,
      behind: /^\s*(?:more|higher|larger|above|up|increase|growth|rise|jump)\b/iu,
    },
    down: {
      before:
        /\b(?:fell|fallen|falls?|falling|declin\w+|decreas\w+|drop\w*|shrank|shrunk|shrink\w*|cut|cuts|slump\w*|plung\w+|contract(?:ed|ion)|down|lost|slid|plummet\w*)\b[^,;.]*$/iu,
      behind: /^\s*(?:less|fewer|lower|smaller|below|down|decrease|decline|drop|fall)\b/iu,
    },
  },
  comparing: {
    whole:
      /(?<!\b(?:nothing|no|not) )\b(?:more|less|fewer|bigger|larger|higher|greater|heavier|longer|smaller|lower|shorter|cheaper|dearer|costlier|faster|slower|stronger|weaker|richer|poorer|older|newer|deeper|wider|easier|harder|closer)\b(?! than (?:\d|US\$|\$))[^,;.]*?\bthan\b(?!\s+(?:about |some )?(?:US\$|[$€]|S\/|\d|one|two|three|four|five|six|seven|eight|nine|ten|half|an? (?:year|month|week|day|decade|century|dozen|hundred|thousand|million|billion|third|quarter|fifth|tenth|few|couple)\b|any\b|ever\b|(?:its|their|his|her) (?:fair )?share\b|expected|planned))/iu,
    more: /\b(?:more|bigger|larger|higher|greater|heavier|longer)\b/iu,
    less: /\b(?:less|fewer|smaller|lower|shorter)\b/iu,
    before:
      /\bthan (?:in (?:the )?(?:\d|same|first|previous)|(?:a|the) (?:year|month)|the same|(?:January|the first)\b)[^,.;]*/iu,
    than: /\bthan\s+(?:(?:in|at|from|to|of)\s+)?(?:the\s+)?/iu,
  },
  flows: [/\b(?:export\w*|sells?|sold)\b/iu, /\b(?:import\w*|buys?|bought)\b/iu],
  topmost:
    /\b(?:largest|biggest|highest|greatest|oldest|newest|fastest|longest|deepest|smallest|lowest|richest|cheapest|most (?!of\b)\p{Ll}+|the most|number one|top|main|leading|record)\b/iu,
  rankedTop:
    /\b(?:second|third|fourth|fifth|sixth|seventh|\d+(?:nd|rd|th))[ -](?:most\b|\p{L}+est\b)/iu,
  topOf:
    /\b(?:largest|biggest|greatest|oldest|newest|smallest|richest|number one|top|main|leading|most important)\b/iu,
  among:
    /\b(?:Asian?|African?|European?|(?:Latin|South|Central|North) Americans?|of the region|regional|Pacific|foreign|private|public|state-owned)\b/iu,
  begun:
    /\b(?:inaugurated|opened|begun|began|started|launched|came into operation|entered (?:in)?to operation)\b/iu,
  weighty: [
    {
      said: /\bow(?:e[sd]?|ing)\b(?! to\b)/iu,
      told: /\b(?:ow(?:e[sd]?|ing)|debts?|creditors?|indebted)\b/iu,
    },
    {
      said: /\b(?:is|are|was|were|been|be)(?:n['’]t)? (?:not |very |really |so |an? |always |only )*(?:good|bad|great|terrible|awful|horrible|excellent|wonderful|amazing|evil)\b/iu,
      told: /\b(?:is|are|was|were|been|be)(?:n['’]t)? (?:not |very |really |so |an? |always |only )*(?:good|bad|great|terrible|awful|horrible|excellent|wonderful|amazing|evil)\b/iu,
    },
    {
      said: /\b(?:abandon(?:ed|s)|collaps(?:ed|es)|broke (?:off|down|up)|broken off|fell through|fail(?:ed|s)|scrapped|shelved|went bankrupt|shut down|lost control|lost (?:the|its|an?) \p{Ll}+)\b/iu,
      told: /\b(?:abandon\w*|collaps\w*|br[eo]ak\w*|f[ae]ll|fail\w*|scrapped|shelved|bankrupt\w*|insolven\w*|clos\w*|shut|los[ets]\w*|suspend\w*|withdr\w+|cancel\w*|annul\w*|ended|no longer|stopped)\b/iu,
    },
    {
      said: /\b(?:in the world|world['’]s|on earth|worldwide)\b/iu,
      told: /\b(?:world|earth|global\w*|planet)/iu,
    },
    {
      said: /\b(?:renew(?:ed|s)|extended the contract|prolonged)\b/iu,
      told: /\b(?:renew|extend|extension|prolong)\w*/iu,
    },
    {
      said: /\b(?:is|was|are|were|been) (?:already |now |fully )?(?:finished|completed)\b/iu,
      told: /\b(?:finish|complet|ended|conclu|clos|done)\w*/iu,
    },
    {
      said: /\b(?:first|initial) (?:phase|stage)\b|\b(?:phase|stage) (?:one|1|I)\b/u,
      told: /\b(?:first|initial|phase|stage|begin|start)/iu,
    },
    {
      said: /\bsecond (?:phase|stage)\b|\b(?:phase|stage) (?:two|2|II)\b/iu,
      told: /\b(?:second|later|further|expan\w+)\b|\b(?:phase|stage) (?:two|2|II)\b/iu,
    },
    // What was so until something else came is so no more.
    {
      said: /\bstill (?:belongs?|owns?|owned|part of|in the hands)\b/iu,
      told: /^(?!.*\b(?:until|once|formerly|ended|belonged|owned before)\b)/isu,
    },
  ],
  universal:
    /(?<!\b(?:not|at|above|of|in|after|almost|nearly) )\ball\b(?! (?:along|kinds|sides|over|told)\b)|\b(?:every|entire(?:ly)?|whole|everything|everyone|completely|fully|always|exclusively)\b/iu,
  partial:
    /\b(?:part|most|many|some|several|few|share|portion|majority|more than half|mostly|mainly|partly|largely|disproportionate)\b/iu,
  opinion:
    /\b(?:sceptics?|skeptics?|critics?|opponents|argu(?:es?|ed)|believes?|believed|thinks?|in the (?:view|eyes|opinion) of)\b/iu,
  notNegation:
    /\b(?:not|never)(?: been)? (?:surpassed|overtaken|outdone|beaten) by any\w+|\bsecond to none\b|\bno (?:difference|matter|doubt|longer than|less than|more than|fewer than)\b|\bnot only\b|\bNo\.|\bwhether or not\b|\bno other\b[^.;]*\b(?:as|so)\b|\bnone other\b|\b(?:do(?:es)?n['’]t|do(?:es)? not|never|not) (?:stop|end|cease|go away|let up)\w*|\bwithout end\b|\bnothing new\b|\bno (?:news|surprise|secret|wonder)\b|\bnot new\b|\b(?:in order |so as |allowed )?not to\b|\bso that\b[^,.;]{0,24}\b(?:not|n['’]t)\b/giu,
  adverse:
    /\b(?:resist\w*|oppos\w*|little|hardly|scarcely|barely|un(?:paid|willing|able|aware|authori[sz]ed|likely)|exceed\w*|beyond|fail\w*|lack\w*|refus\w+|stop\w*|illegal\w*|take the place|replac\w+|drop\w*|withdr\w+|cancel\w*|former\w*|renamed|only|sole\w*|exclusive\w*|despite|against|over the objections|contrary|doubt\w*|dispute\w*|yet to|prevent\w*|to block|block(?:ed|ing|ade\w*)|lost|reject\w*|turned down|ended|halt\w*)\b/iu,
  denying: /\bden(?:y|ies|ied)\b/iu,
  pendingWords:
    /\b(?:still )?(?:stands|remains in force)\b|\b(?:(?:is|are) )?(?:still|yet|so far|until now)(?: only| just)?(?: (?:hoping|waiting|pending|in progress|in court|before the courts|being (?:debated|discussed|negotiated|built)|under (?:construction|discussion|negotiation)|at the negotiating table))?\b/giu,
  sought: [
    {
      asking: /\bplan(?:s|ned|ning)?\b|\bpropos|\bconsider/iu,
      done: /\bcompleted\b|\bfinished\b|\bbuilt\b/iu,
    },
    {
      asking:
        /\b(?:sued? to|sought|seeks?|ask(?:ed|s)? (?:for|the)|request(?:ed|s)?|demand(?:ed|s)?|fil(?:ed|es))\b/iu,
      done: /\bannul\w*|\bquash\w*|\bstruck down|\brevok\w+|\bcancel\w+|\bwithdr[ae]w\w*/iu,
    },
  ],
  done: /\b(?:has|have|had) (?:already |now |just )?(?:been )?(?:granted|given|obtained|got|gotten|received|won|secured|started|begun|entered|built|finished|completed|exempted)\b|\balready\b|\bstarted\b|\bbegan\b|\bis being built\b|\bexempt(?:ed)?\b|\bwas (?:granted|given|built|chosen|selected|picked)\b|\b(?:entered|went|came) into force\b/iu,
  wishes:
    /\b(?:seek\w*|sought|lobb(?:y|ies|ied|ying)|wants?|request\w*|ask(?:s|ed|ing)? (?:for|[^,.;]{0,40}?\bto)|interest\w*|hop(?:e|es|ed|ing))\b/iu,
  seeks:
    /\b(?:seek\w*|sought|lobb(?:y|ies|ied|ying)|wants?|request\w*|ask(?:s|ed|ing)? for|interest\w*|hop(?:e|es|ed|ing)|propos\w+|plan(?:s|ned|ning)?|working (?:for|to)|would|could|might|consider\w*|prepar\w+ (?:an? |the )?(?:final )?(?:offer|bid)|no (?:country|builder)|not yet|not|being (?:set up|prepared|created|planned))\b/iu,
  open: /plan|propos|under way|in progress|being built|under construction|consider|contemplat|pending/iu,
  stages: [
    {
      pattern:
        /\b(?:negotiat\w*|talks|table|discuss\w*|hop(?:es?|ing)|wait\w*|deal|protocols?|unsigned)\b/iu,
      done: ['signing-date'],
    },
    {
      pattern:
        /\b(?:liv(?:e|es|ing)|hold\w* (?:out|on)|resist\w*|stay\w*|refus\w+ to (?:go|leave)|occup\w+|families)\b/iu,
      done: ['eviction'],
    },
    {
      pattern:
        /\b(?:prepar\w*|planned|set up|open(?:ed)?|construction|built|unfinished|operat\w+|service)\b/iu,
      done: ['opening-date', 'operation-start'],
    },
    {
      pattern: /\b(?:admit\w*|accept\w*|let in|access|enter\w*|market|allow\w*)\b/iu,
      done: ['market-access'],
    },
  ],
  present: /\b(?:still|remains?|stands?|in force|today|now|currently|to this day)\b/iu,
  notOnly: /(?:\bnot\b|n['’]t\b)[^,.;]{0,30}\b(?:only|alone|just|solely)\b/iu,
  undone:
    /\b(?:annul(?:led|s|ment)?|quashed|struck down|revoked?|repealed|rescinded|overturned|cancell?ed|scrapped|withdr[ae]wn?|called off|ended|expired|ran out|lapsed|ceased)\b/giu,
  ceased: /\b(?:no longer|not any ?more|stopped|ceased|any ?more)\b/iu,
  formerly: /\b(?:was|were)\b[^,;.]*\bbefore\b|\b(?:former(?:ly)?|ex)\b/iu,
  standing: /\b(?:is|are|remains?)\b(?! \p{L}+(?:ed|ing)\b)/iu,
  scant: /\b(?:little|few|hardly|scarcely|barely|low)\b/iu,
  pending:
    /\bstill (?:remain|liv|hold|stay|going)|\b(?:still|yet|so far|until now)\b.*\b(?:hop|wait|negotiat|work|pend|prepar|plan|resist|talk|discuss|debat|construct|build|built|court|review|study|only|hold)|\bstill (?:only |just )?(?:hoping|waiting|at the|in |under|pending|being|to be|negotiat|prepar|planned|resist|stay|hold|refus)|\b(?:has|have|had)(?:n['’]t| not) (?:\w+ ){0,6}yet\b|\bnot yet\b|\byet to\b/iu,
  hedge:
    /\b(?:may|might|could|would|should|possibl[ey]|probabl[ey]|likely|perhaps|expect\w*|anticipat\w*|hop(?:e|es|ed|ing)|believe[ds]?|thought|alleged(?:ly)?|appears?|seems?|suggest\w*|potential(?:ly)?|theor\w+|presum\w+|arguabl[ey]|eventual(?:ly)?|estimat\w*|intend\w*|aim(?:s|ed)?|plan(?:s|ned)?|propos\w+|forecast\w*|projected|projections?|meant to|due to|wants?|interest(?:ed)?|under consideration|consider\w*|(?:is|are) to)\b/iu,
  only: /\b(?:sole|only|solely|exclusiv\w*|just|nobody else|no one else)\b/iu,
  reporting:
    /\b(?:according to|say|says|said|saying|claim(?:s|ed)?|argu(?:e|es|ed)|stat(?:e|es|ed)|report(?:s|ed)?|maintain(?:s|ed)?|insist(?:s|ed)?|hold(?:s)? that|held that|alleg(?:e|es|ed)|den(?:y|ies|ied)|complain(?:s|ed)?|warn(?:s|ed)?|describ(?:e|es|ed)|call(?:s|ed)|consider(?:s|ed)|believ(?:e|es|ed)|estimat(?:e|es|ed)|in the (?:view|words|opinion|eyes) of|for its part|points? out|defin(?:es|ed)|explain(?:s|ed)?|stress\w*|emphasi\w+|note[sd]|underlin\w+|recall(?:s|ed)?|think(?:s)?|accus(?:e|es|ed)|forecast(?:s)?|expects?|expected|predict(?:s|ed)|calculat\w+|reckons?|rate[sd]?|scores?|scored|ranks?|ranked|puts? (?:\w+ ){1,4}at)\b|’s (?:view|word)/iu,
  predicates: [
    [
      /\b(?:inside|within|in) (?:Peru(?:['’]s|vian)|its|the country['’]s) (?:\p{L}+ )?(?:waters|seas?|200)/iu,
      /\b(?:outside|beyond) (?:of )?(?:Peru(?:['’]s|vian)|its|the country['’]s|the 200)\b|\bhigh seas\b/iu,
    ],
    [
      /\bin person\b|\bphysically\b|\bon the pier\b|\bon site\b/iu,
      /\bby video\b|\bremotely\b|\bvideo link\b|\bvirtual(?:ly)?\b/iu,
    ],
    [
      /\badmiral\b/iu,
      /\b(?:a|the|Chinese) general\b|\bled by a general\b/iu,
      /\bcolonel\b/iu,
      /\bcaptain\b/iu,
      /\bminister\b/iu,
      /\bambassador\b/iu,
    ],
    [
      /\bannul\w*|\bquashed\b|\bstruck down\b/iu,
      /\bwithdr[ae]w\w*\b|\bdropped\b/iu,
      /\bupheld\b|\bwon\b.*\bcase\b/iu,
      /\brevoked\b|\boverturned\b|\breversed\b/iu,
      /\bturn(?:ed|s)? (?:\w+ ){0,3}down\b|\brejected\b|\brefused\b/iu,
    ],
  ],
  owning:
    /\b(?:own(?:s|ed|er|ers|ing)?|belongs? to|is part of|in the hands of|property of|holds? (?:the other |another )?\d[\d.]*%|ha(?:s|ve) (?:the other )?\d[\d.]*%)\b|\b(?:holds?|has) (?:the other )?\d[\d.]*%/iu,
  ofChina:
    /\b(?:belongs? to|owned by|controlled by|in the hands of|property of) (?:the )?[Cc]hin(?:a|ese)\b(?! \p{Lu})|\b(?:is|are)(?:n['’]t)? (?:not |now |still |a |an )*[Cc]hinese(?= (?:company|property|firm|mine)\b|-owned\b|\s*[.,;!]|\s*$)|\b(?:[Tt]he )?[Cc]hin(?:a|ese) (?:(?:do(?:es)? not|do(?:es)?n['’]t) own|owns?)\b/u,
  having:
    /\b(?:own(?:s|er|ers)?|owned by|belongs? to|part of|in the hands of|property of|has|have|holds?|(?:mine|company|firm|unit|subsidiary|asset|utility) of|run by|operated by|runs|operates|still)\b|(?<!\b(?:that|it|there|what|he|she|who|let|here))['’]s\b/iu,
  past: /\b(?:was|were|had|did|used to|once|formerly|former|previously|before|until|ago|sold|bought|got|gave|went|came|made|began|paid|left|became|won|took|ran|(?<!\b(?:is|are|still|be|being|remains|now) )\p{L}{3,}ed)\b/iu,
  sameTime: /\b(?:the|that) same (?:year|month|day)\b/iu,
  joints:
    /;\s*|,?\s+(?:and|but|while|whereas)\s+(?!(?:neither|nor|so)\s)|,\s+(?:which|who)\s+|,\s+with\s+(?=\p{Lu})|,\s+(?=(?:the|that) same (?:year|month|day)\b)|,\s+|\s+[–—-]\s+/gu,
  series: /^\p{L}+(?:ing)? (?:and|or) \p{L}+(?:ing)? (?:the|a|an|its|their) /iu,
  dependent:
    /^(?:only |also |both )*(?:it|they|he|she|this|that|which|who|both|its|their|all of them|the (?:two|latter|former|same))\b/iu,
  stretches:
    /[,;:]\s|\s(?:and|but|while|because|which|although|rather than|without|instead of)\s/iu,
  verb: /\b(?:is|are|was|were|has|have|had|will|would|can|could|does|do|did|isn['’]t|aren['’]t|hasn['’]t|haven['’]t|didn['’]t|doesn['’]t|won['’]t|got|gets?|gave|gives?|went|goes|bought|buys?|sold|sells?|made|makes?|took|takes?|won|led|leads?|came|comes?|held|holds?|owns?|pays?|paid|runs?|ran|sets?|supplies|supply|serves?|airs?|cuts?|built|builds?|operates?|applies|apply|employs?|said|says?|sent|sends?|dominates?|\p{L}{3,}ed|cutting|signing|buying|paying|taking|giving|making)\b/u,
  frame:
    /^(?:in|on|at|by|since|after|before|during|from|under|according to|for|as of|with|despite|ahead of|of|back in|even)\b/iu,
  ranks: [
    /\b(?:first(?! (?:half|quarter|time|years?|months?|phase|stage|round|batch|semester)\b)|leads?|led|leader|leading|top|number one)\b/giu,
    /\b(?:second|runner-up)\b/giu,
  ],
  ordinals: [
    /\b(?:first|1st)\b/giu,
    /\b(?:second|2nd)\b/giu,
    /\b(?:third|3rd)\b/giu,
    /\bfourth\b/giu,
  ],
  ahead:
    /\b(?:ahead of|followed by|in front of|beats?|overt(?:ook|akes?)|tops|outsold|more than(?! (?:about |some )?(?:US)?[$\d]))/iu,
  behind: /\b(?:behind|trail(?:s|ed)|lags?|second to|(?:less|fewer) than(?! (?:US)?[$\d]))/iu,
};
