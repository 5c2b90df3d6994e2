import type { Knowledge } from '../passages/knowledge.ts';
import type { KnowledgeFiles } from '../passages/reading/list-file.ts';
import { languages, type Language } from '../passages/language.ts';
import {
  passageIdSchema,
  type EntityId,
  type PassageId,
  type RelationId,
  type TopicId,
} from '../passages/passage.ts';
import { findQuantities } from '../passages/quantities.ts';

export interface DraftInput {
  readonly topic: TopicId;
  /** The id of a source, or the one that a new source is to get. */
  readonly source: string;
  readonly text: string;
  readonly language: Language;
  readonly entities: readonly EntityId[];
  readonly relations: readonly RelationId[];
  /** The year in which it is written, where the text names none. */
  readonly thisYear: number;
}

export interface PassageDraft {
  readonly id: PassageId;
  /** Within the knowledge folder. */
  readonly file: string;
  readonly content: string;
}

/**
 * A passage that is begun. What only a person can write is left empty, so that the check complains of
 * each such place until it is filled.
 */
export function draftPassage(
  input: DraftInput,
  knowledge: Pick<Knowledge, 'entities'>,
  files: KnowledgeFiles,
): PassageDraft {
  const id = freeId(input, files);
  return {
    id,
    file: `passages/${input.topic}/${id}.md`,
    content: contentOf(input, knowledge),
  };
}

/** Room for the number that tells it from another of the same name. */
const longestStem = 60;

/** An id after what it is about, such as chancay-port-capacity-2024; it may be renamed. */
function freeId(input: DraftInput, files: KnowledgeFiles): PassageId {
  // By its files: another draft is no passage yet.
  const taken = new Set([...files.keys()].map((file) => file.split('/').at(-1)));
  const parts = [input.entities[0] ?? input.topic, input.relations[0], asOfIn(input)];
  const stem = parts
    .filter((part) => part !== undefined)
    .join('-')
    .slice(0, longestStem)
    .replace(/-+$/, '');
  for (let place = 1; ; place += 1) {
    const id = passageIdSchema.parse(place === 1 ? stem : `${stem}-${place}`);
    if (!taken.has(`${id}.md`)) return id;
  }
}

/** The last year that the text names. */
function asOfIn({ text, thisYear }: DraftInput): string {
  return text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.at(-1) ?? String(thisYear);
}

function contentOf(input: DraftInput, { entities }: Pick<Knowledge, 'entities'>): string {
  const { source, text, language, relations } = input;
  const isPlace = (id: EntityId) => entities.get(id)?.type === 'place';
  const places = input.entities.filter(isPlace);
  const [subject] = input.entities;
  const tells =
    subject === undefined
      ? []
      : relations.map((relation) => `  - { of: ${subject}, what: ${relation}, in: [1] }`);
  const isFigure = findQuantities(text, language).length > 0;
  return [
    '---',
    `kind: ${isFigure ? 'figure' : 'fact'}`,
    ...(isFigure ? ['said_by: []'] : []),
    `as_of: "${asOfIn(input)}"`,
    `entities: [${input.entities.join(', ')}]`,
    ...(places.length === 0 ? [] : [`places: [${places.join(', ')}]`]),
    'support:',
    `  - { source: ${source}, locator: "" }`,
    ...(tells.length === 0 ? [] : ['tells:', ...tells]),
    'asks:',
    ...languages.map((each) => `  ${each}: []`),
    '---',
    ...languages.flatMap((each) => [
      '',
      `# ${each}: `.trimEnd(),
      ...(each === language ? ['', text] : []),
    ]),
    '',
  ].join('\n');
}
