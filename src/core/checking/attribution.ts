import type { Language } from '../passages/language.ts';

/** A claim in two: who is said to say so, and what. */
export interface Attributed {
  readonly who: string;
  readonly said: string;
}

// The speaker comes first in each pattern, then what is said.
const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /^(?:according to|in the (?:view|opinion|words) of) (.{2,80}?), (?:as of [^:,]{4,20}[:,] )?(.+)$/isu,
    /^(.{2,80}?) (?:says?|said|claims?|claimed|argues?|argued|states?|stated|reports?|reported|estimates?|estimated|expects?|expected|alleges?|alleged|believes?|believed|holds?|warns?|warned|maintains?)(?: that|,)? (.+)$/isu,
  ],
  es: [
    /^(?:según|de acuerdo con|en opinión de|a juicio de) (.{2,80}?), (.+)$/isu,
    /^(.{2,80}?) (?:dicen?|dijo|dijeron|afirman?|afirmó|sostienen?|sostuvo|estiman?|estimó|aseguran?|aseguró|declaró|señalan?|señaló|alegan?|alegó|creen?|esperan?|prevén?|advierten?|advirtió) que (.+)$/isu,
  ],
  zh: [
    /^(?:根?据)(.{2,40}?)(?:称|所述|表示|报道|的说法|的?估计|的?预计)?，(.+)$/su,
    /^(.{2,40}?)(?:称|表示|认为|声称|宣称|指出|估计|预计|主张|指控|警告)(?!为|作)[，：]?(.+)$/su,
  ],
};

/** Who a claim is put down to, where it begins or opens with that; undefined where it is a plain statement. */
export function attributionOf(claim: string, language: Language): Attributed | undefined {
  for (const pattern of patterns[language]) {
    const [, who, said] = pattern.exec(claim) ?? [];
    if (who !== undefined && said !== undefined) return { who, said };
  }
  return undefined;
}
