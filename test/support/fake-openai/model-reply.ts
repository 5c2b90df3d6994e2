import { honestReply } from './honest-replies.ts';
import {
  alteredReply,
  decliningReply,
  inventedIds,
  obedientReply,
  willingReply,
} from './hostile-replies.ts';
import { knowingReply } from './knowing-replies.ts';
import { misreadingReply } from './misreading-replies.ts';
import type { ModelMode } from './model-modes.ts';
import type { PromptName } from './prompt-data.ts';

/** What the model writes, before the server puts it on the wire. */
export interface WrittenReply {
  readonly content: string | null;
  readonly refusal?: string;
  readonly finish?: 'stop' | 'length';
}

export function writeReply(mode: ModelMode, prompt: PromptName, data: unknown): WrittenReply {
  const written = (reply: object): WrittenReply => ({ content: JSON.stringify(reply) });
  const honest = JSON.stringify(honestReply(prompt, data));
  switch (mode.kind) {
    case 'altering':
      return written(alteredReply(mode.alteration, prompt, data));
    case 'invented-ids':
      return written(inventedIds(prompt, data));
    case 'obedient':
      return written(obedientReply(prompt, data));
    case 'declining':
      return written(decliningReply(prompt, data));
    case 'knowing':
      return written(knowingReply(mode.known, prompt, data));
    case 'misreading':
      return written(misreadingReply(prompt, data));
    case 'willing':
      return written(willingReply(prompt, data));
    case 'chatty':
      return {
        content: `<think>Which of {these}?</think>Here it is:\n\`\`\`json\n${honest}\n\`\`\`\nI hope {that} helps.`,
      };
    case 'invalid-json':
      return { content: `${honest.slice(0, -1)}, "units": [{]}` };
    case 'cut-off':
      return {
        content: honest.slice(0, honest.length / 2),
        finish: mode.says ? 'length' : 'stop',
      };
    case 'refusal':
      return { content: null, refusal: 'I cannot help with that. @everyone' };
    case 'empty':
      return { content: '' };
    case 'honest':
    case 'picky':
    case 'server':
    case 'nothing':
    case 'endless-body':
    case 'page':
    case 'error-with-200':
    case 'status':
    case 'redirect':
    case 'hang':
    case 'drip':
    case 'reset':
      return { content: honest };
  }
}
