import type { ModelEvent } from '../../src/core/answering/model/model-event.ts';
import type {
  JsonValue,
  LanguageModel,
  ModelFailure,
  ModelReply,
  ModelRequest,
  PromptName,
} from '../../src/core/ports.ts';
import type { AnsweringModel } from '../../src/core/answering/model/answering-model.ts';
import { reading } from './fake-openai/reading.ts';
import { readPrompts } from '../../src/storage/files/prompt-folder.ts';

/** What a scripted model is asked, as far as scripts look at it. */
export interface OfferedPassage {
  readonly title: string;
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
}

/** What it says to one prompt: a value, which is read by the schema, or why there is none. */
export type Scripted = { readonly says: unknown } | { readonly fails: ModelFailure };

export type Script = Readonly<Partial<Record<PromptName, (data: JsonValue) => Scripted>>>;

export interface SeenRequest {
  readonly prompt: PromptName;
  readonly instructions: string;
  readonly data: JsonValue;
}

export interface ScriptedModel {
  readonly model: AnsweringModel;
  readonly requests: readonly SeenRequest[];
  readonly events: readonly ModelEvent[];
  /** How many answers were begun and are not ended. */
  readonly open: () => number;
  /** From now on. */
  script(script: Script): void;
}

/** What is understood of a question where a script says nothing else: nothing that helps. */
const plainly = { says: reading() };

/** A language model that plays scripted replies, read by their schemas as an edge reads them. */
export async function scriptedModel(): Promise<ScriptedModel> {
  const read = await readPrompts('prompts');
  if (!read.ok) throw new Error(read.complaints.join('\n'));
  const requests: SeenRequest[] = [];
  const events: ModelEvent[] = [];
  let current: Script = {};
  let open = 0;
  const languageModel: LanguageModel = {
    begin(person) {
      open++;
      const { signal } = new AbortController();
      return { signal, person, answer: 'a1', [Symbol.dispose]: () => void open-- };
    },
    async reply<Reply>(request: ModelRequest<Reply>): Promise<ModelReply<Reply>> {
      const { prompt, instructions, data, schema } = request;
      if (open === 0) throw new Error('asked after the answer was ended');
      requests.push({ prompt, instructions, data });
      const play = current[prompt] ?? (prompt === 'understand' ? () => plainly : undefined);
      if (play === undefined) throw new Error(`nobody scripted a reply to ${prompt}`);
      const scripted = play(data);
      if ('fails' in scripted) return { ok: false, reason: scripted.fails };
      const parsed = schema.safeParse(scripted.says);
      return parsed.success ? { ok: true, value: parsed.data } : { ok: false, reason: 'malformed' };
    },
  };
  return {
    model: {
      languageModel,
      prompts: read.prompts,
      observe: (event) => void events.push(event),
    },
    requests,
    events,
    open: () => open,
    script(script) {
      current = script;
      requests.length = 0;
      events.length = 0;
    },
  };
}
