import type { Picture } from '../core/pictures/picture.ts';
import { checkScene } from './check-scene.ts';
import { drawCard } from './draw-card.ts';
import { drawChart } from './draw-chart.ts';
import { drawMap } from './draw-map.ts';
import { drawRivals } from './draw-rivals.ts';
import { drawTimeline } from './draw-timeline.ts';
import { framed } from './frame.ts';
import type { Scene } from './scene.ts';
import { writeSvg, type SvgOptions } from './write-svg.ts';

export interface DrawOptions extends Pick<SvgOptions, 'isForBrowser'> {
  /** Where the reading room is found, for the address at the foot; undefined where there is none. */
  readonly publicUrl: string | undefined;
}

/** A picture as SVG. Throws LayoutFault or MissingGlyph where it could not be read. */
export function drawSvg(picture: Picture, { publicUrl, isForBrowser }: DrawOptions): string {
  const { language, title } = picture;
  const scene = sceneOf(picture, publicUrl);
  checkScene(scene, language);
  return writeSvg(scene, { language, label: title, isForBrowser });
}

function sceneOf(picture: Picture, publicUrl: string | undefined): Scene {
  switch (picture.kind) {
    case 'chart':
      return framed(picture, drawChart(picture), publicUrl);
    case 'rivals':
      return framed(picture, drawRivals(picture), publicUrl);
    case 'map':
      return framed(picture, drawMap(picture), publicUrl);
    case 'timeline':
      return framed(picture, drawTimeline(picture), publicUrl);
    case 'card':
      return drawCard(picture, publicUrl);
  }
}
