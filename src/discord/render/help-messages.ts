import type { Knowledge } from '../../core/passages/knowledge.ts';
import type { Language } from '../../core/passages/language.ts';
import { passagesOf } from '../../core/passages/collection-contents.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { renderHelp } from './render-help.ts';
import type { Services } from '../services.ts';

const exampleCount = 3;

/** The help in a person's language, with questions that the folder answers. */
export function helpMessages(locale: Language, services: Services): MessagePayload[] {
  const { knowledge } = services.answering();
  const view = { knowledge, locale, publicUrl: services.publicUrl };
  return renderHelp(view, services.inviteUrl(), exampleQuestions(knowledge, locale));
}

/** Questions of the folder's own, each of another topic. */
function exampleQuestions(knowledge: Knowledge, language: Language): string[] {
  return [...knowledge.topics.keys()]
    .flatMap((topic) => {
      const passage = passagesOf(knowledge, topic).find(({ id }) => !knowledge.successors.has(id));
      return passage?.asks[language].slice(0, 1) ?? [];
    })
    .slice(0, exampleCount);
}
