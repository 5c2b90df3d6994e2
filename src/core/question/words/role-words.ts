import type { Language } from '../../passages/language.ts';

/** Who is meant by a role and no name. */
export interface RoleWord {
  readonly said: RegExp;
  /** What the English names have of those who may be meant; undefined for whoever answers. */
  readonly named: RegExp | undefined;
}

/** Words by which a follow-up asks of whoever has an office, or of somebody by a role alone. */
export interface RoleWords {
  /** Asks only who came into the office after somebody. */
  readonly cameAfter: RegExp;
  /** Asks only who had it before. */
  readonly cameBefore: RegExp;
  /** Asks only who has it now. */
  readonly hasNow: RegExp;
  /** Asks for somebody's word. */
  readonly asksWord: RegExp;
  /** The first that fits counts. */
  readonly roles: readonly RoleWord[];
}

const embassy = /\bembassy\b/iu;
const premier = /\bprime minister\b/iu;
const businessman = /\bbusinessm[ae]n\b/iu;
const union = /\bunion\b/iu;

const leadIn = String.raw`^(?:(?:and|so|but|ok|okay|then|hang on|hold on|wait)(?!\p{L})[\s,]*)*`;
const leadInSpanish = String.raw`^(?:(?:y|e|entonces|pero|ya|oe|oye|espera)(?!\p{L})[\s,]*)*¿?`;

