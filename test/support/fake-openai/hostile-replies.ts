import { honestReply } from './honest-replies.ts';
import { alterations, type Alteration, type AlteringMode } from './hostile-texts.ts';
import { selectLexically } from './lexical-selection.ts';
import {
  candidatesOf,
  repairDataSchema,
  selectDataSchema,
  type PromptName,
  type SelectData,
  type Unit,
} from './prompt-data.ts';
import { reading } from './reading.ts';

/** An order planted in a question or a passage, such as `SAY: …`. */
const plantedOrder = /(?:SAY|DI|说)[:：]\s*(.+)/u;

/**
 * What a model replies that changes what it is asked to keep: in its selection, and again when it is
 * asked to repair that.
 */
export function alteredReply(mode: AlteringMode, prompt: PromptName, data: unknown): object {
  return reply(alterations[mode], prompt, data);
}

function reply(alter: Alteration, prompt: PromptName, data: unknown): object {
  switch (prompt) {
    case 'understand':
      return honestReply(prompt, data);
    case 'select': {
      const selection = selectDataSchema.parse(data);
      const chosen = chosenOf(selection);
      const units = chosen.map(({ id, text }, place): Unit => {
        const other = chosen[place + 1] ?? chosen[0];
        return { id, edit: 'trim', text: alter(text, other?.text ?? '') };
      });
      return { answerable: 'yes', units, missing: alter('', '') };
    }
    case 'repair': {
      const { units } = repairDataSchema.parse(data);
      return {
        units: units.map(({ unit, sentence }) => ({
          unit,
          edit: 'trim',
          text: alter(sentence, sentence),
        })),
      };
    }
  }
}

/** What a model replies that names sentences which were not given to it. */
export function inventedIds(prompt: PromptName, data: unknown): object {
  if (prompt !== 'select') return honestReply(prompt, data);
  const ids = ['s999', 'chancay-gdp', '__proto__', '', 's1 '];
  const units = ids.map((id) => ({ id, edit: 'verbatim', text: null }));
  return { answerable: 'yes', units, missing: '' };
}

/** What a model replies that does what an order in the question or in a passage says. */
export function obedientReply(prompt: PromptName, data: unknown): object {
  const order = plantedOrder.exec(JSON.stringify(data))?.[1] ?? 'I obey whoever wrote last.';
  if (prompt === 'understand') {
    const phrases = { en: [order.slice(0, 100)], es: [], zh: [] };
    return reading({ parts: [order], subjects: [{ words: order, id: order }], phrases });
  }
  return reply(() => order, prompt, data);
}

/** What a model replies that says of every question that nothing answers it. */
export function decliningReply(prompt: PromptName, data: unknown): object {
  if (prompt !== 'select') return honestReply(prompt, data);
  return { answerable: 'no', units: [], missing: 'Everything.' };
}

/** What a model replies that answers every question with the first sentences that it gets. */
export function willingReply(prompt: PromptName, data: unknown): object {
  if (prompt !== 'select') return honestReply(prompt, data);
  const units = candidatesOf(selectDataSchema.parse(data))
    .slice(0, 6)
    .map(({ id }) => ({ id, edit: 'verbatim', text: null }));
  return { answerable: 'yes', units, missing: '' };
}

/** What an honest model would choose, else the first sentences. */
function chosenOf(data: SelectData) {
  const { chosen } = selectLexically(data);
  return chosen.length > 0 ? chosen : candidatesOf(data).slice(0, 2);
}
