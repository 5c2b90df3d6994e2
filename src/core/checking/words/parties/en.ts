import type { PartyWords } from './party-words.ts';

export const englishParties: PartyWords = {
  holdings: [
    {
      relation: 'owner',
      pattern:
        /\b(?:owned|controlled) by\b|\bbelongs to\b|\b(?:is|remains) (?:a |now |still )*(?:part|a subsidiary|the property|an arm|a unit|subsidiary) of\b|\bin the hands of\b/iu,
      order: 'thing-holder',
    },
    {
      relation: 'owner',
      pattern:
        /\b(?:owns|controls)\b|(?<!\b(?:its|their|his|her|our|the|of|whose|your|my) )\bown\b(?= [\p{Lu}\d])|\b(?:keeps?|retains?|still ha(?:s|ve)|still holds?)\b(?= (?:its |a |the |an? )*(?:\d[\d.]*%|stake|share|half|majority|minority))|\b(?:is|are) (?:still )?the (?:owners?|parent) of\b|\b(?:holds|has) (?:the other )?[\d.]+% (?:of|in)\b/iu,
      order: 'holder-thing',
    },
    { relation: 'operator', pattern: /\b(?:operated|run|managed) by\b/iu, order: 'thing-holder' },
    {
      relation: 'operator',
      pattern: /\b(?:operates|operate|runs|manages|is the operator of)\b/iu,
      order: 'holder-thing',
    },
  ],
  within:
    /\b(?:in|at|near)\s+(?:the\s+)?(?:(?:region|province|district|city|port|town)\s+of\s+)?$/iu,
  going: /^(?:visit|went|travel|tour|trained in)/iu,
  trains:
    /\b(?:trains|(?:to|will) train|trained(?! (?:in|by|at)\b)|taught|teach(?:es)?|instructs?|instructed)\b/iu,
  receivesVisit:
    /\b(?:received? (?:a |the )?(?:\w+ )?(?:visit|delegation)s?(?: from| of| by)|hosted|welcomed|was visited by|were visited by)\b/iu,
  acts: /\b(?:(?<!\b(?:the|a|an|his|her|their|official|state) )visit(?:ed|s)?|invites|travelled to|traveled to|went to|toured|trained in|sued|accused|denounced|fined|notified|invited|hosted|welcomed|criticised|criticized|defended|owns|controls|operates|runs|built|denied|met|supplies|replaced|overtook|follows|leads|beat)\b/iu,
  gives:
    /\b(?:sold|sells?|selling|donat(?:es?|ed)|donating|ships|shipped|lent|lends|loaned|financ(?:es?|ed|ing)|gave|gives|handed|sent|sends|exports?|exported|supplies|awards|grants|funds|funded|lends|teaches|taught|supplied|provided|notified|awarded|granted|offered)\b/iu,
  takes:
    /\b(?:bought|buys?|purchased|acquir(?:es|ed)|borrow(?:s|ed)|ow(?:es?|ed)(?! (?:its|their|his|her) (?:name|origin|success))|(?:took|takes?|taken) (?:out )?(?:a |the )?(?:\p{Ll}+ )?(?:loans?|credit)|received|receives|got|imports?|imported|obtained(?! (?:the |an? )?(?:access|permission|entry|approval))|won|took over)\b/iu,
  trades: /^(?:sold|sell|bought|buy|purchas|acquir|took over)/iu,
  vague: /^(?:g[ai]ves?|got|receive[ds]|handed|obtained|sen[dt]s?|won)$/iu,
  owing: /^ow/iu,
  awarding: /^(?:award|grant)/iu,
  receiver: /\b(?:to|for)\s+(?:the\s+)?/iu,
  giver: /\b(?:from|(?:donated|given|sent|supplied|provided) by)\s+(?:the\s+)?/iu,
  agent: /\bby\s+(?:the\s+)?/iu,
  aside:
    /\b(?:in|on|at|for|to|from|under|by|near|through|after|before|against|about|into|among|than|like|beside)\s+(?:the\s+|\p{Ll}+\s+)?/iu,
  markers: [
    ['in', /\b(?:in|at|inside|within|across|around)\s+(?:the\s+)?$/iu],
    ['to', /\b(?:to|for|into|towards?|against|over)\s+(?:the\s+)?$/iu],
    ['from', /\bfrom\s+(?:the\s+)?$/iu],
    ['by', /\bby\s+(?:the\s+)?$/iu],
    ['with', /\b(?:with|between)\s+(?:the\s+)?$/iu],
    ['of', /\bof\s+(?:the\s+)?$/iu],
  ],
  markersBehind: [['of', /^['’]s?\b/iu]],
  joining: /^\s*(?:,|[-–/]|,?\s*(?:and|or|nor)(?:\s+the)?)?\s*(?:the\s+)?$/iu,
  together: /\b(?:with|and|between|alongside)\s+(?:the\s+)?/iu,
  never:
    /\b(?:never|not once|at no time)\b\s+(?:(?:ever|once|yet|been|had|have|has|was|be)\s+)*(?<act>\p{L}+)/iu,
  passive:
    /\b(?:is|are|was|were|been|be|being)\s+(?:(?:not|also|now|\w+ly)\s+)*\p{L}+(?:ed|en|wn|ilt|ade|un|ne|ght|ld|et)\b/iu,
  each: /\b(?:each|respectively|apiece)\b/iu,
  of: /\b(?:of|from)\s+(?:the\s+)?/iu,
  mutual: /\b(?:mutual(?:ly)?|reciprocal(?:ly)?|each other)\b/iu,
  copula:
    /\b(?:is|are|was|were|be|been|has|have|had|belongs?|remains?|came along)\b(?! \p{L}+(?:ed|ing)\b)/iu,
  sides: [
    {
      matter: 'payment',
      side: 'first',
      behind:
        /\b(?:is|are|was|were) (?:due|owed|paid)\b|\b(?:gets?|got|receiv(?:es|ed)|earns?) (?:a |an )?(?:[\d.]+% )?(?:royalty|payment)\b/iu,
      before:
        /(?<!\b(?:is|are|was|were) )\b(?:pays?|paid|owes?|owed)\s+(?:to\s+)?(?:the\s+)?(?=\p{Lu})/u,
    },
    {
      matter: 'payment',
      side: 'second',
      behind: /(?<!\b(?:is|are|was|were) )\b(?:pays?|paid|owes?|owed)\b/iu,
      before: /\b(?:is|are|was|were) (?:paid|owed)\b[^.;,]{0,40}\bby\s+(?:the\s+)?/iu,
    },
    {
      matter: 'suit',
      side: 'first',
      behind:
        /\b(?:won|wins|prevailed)\b(?=[^.;]*\b(?:court|suit|lawsuit|amparo|case|appeal|instance|ruling)\b)/iu,
      before:
        /\b(?:upheld|ruled for|ruled in favou?r of|sided with)\s+(?:the\s+)?|\bwon\b[^.;]{0,40}\s(?:court|instance) and\s+/iu,
    },
    {
      matter: 'suit',
      side: 'second',
      behind:
        /\b(?:lost|loses)\b(?=[^.;]*\b(?:court|suit|lawsuit|amparo|case|appeal|instance|ruling)\b)/iu,
      before:
        /\b(?:won|wins)\b[^.;]{0,60}\bagainst\s+(?:the\s+)?|\bordered\s+(?:the\s+)?|\bruled against\s+(?:the\s+)?|\bdeclared\s+(?=[^.;]{0,40}\binadmissible)|\b(?:dismissed|rejected)\s+(?:the\s+)?(?=[^.;]{0,40}\b(?:suit|amparo)\b)/iu,
    },
    {
      matter: 'will',
      side: 'first',
      behind: /\b(?:approved|passed|pushed|drove|promoted|backed|voted for)\b/iu,
      before: /\b(?:approved|passed|pushed through|backed) by\s+(?:the\s+)?/iu,
    },
    {
      matter: 'will',
      side: 'second',
      behind: /\b(?:opposed|opposes|objected|voted against)\b/iu,
      before:
        /\b(?:against the will|over the objections?|(?:despite|in spite of) (?:the )?(?:opposition|objections?)) (?:of|from)\s+(?:the\s+)?|\b(?:despite|in spite of|over)\s+(?=[^.;]{1,30}['’]s (?:opposition|objections?))/iu,
    },
  ],
  exportsOf:
    /\b(Peru(?:vian)?|Chin(?:a|ese))(?:['’]s)?(?: (?:total|goods|farm|mining|yearly|\d{4}))* exports\b|\bexports (?:of|from) (Peru|China)\b/iu,
  countries: {
    peru: /\bPeru(?:vian)?s?(?:['’]s)?\b/iu,
    china: /\bChin(?:a|ese)(?:['’]s)?\b|\bBeijing\b/iu,
  },
};
