/** How a model reads a question, as the program's schema has it. */
export interface Reading {
  readonly act: string;
  readonly language: 'en' | 'es' | 'zh';
  readonly parts: readonly string[];
  readonly form: string;
  readonly asks: string;
  readonly type: string;
  readonly subjects: readonly { readonly words: string; readonly id: string | null }[];
  readonly relations: readonly { readonly id: string; readonly certain: boolean }[];
  readonly years: readonly number[];
  readonly phrases: Readonly<Record<'en' | 'es' | 'zh', readonly string[]>>;
}

/** A reading that says nothing of a question, but for what a script says of it. */
export function reading(said: Partial<Reading> = {}): Reading {
  return {
    act: 'asks',
    language: 'en',
    parts: [],
    form: 'plain',
    asks: 'other',
    type: 'other',
    subjects: [],
    relations: [],
    years: [],
    phrases: { en: [], es: [], zh: [] },
    ...said,
  };
}
