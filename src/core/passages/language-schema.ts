import { z } from 'zod';
import { languages } from './language.ts';

/** Apart from the languages, which the first line in the terminal needs before zod is loaded. */
export const languageSchema = z.enum(languages);
