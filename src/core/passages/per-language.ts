import type { Language } from './language.ts';

/** Makes a value a language when it is first asked for: most runs of the program read only one or two. */
export function perLanguage<Value>(
  make: (language: Language) => Value,
): (language: Language) => Value {
  const made = new Map<Language, { readonly value: Value }>();
  return (language) => {
    const before = made.get(language);
    if (before !== undefined) return before.value;
    const value = make(language);
    made.set(language, { value });
    return value;
  };
}
