import { isStated, tellsAt } from '../../passages/passage.ts';
import type { Excerpt } from '../../citations/excerpt.ts';
import type { Shown } from '../../conversation/conversation.ts';
import type { Question } from '../../question/question.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import { questionWords } from '../../question/words/words.ts';
import { hasAnswerType } from '../evidence/answer-type.ts';
import { saysNothing } from '../fill-part.ts';
import type { PartAnswer } from '../part-answer.ts';

/** Relations that say no more than that a date is asked for. */
const ofAnyDate: ReadonlySet<string> = new Set(['event-date', 'presence']);

/** Whether nothing tells of what the date is that a question asks for: "since when?". */
export function asksOnlyWhen({ asks, relations }: Question): boolean {
  return asks.type === 'date' && relations.every(({ relation }) => ofAnyDate.has(relation));
}

/** Since when somebody has something, by how: an owner since it was bought, who runs it since it opened. */
const beginnings: ReadonlyMap<string, readonly string[]> = new Map([
  ['owner', ['acquisition', 'opening-date']],
  ['acquisition', ['acquisition']],
  ['operator', ['operation-start', 'opening-date', 'acquisition']],
]);

/**
 * "In what year?" after an answer, which says nothing but that a date is asked for: where nothing of what
 * was shown answers it, the first sentence that was shown with a date does.
 */
export function withDateOfShown(
  part: PartAnswer,
  shown: Shown['sentences'],
  knowledge: Knowledge,
  /** As it was typed, without the name that it was read with. */
  question: Question,
): PartAnswer {
  const isBare = asksOnlyWhen(question) && saysNothing(question);
  if (!isBare) return part;
  const began = asksSince(question) ? beginningOf(shown, knowledge) : undefined;
  if (began !== undefined) return { ...part, answered: true, excerpts: [began], margin: 0 };
  const isOfShown = shown.some(({ passage }) => passage === part.excerpts[0]?.passage.id);
  if (isOfShown) return part;
  const { language } = question;
  for (const { passage: id, sentence } of shown) {
    const passage = knowledge.passages.get(id);
    const wording = passage?.texts[language].sentences[sentence] ?? '';
    if (passage === undefined || !hasAnswerType(wording, 'date', language)) continue;
    return { ...part, answered: true, excerpts: [{ passage, sentence }], margin: 0 };
  }
  return part;
}

function asksSince({ text, language }: Question): boolean {
  return questionWords[language].forms.since.test(text);
}

/** When that came to whoever is shown to have it, by the newest that is told of it. */
function beginningOf(
  shown: Shown['sentences'],
  { passages, successors }: Knowledge,
): Excerpt | undefined {
  const current = [...passages.values()].filter(
    ({ id, kind }) => !successors.has(id) && isStated(kind),
  );
  const wanted = shown.flatMap(({ passage, sentence }) =>
    tellsAt(passages.get(passage), sentence).flatMap(({ of, what }) =>
      (beginnings.get(what) ?? []).map((began) => ({ of, began })),
    ),
  );
  for (const { of, began } of wanted) {
    const [newest] = current
      .flatMap((passage) =>
        passage.tells
          .filter((tell) => tell.of === of && tell.what === began)
          .flatMap(({ when, in: [number = 1] }) =>
            when === undefined ? [] : [{ passage, sentence: number - 1, when }],
          ),
      )
      .toSorted((a, b) => (a.when < b.when ? 1 : -1));
    if (newest !== undefined) return { passage: newest.passage, sentence: newest.sentence };
  }
  return undefined;
}
