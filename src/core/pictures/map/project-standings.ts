import type { Entity, Knowledge, Point } from '../../passages/knowledge.ts';
import { earlierFirst, type PartialDate, startOf } from '../../passages/partial-date.ts';
import type { EntityId, Passage, Status, Step, TopicId } from '../../passages/passage.ts';

/** A project that can be shown on a map, with the last that is told of how far it is. */
export interface ProjectStanding {
  readonly project: Entity;
  /** The sites that it is at: one of a point, two or more of a line, from end to end. */
  readonly sites: readonly [Point, ...Point[]];
  readonly status: Status;
  /** The step by which it came to this; undefined where only the status is told. */
  readonly step: Step | undefined;
  /** When the step was taken, else as of when the status holds. */
  readonly when: PartialDate;
  readonly passage: Passage;
  /** The sentence that tells it, from 0. */
  readonly sentence: number;
  /** Of the passages that tell what became of it. */
  readonly topics: ReadonlySet<TopicId>;
  /** Whether a Chinese party is told to have a part in it. */
  readonly isLinked: boolean;
}

/** Every placed project whose status is told, in order of ids. */
export function projectStandings(knowledge: Knowledge): ProjectStanding[] {
  const told = standingsTold(knowledge);
  const linked = linkedProjects(knowledge);
  return [...knowledge.entities.values()].flatMap((project) => {
    const sites = sitesOf(project, knowledge);
    const all = told.get(project.id) ?? [];
    const decisive = decisiveOf(all);
    if (sites === undefined || decisive === undefined) return [];
    const topics = new Set(all.map(({ passage }) => passage.topic));
    return [{ ...decisive, project, sites, topics, isLinked: linked.has(project.id) }];
  });
}

type Told = Pick<ProjectStanding, 'status' | 'step' | 'when' | 'passage' | 'sentence'>;

/**
 * What each step says of the project. A stop says nothing: what was stopped mostly went on, and where it did not
 * a status tells that.
 */
const statusAfter: Readonly<Record<Exclude<Step, 'stopped'>, Status>> = {
  announced: 'announced',
  awarded: 'announced',
  begun: 'under-way',
  opened: 'completed',
  cancelled: 'cancelled',
};

const progress: readonly Status[] = [
  'alleged',
  'proposed',
  'planned',
  'announced',
  'under-way',
  'completed',
];

/** All that passages tell of the standing of each project, those that are superseded left out. */
function standingsTold({ passages, successors }: Knowledge): ReadonlyMap<EntityId, Told[]> {
  const told = new Map<EntityId, Told[]>();
  const add = (project: EntityId, each: Told) =>
    void told.set(project, [...(told.get(project) ?? []), each]);
  for (const passage of passages.values()) {
    for (const {
      of,
      step,
      when,
      in: [first = 1],
    } of passage.steps) {
      if (step === 'stopped') continue;
      add(of, { status: statusAfter[step], step, when, passage, sentence: first - 1 });
    }
    const { status, statusOf, asOf } = passage;
    if (status === undefined || successors.has(passage.id)) continue;
    for (const project of statusOf) {
      const sentence = sentenceOn(project, passage);
      add(project, { status, step: undefined, when: asOf, passage, sentence });
    }
  }
  return told;
}

/** The sentence that tells the status of a project; the first on it where none is marked so. */
function sentenceOn(project: EntityId, { tells }: Passage): number {
  const own = tells.filter(({ of }) => of === project);
  const status = own.find(({ what }) => what === 'status');
  return ((status ?? own[0])?.in[0] ?? 1) - 1;
}

/**
 * The newest status, unless a later step overtakes it. Of several of a day that counts which is of this project
 * alone. Without a status the furthest step since it was last cancelled: a permit given to a port that is open does
 * not close it.
 */
function decisiveOf(told: readonly Told[]): Told | undefined {
  const byDate = told.toSorted(
    (a, b) =>
      earlierFirst(startOf(a.when), startOf(b.when)) ||
      b.passage.statusOf.length - a.passage.statusOf.length,
  );
  const status = byDate.findLast(({ step }) => step === undefined);
  const step = furthestOf(byDate.filter((each) => each.step !== undefined));
  if (status === undefined || step === undefined) return status ?? step;
  // Of what is done the day counts; of what goes on, how far it was last.
  if (step.status === status.status) return isOpen(status.status) ? status : step;
  return startOf(step.when) > startOf(status.when) ? step : status;
}

const isOpen = (status: Status) => status === 'under-way' || status === 'planned';

function furthestOf(steps: readonly Told[]): Told | undefined {
  const cancelled = steps.findLastIndex(({ step }) => step === 'cancelled');
  const since = steps.slice(cancelled + 1);
  if (since.length === 0) return steps[cancelled];
  return since.reduce((furthest, each) =>
    progress.indexOf(each.status) >= progress.indexOf(furthest.status) ? each : furthest,
  );
}

function sitesOf(
  { at, route = [] }: Entity,
  { entities }: Knowledge,
): ProjectStanding['sites'] | undefined {
  const ends = route.map((id) => entities.get(id)?.at).filter((site) => site !== undefined);
  const [first, ...others] = at === undefined ? ends : [at];
  return first && [first, ...others];
}

/**
 * The projects in which a Chinese party has a part: a sentence tells of it by one, or the passage on how far it is
 * is about one.
 */
function linkedProjects({ passages, classes, entities }: Knowledge): ReadonlySet<EntityId> {
  const parties = new Set(
    classes.flatMap(({ nation, members }) =>
      nation !== undefined && entities.get(nation)?.speaksAs === 'china' ? members : [],
    ),
  );
  const linked = new Set<EntityId>();
  for (const { tells, steps, statusOf, entities: about } of passages.values()) {
    for (const { of, by } of tells) if (by !== undefined && parties.has(by)) linked.add(of);
    if (!about.some((id) => parties.has(id))) continue;
    for (const id of [...statusOf, ...steps.map(({ of }) => of)]) linked.add(id);
  }
  return linked;
}
