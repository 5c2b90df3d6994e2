import type { BreadthWords } from './breadth-words.ts';

export const englishBreadth: BreadthWords = {
  worth:
    /\b(?:good (?:or bad|thing|idea|deal|news)|(?:good|bad|great|positive|negative) for|benefit or harm|benefits and (?:risks|costs|concerns|drawbacks)|pros and cons|upsides? and downsides?|advantages and disadvantages|help or (?:hurt|harm)|worth it|a (?:good|bad) (?:deal|thing|idea)|win or lose|winners and losers|impact|effects?|good|bad)\b/giu,
  supporters:
    /\b(?:supporters?|backers?|proponents?|defenders?|advocates|fans|in favou?r|people for it|benefits?|advantages|upsides?|pros)\b/giu,
  critics:
    /\b(?:critics?|skeptics?|sceptics?|opponents?|detractors|critici[sz]e[sd]?|criticisms?|against|risks?|concerns?|worr(?:y|ies|ied)|downsides?|drawbacks?|disadvantages|dangers?|cons)\b/giu,
  position:
    /\b(?:says?|said|saying|thinks?|thought|thinking|sees?|views?|viewed|feels?|stances?|positions?|opinions?|attitudes?|reactions?|reacts?|reacted|respon(?:se|ses|ds?|ded)|line|take on|stands?|argues?|claims?|defends?|defence|version|official line|statements?|regards?)\b/giu,
  outcome:
    /\b(?:outcome|result|ends?|ended|resolved|resolution|settled|concluded?|turn(?:ed)? out|play(?:ed)? out|worked out|upshot|in the end|eventually|finally|happened|afterwards?|came of it|fate)\b/giu,
  latest:
    /\b(?:latest|newest|most recent|recent(?:ly)?|news|updates?|updated|anything new|whats new|what is new|new with|happening|going on|current (?:state|status|situation)|(?:state|status) of|situation|these days|so far|lately|up to date|stands? (?:now|today)|up with)\b/giu,
  story:
    /\b(?:disputes?|rows?|fights?|saga|controvers(?:y|ies)|scandals?|case|fuss|mess|drama|battles?|quarrels?|story|affair|history|chronology|time ?line|sequence of events|course of events)\b/giu,
  biggest:
    /\b(?:biggest|largest|main|top|major|most important|most expensive|greatest|investments?|projects?|deals?)\b/giu,
  overview:
    /\b(?:what|who|tell|about|explain(?:ed)?|describe|info(?:rmation)?|facts|basics|background|know|deal with|overview|summary|summari[sz]e|general|involvement|involved|presence|role|activit(?:y|ies)|sectors?|operations|business|intro(?:duce|duction)?|learn|picture|rundown|exactly|even|thing|chinese|peruvian)\b/giu,
};
