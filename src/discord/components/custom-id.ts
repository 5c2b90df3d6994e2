import type { ReferenceStyle } from '../../core/citations/references/format-reference.ts';
import type { VersionName } from '../../core/corrections/passage-version.ts';
import type { ConversationId } from '../../core/conversation/conversation.ts';
import type { ReportId } from '../../core/conversation/reader-report.ts';
import type { Language } from '../../core/passages/language.ts';
import type { PassageId, SourceId, TopicId } from '../../core/passages/passage.ts';
import type { Side } from '../../core/passages/side.ts';
import type { PictureRequest } from '../../core/pictures/picture-request.ts';
import { shortened } from './conversation-in-id.ts';
import { formatPicture } from './picture-id.ts';

/** The meaning of a button or a modal. */
export type CustomId =
  | { readonly name: 'thread'; readonly conversation: ConversationId }
  | {
      readonly name: 'followup';
      readonly conversation: ConversationId;
      /** For a form only: it was opened under a private answer. */
      readonly isPrivate?: boolean;
    }
  | {
      readonly name: 'passage';
      readonly passage: PassageId;
      /** The language to show; by default that of the person who presses. */
      readonly language?: Language | undefined;
      /** That of the answer from which it was opened. */
      readonly version?: VersionName | undefined;
    }
  /** The second also names the form that it opens. */
  | { readonly name: 'helpful' | 'unhelpful' }
  /** A curator has seen to what a reader reports. */
  | { readonly name: 'done'; readonly report: ReportId }
  | {
      readonly name: 'page';
      readonly list: 'sources';
      /** All topics by default. */
      readonly topic?: TopicId | undefined;
      /** All sides by default. */
      readonly side?: Side | undefined;
      /** Counts from 1. */
      readonly page: number;
    }
  | {
      /** The sources of one publisher, which one of them stands for. */
      readonly name: 'page';
      readonly list: 'publisher';
      readonly source: SourceId;
      readonly page: number;
    }
  /** The topics, or on the second page what is missing of them. */
  | { readonly name: 'page'; readonly list: 'topics'; readonly page: number }
  /** What a picture shows, as text. */
  | {
      readonly name: 'page';
      readonly list: 'table';
      readonly request: PictureRequest;
      readonly page: number;
    }
  /** Shows a picture, or first what it shows as text. */
  | { readonly name: 'picture' | 'table'; readonly request: PictureRequest }
  | {
      /** A select that changes what is chosen of the sources; its value is a topic, a side or `all`. */
      readonly name: 'filter';
      readonly by: 'topic' | 'side';
      readonly topic?: TopicId | undefined;
      readonly side?: Side | undefined;
    }
  /** A select of a publisher; its value is one of the publisher's sources. */
  | { readonly name: 'publisher' }
  /** A select of a passage, whose id is its value; told from the others of a message by the first number in it. */
  | { readonly name: 'choose'; readonly from: number }
  | {
      readonly name: 'cite';
      readonly passage: PassageId;
      /** Changes the style in place; without it the reference is shown first. */
      readonly style?: ReferenceStyle | undefined;
      /** Of many references in a style, counts from 1; the first by default. */
      readonly page?: number | undefined;
      /** That of the answer from which it was opened. */
      readonly version?: VersionName | undefined;
    }
  | {
      /** A question that the collection answers: one of a passage's own. */
      readonly name: 'next';
      readonly passage: PassageId;
      readonly language: Language;
      /** Its place among the passage's questions in that language, from 0. */
      readonly place: number;
      /** The conversation that it goes on with; one of its own by default. */
      readonly conversation?: ConversationId | undefined;
    }
  | {
      /** An answer as a file; in a thread all that are kept of it. */
      readonly name: 'export';
      readonly conversation: ConversationId;
      /** What the answer shows, by its key. */
      readonly shown: string;
    }
  | {
      /** The rest of a long answer. */
      readonly name: 'more';
      readonly conversation: ConversationId;
      /** What the answer shows, by its key. */
      readonly shown: string;
      /** The sentences that stand before the rest. */
      readonly from: number;
    };

/** The place of the last question that a button can stand for: two digits are kept for it. */
export const mostAskPlace = 99;

/** The custom_id of the text input in the form for a follow-up. */
export const questionInput = 'question';

/** The custom_id with a meaning: `NAME` or `NAME:ARGUMENTS`. */
export function formatCustomId(id: CustomId): string {
  switch (id.name) {
    case 'thread':
      return `thread:${id.conversation}`;
    case 'followup':
      return `followup:${id.conversation}${id.isPrivate === true ? ':private' : ''}`;
    case 'passage':
      return withParts(`passage:${id.passage}`, id.version, id.language);
    case 'helpful':
    case 'unhelpful':
      return id.name;
    case 'done':
      return `done:${id.report}`;
    case 'picture':
      return formatPicture(id.request);
    case 'table':
      return `table:${formatPicture(id.request)}`;
    case 'page':
      return formatPage(id);
    case 'filter':
      return `filter:${id.by}:${id.topic ?? '*'}:${id.side ?? '*'}`;
    case 'publisher':
      return id.name;
    case 'choose':
      return `choose:${id.from}`;
    case 'cite':
      return withParts(`cite:${id.passage}`, id.version, id.style, id.page?.toString());
    case 'export':
      return `export:${shortened(id.conversation)}:${id.shown}`;
    case 'more':
      return `more:${shortened(id.conversation)}:${id.shown}:${id.from}`;
    case 'next': {
      const conversation = id.conversation === undefined ? '' : `:${shortened(id.conversation)}`;
      return `next:${id.passage}:${id.language}:${id.place}${conversation}`;
    }
  }
}

function formatPage(id: Extract<CustomId, { name: 'page' }>): string {
  switch (id.list) {
    case 'table':
      return `page:${formatPicture(id.request)}:${id.page}`;
    case 'topics':
      return `page:topics:${id.page}`;
    case 'publisher':
      return `page:publisher:${id.source}:${id.page}`;
    case 'sources': {
      const side = id.side === undefined ? [] : [id.side];
      return ['page:sources', id.topic ?? '*', ...side, id.page].join(':');
    }
  }
}

function withParts(start: string, ...parts: readonly (string | undefined)[]): string {
  return [start, ...parts.filter((part) => part !== undefined)].join(':');
}
