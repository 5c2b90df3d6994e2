import type { BreadthWords } from './breadth-words.ts';

export const englishBreadth: BreadthWords = {
  worth:
    /\b(?:good (?:or bad|thing|idea|deal|news)|(?:good|bad|great|positive|negative) for|benefit or harm|benefits and (?:risks|costs|concerns|drawbacks)|pros and cons|upsides? and downsides?|advantages and disadvantages|help or (?:hurt|harm)|worth it|a (?:good|bad) (?:deal|thing|idea)|win or lose|winners and losers|impact|effects?|the good and (?:the )?bad|(?<!the )(?:good|bad))\b/giu,
  supporters:
    /\b(?:supporters?|backers?|proponents?|defenders?|advocates|fans|in favou?r|people for it|the good (?:part|side|bit|stuff|news|things?)|the good$|benefits?|advantages|upsides?|pros)\b/giu,
  critics:
    /\b(?:critics?|skeptics?|sceptics?|opponents?|detractors|critici[sz]e[sd]?|criticisms?|arguments? against|speaks against|risks?|concerns?|worr(?:y|ies|ied)|downsides?|drawbacks?|disadvantages|dangers?|the bad (?:part|side|bit|stuff|news|things?)|the bad|cons|harms?|damage|negatives?|(?:any|what|which|no) (?:controvers(?:y|ies)|problems?|troubles?|issues|scandals?|complaints?))\b/giu,
  position:
    /\b(?:says?|said|saying|supports?|supported|backs|backed|thinks?|thought|thinking|sees?|views?|viewed|feels?|stances?|positions?|opinions?|attitudes?|reactions?|reacts?|reacted|respon(?:se|ses|ds?|ded)|line|take on|stands?|argues?|claims?|defends?|defence|version|official line|statements?|regards?|complain(?:s|ed)?|object(?:s|ed)|oppose[sd]?|minds?|minded|protest(?:s|ed)|pressured?)\b/giu,
  outcome:
    /\b(?:outcome|result|ends?|ended|resolved|resolution|settled|concluded?|turn(?:ed)? out|play(?:ed)? out|worked out|upshot|in the end|eventually|finally|happened|afterwards?|came of it|fate)\b/giu,
  status:
    /\b(?:current (?:state|status|situation)|(?:state|status|progress) of|how (?:is|are|s) (?=·[·\s]*(?:going|doing|coming along|getting on|progressing))|going(?! on)|coming along|getting on|progressing|situation|stands? (?:now|today)|where (?:does|do) (?=·[·\s]*stand\b)|what (?:stage|phase))\b/giu,
  latest:
    /\b(?:latest|newest|most recent|news|updates?|updated|anything new|whats new|what is new|new with|happening|going on|up to date|up with)\b/giu,
  story:
    /\b(?:disputes?|rows?|fights?|saga|controvers(?:y|ies)|scandals?|case|fuss|mess|drama|battles?|quarrels?|story|affair|history|chronology|time ?line|sequence of events|course of events)\b/giu,
  biggest:
    /\b(?:biggest|largest|main|top|major|most important|most expensive|greatest|investments)\b/giu,
  importance:
    /(?:\b(?:(?:why|how) (?:is|are|was|were|s) (?=·))?(?:(?:so |that |really )*(?:important|significant|relevant|crucial|vital|strategic)|importance|significance|relevance|big deal|all the (?:fuss|hype)|fuss about)\b|\b(?:why|how(?: much)?) (?:do|does|did|would|should) (?=·[·\s]*matters?\b)|\bmatters?\b(?= (?:so much|to ·|for ·)|\W*$)|\b(?:what(?: is|s| are)? (?:the )?(?:point|purpose|use) of|what(?: is|s| are)(?= ·[·\s]*for\W*$))\b|(?<=·\s)for(?=\W*$))/giu,
  overview:
    /\b(?:what(?: even| exactly| really)? (?:is|are|was|were)|what (?:does|do|did|has|have) [·\s\w]*? (?:do|doing|done)|tell me (?:about|something about|more about|everything about)|explain|describe|info(?:rmation)? (?:on|about)|facts (?:on|about)|basics|background|know about|(?:anything|something|everything|all|more) (?:about|on)|overview|summary|summari[sz]e|in general|involvement|presence|role|activit(?:y|ies)|operations|intro(?:duce|duction)?|learn about|rundown|big picture)\b/giu,
  news: /\b(?:news|headlines|the latest|whats new|what is new|anything new|going on|happening|happened (?:today|this week|this month|lately|recently)|updates?)\b/iu,
  wordOf:
    /\b(?:views?|stances?|positions?|opinions?|attitudes?|reactions?|responses?|line|take|version|statements?) (?:of|by|from) (?:the )?$/iu,
  wordOn: /\b(?:about|on|of|over|regarding|towards?|to|against|at) (?:the )?$/iu,
  whoIs: /\bwho (?:is|are|was|were)\b/giu,
  has: /\b(?:runs?|running|operat\p{L}+|owns?|owned|owning|holds?|holding|held|have|has|controls?|controlled|controlling|manages?|managed|bought|belongs?|hands of|compan(?:y|ies)|firms?|miners?|outfits?|owners?|state|top|\d{1,2})\b/giu,
  firms: /\b(?:compan(?:y|ies)|firms?|miners|businesses|outfits?)\b/giu,
  builds:
    /\b(?:build|builds|building|built|construct\p{L}*|paves?|paving|paved|works? on|working on)\b/giu,
  ranks:
    /\b(?:first|last|latest|biggest|largest|smallest|oldest|newest|richest|best|worst|cheapest|most|least|safest|next|not|no|non|isnt|arent|dont|doesnt|besides|except)\b/giu,
  superlatives: {
    biggest: /\b(?:biggest|largest|greatest|hugest|most important|number one)\b/giu,
    oldest: /\b(?:first|oldest|earliest)\b/giu,
    newest: /\b(?:last|latest|newest|most recent)\b/giu,
  },
  oneOf: /\b(?:which of|(?:which|what)(?: one)? is|the one)\b/iu,
  beside:
    /\b(?:what|about|so far|lately|these days|recently|now|projects?|deals?|sectors?|business|industry|companies|firms?|exactly|even|thing|chinese|peruvian|china|peru|doing|do|done|has|have|does|did|is|are|to|with|in|been|involved|invest(?:s|ing|ed)?)\b/giu,
};
