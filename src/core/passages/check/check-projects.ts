import type { Knowledge } from '../knowledge.ts';
import { languages } from '../language.ts';
import { namesDate } from './names-date.ts';
import { endOf, startOf } from '../partial-date.ts';
import type { EntityId } from '../passage.ts';
import type { ParsedPassage } from '../reading/parse-passage.ts';
import type { Problem } from '../reading/problem.ts';

/** Checks that statuses and steps are those of projects, and that the text tells when each step was taken. */
export function checkProjects(parsed: ParsedPassage, knowledge: Knowledge): Problem[] {
  const { passage, file, lineOf } = parsed;
  const complain = (path: readonly PropertyKey[], message: string) => ({
    file,
    line: lineOf(path),
    message,
  });
  const typeIfOther = (id: EntityId) => {
    const type = knowledge.entities.get(id)?.type;
    return type === 'project' ? undefined : type;
  };
  const statuses = passage.statusOf.flatMap((id, place) => {
    const type = typeIfOther(id);
    const message = `status_of ${id}, which is no project but of type ${type}: name the project`;
    return type === undefined ? [] : [complain(['status_of', place], message)];
  });
  const lone =
    (passage.status === undefined) === (passage.statusOf.length === 0)
      ? []
      : [
          complain(
            [passage.status === undefined ? 'status_of' : 'status'],
            "a status is a project's: give status and status_of together",
          ),
        ];
  const steps = passage.steps.flatMap(({ of, step, when, in: sentences }, place) => {
    const type = typeIfOther(of);
    const silent = languages.filter((language) => {
      const told = sentences.map((number) => passage.texts[language].sentences[number - 1] ?? '');
      return !namesDate(told.join(' '), language, when);
    });
    return [
      ...(type === undefined
        ? []
        : [
            complain(
              ['steps', place, 'of'],
              `${of} is no project but of type ${type}: name the project`,
            ),
          ]),
      ...(silent.length === 0
        ? []
        : [
            complain(
              ['steps', place, 'when'],
              `${of} ${step} ${when}, which its sentences do not name in ${silent.join(', ')}: write it out, or mend the date`,
            ),
          ]),
      ...(startOf(when) > endOf(passage.asOf)
        ? [
            complain(
              ['steps', place, 'when'],
              `${of} ${step} ${when}, after what the passage holds as of: a step is taken, not planned`,
            ),
          ]
        : []),
    ];
  });
  return [...lone, ...statuses, ...steps];
}
