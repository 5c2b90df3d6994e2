import { declineText, missingText, noticesOf } from '../../core/answering/answer-text.ts';
import type { Answer } from '../../core/answering/answer.ts';
import { refusalOf } from '../../core/answering/refusal.ts';
import { TooBusy } from '../../core/conversation/too-busy.ts';
import type { Language } from '../../core/passages/language.ts';
import { cleanQuestion } from '../../core/question/clean-question.ts';
import { wordsIn } from '../../core/words/words.ts';
import { askPath, queryPath, searchPath } from '../addresses.ts';
import { anchor, markup, section, type Markup } from '../markup.ts';
import type { RoomServices } from '../services.ts';
import type { Page, View } from '../view.ts';
import { citedText, inLanguage, sourcesOfCited } from './cited.ts';
import { field, questionLinks } from './field.ts';
import { passageList } from './standing.ts';

/** The answer to what was typed, as Discord shows it; its numbers lead to the passages. */
export async function askPage(
  typed: string | undefined,
  ask: RoomServices['ask'],
  view: View,
): Promise<Page> {
  const { words, language } = view;
  const shared = {
    title: words.ask.title,
    description: words.ask.intro,
    path: askPath,
    isPublic: false,
  };
  const heading = markup`<h1>${words.ask.title}</h1>`;
  if (typed === undefined || typed.trim() === '') {
    const examples = questionLinks(view.answering.examples(language), view);
    return {
      ...shared,
      body: markup`${heading}<p class="intro">${words.ask.intro}</p>${field(view)}${section(words.home.try, examples)}`,
    };
  }
  const cleaned = cleanQuestion(typed);
  if (!cleaned.ok) {
    const refusal = refusalOf(cleaned, language);
    return {
      ...shared,
      status: 400,
      body: markup`${heading}${field(view)}<p role="status">${refusal}</p>`,
    };
  }
  const { question } = cleaned;
  const top = markup`${heading}${field(view, { typed: question })}`;
  const answer = await answerUnlessBusy(question, ask, language);
  if (answer === undefined) {
    const { text } = words.notices.busy;
    return { ...shared, status: 503, body: markup`${top}<p role="status">${text}</p>` };
  }
  const search = anchor(view.link(queryPath(searchPath, question)), words.ask.searchInstead);
  return {
    ...shared,
    pathOfTyped: queryPath(askPath, question),
    body: markup`${top}${answerBody(answer, view)}<p class="quiet">${search}</p>`,
  };
}

/** Undefined where too many questions wait already. */
async function answerUnlessBusy(
  question: string,
  ask: RoomServices['ask'],
  language: Language,
): Promise<Answer | undefined> {
  try {
    return await ask(question, language);
  } catch (error) {
    if (error instanceof TooBusy) return undefined;
    throw error;
  }
}

function answerBody(answer: Answer, view: View): Markup {
  const { words } = view;
  const next = questionLinks(answer.next ?? [], view);
  const near = answer.status === 'abstained' ? passageList(answer.near, view) : undefined;
  const sources = 'citations' in answer ? sourcesOfCited(answer.citations, view) : undefined;
  const said = markup`${saidLines(answer, view)}${noticesOf(answer).map(
    (notice) => markup`<p class="note">${notice}</p>`,
  )}`;
  return markup`<div class="answer">${inLanguage(answer.language, said, view)}</div>
${section(words.ask.near, near)}
${section(
  wordsIn(view.language).passage.sources,
  sources && inLanguage(answer.language, sources, view),
)}
${section(words.ask.next, next && inLanguage(answer.language, next, view))}`;
}

function saidLines(answer: Answer, view: View): Markup {
  switch (answer.status) {
    case 'chat':
      return paragraphs(answer.text);
    case 'abstained':
      return paragraphs(declineText(answer, view.knowledge));
    case 'answered': {
      const { opening, language } = answer;
      return markup`${opening === undefined ? '' : paragraphs(opening)}${citedText(answer, view, { language, rank: 2 })}`;
    }
    case 'partial': {
      const { missing, language } = answer;
      return markup`${citedText(answer, view, { language, rank: 2 })}<p>${missingText(missing, language)}</p>`;
    }
  }
}

/** Lines of text that is no sentence on the subject. */
function paragraphs(text: string): Markup {
  return markup`${text.split('\n').map((line) => markup`<p>${line}</p>`)}`;
}