export const roleWords: Readonly<Record<Language, RoleWords>> = {
  en: {
    cameAfter: new RegExp(
      String.raw`${leadIn}(?:who (?:came|was|is|got in|comes|['’]?s) (?:in )?(?:after|next)(?: (?:him|her|them|that))?|who (?:replaced|succeeded|followed) (?:him|her|them)|who took over(?: from (?:him|her))?|(?:and )?after (?:him|her))\W*$`,
      'iu',
    ),
    cameBefore: new RegExp(
      String.raw`${leadIn}(?:who (?:came|was|ruled|governed)(?: it| there| president)? before(?: (?:him|her|them|that))?|(?:what about )?the (?:guy|one|man|woman|president|person|lady) before(?: (?:him|her|them|that))?|who did (?:he|she) (?:replace|succeed|take over from)|(?:and )?before (?:him|her))\W*$`,
      'iu',
    ),
    hasNow: new RegExp(
      String.raw`${leadIn}who(?:['’]?s| is| are)?(?: it| that)?(?: the)?(?: (?:president|in charge|in power|in office|running things|there|in))?(?: of peru)?(?: right)? (?:now|today|currently|these days)\W*$`,
      'iu',
    ),
    asksWord:
      /\b(?:says?|said|saying|explain(?:s|ed)?|respond(?:s|ed)?|answer(?:s|ed)?|reply|replied|react(?:s|ed)?|think|argue|claim|take|statement|deny|denied|version|step(?:ped)? in|get involved|weigh(?:ed)? in)\b/iu,
    roles: [
      { said: /\b(?:embass(?:y|ies)|ambassadors?)\b/iu, named: embassy },
      { said: /\b(?:prime minister|premier)\b/iu, named: premier },
      {
        said: /\b(?:the|that) (?:chinese )?(?:businessm[ae]n|chinese guy)\b/iu,
        named: businessman,
      },
      { said: /\bunions?\b/iu, named: union },
      {
        said: /\bthe (?:accused|ones accused|accused (?:firms|companies|builders))\b/iu,
        named: undefined,
      },
    ],
  },
  es: {
    cameAfter: new RegExp(
      String.raw`${leadInSpanish}(?:qui[eé]n (?:vino|entr[oó]|asumi[oó]|sigui[oó]|qued[oó]|subi[oó])(?: (?:despu[eé]s|luego))?(?: de (?:[eé]l|ella))?|(?:despu[eé]s|luego)(?: de (?:[eé]l|ella))? qui[eé]n(?: vino| entr[oó]| asumi[oó])?|qui[eé]n l[oa] (?:reemplaz[oó]|sucedi[oó])|despu[eé]s de (?:[eé]l|ella))[?\s]*$`,
      'iu',
    ),
    cameBefore: new RegExp(
      String.raw`${leadInSpanish}(?:qui[eé]n (?:estaba|estuvo|era|gobernaba|fue)(?: presidente)? antes(?: (?:de|que) (?:[eé]l|ella))?|antes(?: de (?:[eé]l|ella))? qui[eé]n (?:estaba|estuvo|era|gobernaba)|antes de (?:[eé]l|ella)|el (?:anterior|de antes|que estaba antes)(?: (?:de|a) (?:[eé]l|ella))?|a qui[eé]n reemplaz[oó])[?\s]*$`,
      'iu',
    ),
    hasNow: new RegExp(
      String.raw`${leadInSpanish}(?:(?:ahora|hoy|actualmente) qui[eé]n (?:es|est[aá]|manda|gobierna)(?: (?:el |la )?president[ea])?|qui[eé]n (?:es|est[aá]|manda|gobierna)(?: (?:el |la )?president[ea])?(?: del per[uú])? (?:ahora|hoy|actualmente|ahorita))[?\s]*$`,
      'iu',
    ),
    asksWord:
      /(?<!\p{L})(?:dic(?:e|en|iendo)|dij(?:o|eron)|explic\p{L}+|respond\p{L}+|contest\p{L}+|opin\p{L}+|niega[n]?|neg(?:ó|aron)|se defiend\p{L}+|versi[oó]n|alega[n]?|sostiene[n]?|se meti[oó]|se metieron|intervino)(?!\p{L})/iu,
    roles: [
      { said: /(?<!\p{L})(?:embajadas?|embajador(?:a|es)?)(?!\p{L})/iu, named: embassy },
      { said: /(?<!\p{L})(?:primer ministro|premier|pcm)(?!\p{L})/iu, named: premier },
      {
        said: /(?<!\p{L})(?:empresarios?(?: chinos?)?|el chino)(?!\p{L})/iu,
        named: businessman,
      },
      { said: /(?<!\p{L})sindicatos?(?!\p{L})/iu, named: union },
      {
        said: /(?<!\p{L})(?:l[oa]s? )(?:acusad[oa]s?|denunciad[oa]s?|aludid[oa]s?)(?!\p{L})/iu,
        named: undefined,
      },
    ],
  },
  zh: {
    cameAfter:
      /^(?:那么?|然后)?(?:[他她]|总统)?(?:之后|以后|后来|下台后|下台以后|接着|后)?(?:是)?(?:谁|哪位)(?:接[任班替]|上台|继任|顶上|接的)(?:了?[他她])?(?:的)?(?:呢)?[？?\s]*$|^(?:那么?)?[他她](?:之?后|以后)(?:是)?(?:谁|哪位)(?:呢)?[？?\s]*$|^(?:接任|继任)(?:者|的)?是谁[？?\s]*$/u,
    cameBefore:
      /^(?:那么?)?[他她](?:之?前|以前)(?:面)?(?:的)?(?:是)?(?:谁|哪位|那位|那个)?(?:呢)?[？?\s]*$|^(?:那么?)?(?:前任|上一任)(?:总统)?(?:是谁|呢|是哪位)[？?\s]*$/u,
    hasNow:
      /^(?:那么?|等等|等下)?(?:现在|如今|目前)(?:的)?(?:总统)?(?:是)?(?:谁|哪位)(?:当|做|在任|在当)?(?:总统)?(?:呢)?[？?\s]*$|^(?:那么?)?现任(?:总统)?是(?:谁|哪位)[？?\s]*$/u,
    asksWord:
      /怎么说|咋说|怎么解释|解释|回应|答复|表态|说法|说了?什么|说啥|否认|怎么看|反驳|插手|出面/u,
    roles: [
      { said: /大?使馆|大使/u, named: embassy },
      { said: /总理/u, named: premier },
      { said: /商人|那个老板/u, named: businessman },
      { said: /工会/u, named: union },
      { said: /被(?:告|指控|指责)(?:的|方)?(?:企业|公司|人)?/u, named: undefined },
    ],
  },
};
