import type { Language } from '../../passages/language.ts';

/** Shorter ones are found in words that are no diminutives: "visita", "delito". */
const shortestBase = 4;

/**
 * How a word may also be spelt that is typed in a hurry or said fondly: in Spanish with the accent of
 * its ending that was left out ("vendio"), and as the word that it is the diminutive of ("camaritas").
 */
export function otherSpellings(word: string, language: Language): string[] {
  return language === 'es' ? [...accented(word), ...withoutDiminutive(word)] : [];
}

function accented(word: string): string[] {
  return [word.replace(/io$/u, 'ió'), word.replace(/ia(n|s|mos)?$/u, 'ía$1')].filter(
    (spelling) => spelling !== word,
  );
}

function withoutDiminutive(word: string): string[] {
  const [, base = '', gender = ''] = /^(.+?)(?:e?c)?it([oa])s?$/u.exec(word) ?? [];
  if (base.length < shortestBase) return [];
  const written = base.replace(/qu$/u, 'c').replace(/gu$/u, 'g');
  return [`${written}${gender}`, `${written}e`, written];
}
