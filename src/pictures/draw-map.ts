import type { MapPicture } from '../core/pictures/picture.ts';
import { stageOf, stages } from '../core/pictures/map/stage.ts';
import { mapWordsIn } from '../core/pictures/words/map/map-words.ts';
import type { Body } from './frame.ts';
import { baseMap, placeNames } from './map/base-map.ts';
import { legend } from './map/legend.ts';
import { nameLabel } from './map/name-label.ts';
import { placeLabels } from './map/place-labels.ts';
import { projectList } from './map/project-list.ts';
import { abroadIn, fitPeru, linesOfOutlines, type Project } from './map/projection.ts';
import { type SpreadMark, spreadMarks } from './map/spread-marks.ts';
import { routeColour, stageMark } from './map/stage-marks.ts';
import { type Box, type Mark, sceneMargin, sceneWidth } from './scene.ts';
import { line, type Place } from './shapes.ts';
import { colours } from './style.ts';

/** Of a map with names: as wide as the picture. */
const wide: Box = { left: 0, top: 0, right: sceneWidth, bottom: 570 };
const peru: Box = { left: 120, top: 18, right: 530, bottom: wide.bottom - 16 };
const bounds: Box = { ...within(wide, 11), bottom: wide.bottom - 5 };

/** Of a map with numbers: at the right of their key, which goes on below it, so that all goes onto a phone. */
const beside: Box = { left: 300, top: 0, right: sceneWidth, bottom: 446 };
const peruBeside = within(beside, 16);
const keyGap = 14;

/** More names than this on the map itself are not told apart on a phone. */
const mostNames = 14;

/** With a number in it, and without. */
const numbered = 12.5;
const bare = 9;

/** From how far a mark is away from its site a line leads there. */
const seen = 5;

/** Peru with a mark for each project: with its name beside it, or a number with its name in a key. */
export function drawMap(picture: MapPicture): Body {
  const named = picture.places.length > mostNames ? undefined : namedMap(picture);
  return named ?? numberedMap(picture);
}

/** Undefined where the names do not go onto the map off all coasts, borders and other countries. */
function namedMap({ places, language }: MapPicture): Body | undefined {
  const project = fitPeru(peru);
  const spread = spreadOver(places, project, bare, wide);
  const texts = places.map((place) => nameLabel(place, language));
  const labels = texts.map(({ width, height }, place) => {
    const { x = 0, y = 0 } = spread[place]?.spot ?? {};
    return { x, y, width, height };
  });
  const placed = placeLabels({
    labels,
    radius: bare,
    bounds,
    lines: linesOfOutlines(project),
    isAbroad: abroadIn(project),
  });
  if (placed === undefined) return undefined;
  const taken = [
    ...spread.map(({ spot }) => boxAround(spot, bare)),
    ...placed.map(({ box }) => box),
  ];
  const shown = new Set(places.map(({ status }) => stageOf(status)));
  const key = legend(
    stages.filter((stage) => shown.has(stage)),
    language,
    wide.bottom + 8,
  );
  return {
    height: key.bottom,
    marks: [
      baseMap(project, wide),
      ...placeNames(project, taken, { language, frame: wide }),
      ...routes(places, project),
      ...spread.flatMap(siteMarks),
      ...placed.flatMap(({ leader }) =>
        leader === undefined ? [] : [line(leader.from, leader.to, leaderStyle)],
      ),
      ...places.flatMap(({ status }, place) => {
        const mark = spread[place];
        return mark === undefined ? [] : stageMark(stageOf(status), mark.spot, bare);
      }),
      ...texts.flatMap(({ marksIn }, place) => {
        const { box } = placed[place] ?? { box: bounds };
        const isLeftOfMark = box.right < (spread[place]?.spot.x ?? 0);
        return marksIn(box, isLeftOfMark ? 'right' : 'left');
      }),
      ...key.marks,
    ],
    notes: notesOn(places, spread, language),
  };
}

function numberedMap({ places, language, references }: MapPicture): Body {
  const project = fitPeru(peruBeside);
  const spread = spreadOver(places, project, numbered, beside);
  const taken = spread.map(({ spot }) => boxAround(spot, numbered));
  const isMany = places.length > mostNames;
  const key = projectList(places, { language, isTold: !isMany }, [
    { left: sceneMargin, right: beside.left - keyGap, top: 0 },
    { left: beside.left + keyGap, right: sceneWidth - sceneMargin, top: beside.bottom + keyGap },
  ]);
  return {
    height: Math.max(key.bottom, beside.bottom) + 4,
    marks: [
      baseMap(project, beside),
      ...placeNames(project, taken, { language, frame: beside }),
      ...routes(places, project),
      ...spread.flatMap(siteMarks),
      ...places.flatMap(({ status, reference }, place) => {
        const mark = spread[place];
        return mark === undefined ? [] : stageMark(stageOf(status), mark.spot, numbered, reference);
      }),
      ...key.marks,
    ],
    notes: notesOn(places, spread, language),
    ...(isMany ? { sources: mapWordsIn(language).sources(references.length) } : {}),
  };
}

type Places = MapPicture['places'];

function spreadOver(
  places: Places,
  project: Project,
  radius: number,
  frame: Box,
): readonly SpreadMark[] {
  const sites = places.map(({ latitude, longitude }) => project(latitude, longitude));
  return spreadMarks(sites, 2 * radius + 3, within(frame, radius + 4));
}

/** What is left of a box without so much at each side. */
function within({ left, top, right, bottom }: Box, inset: number): Box {
  return { left: left + inset, top: top + inset, right: right - inset, bottom: bottom - inset };
}

function notesOn(
  places: Places,
  spread: readonly SpreadMark[],
  language: MapPicture['language'],
): string[] {
  const words = mapWordsIn(language);
  const isMoved = spread.some((each) => wayOf(each) > seen);
  const hasRoute = places.some(({ route }) => route.length > 0);
  const told = [...(hasRoute ? [words.route] : []), ...(isMoved ? [words.moved] : [])];
  return [[...told, words.borders].join(words.alternative.between)];
}

const boxAround = ({ x, y }: Place, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

const wayOf = ({ site, spot }: SpreadMark) => Math.hypot(site.x - spot.x, site.y - spot.y);

const leaderStyle = { colour: '#4a545c', width: 1.4 };

/** From a mark that had to give way a line to its site. */
function siteMarks(mark: SpreadMark): Mark[] {
  if (wayOf(mark) <= seen) return [];
  const { site, spot } = mark;
  const [x, y] = [site.x, site.y].map((value) => value.toFixed(1));
  return [
    line(spot, site, { colour: colours.ink, width: 1.4 }),
    { kind: 'shape', svg: `<circle cx="${x}" cy="${y}" r="2.6" fill="${colours.ink}"/>` },
  ];
}

function routes(places: Places, project: Project): Mark[] {
  return places.flatMap(({ route }) => {
    const sites = route.map(([latitude, longitude]) => project(latitude, longitude));
    return sites.slice(1).flatMap((site, place) => {
      const from = sites[place];
      return from === undefined
        ? []
        : [line(from, site, { colour: routeColour, width: 2.6, dashes: '7 6' })];
    });
  });
}
