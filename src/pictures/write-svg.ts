import type { Language } from '../core/passages/language.ts';
import { sceneWidth, type Scene, type TextMark } from './scene.ts';
import { colours } from './style.ts';
import { families, type Script } from './text/fonts.ts';
import { widthOf } from './text/measure.ts';
import { runsOf, type Run } from './text/runs.ts';

export interface SvgOptions {
  readonly language: Language;
  /** What a screen reader says of it. */
  readonly label: string;
  /**
   * For a browser, which may not have the fonts of the project: each line is told its width, so that another font
   * is set into the same room.
   */
  readonly isForBrowser: boolean;
}

/** Fonts of readers that come nearest, behind the project's own. */
const nearest = {
  latin: 'Arial, sans-serif',
  han: "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
} as const satisfies Record<Script, string>;

const htmlLanguages = { en: 'en', es: 'es', zh: 'zh-Hans' } as const satisfies Record<
  Language,
  string
>;

/** A scene as an SVG that stands alone. */
export function writeSvg({ height, marks }: Scene, options: SvgOptions): string {
  const { language, label, isForBrowser } = options;
  const size = `${sceneWidth} ${round(height)}`;
  const body = marks
    .map((mark) => (mark.kind === 'shape' ? mark.svg : writeText(mark, options)))
    .join('\n');
  const script = scriptOfLanguage(language);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" width="${sceneWidth}" height="${round(height)}" role="img" aria-label="${escapeXml(label)}" lang="${htmlLanguages[language]}" xml:space="preserve" font-family="${familiesOf(script, isForBrowser)}">
<rect width="100%" height="100%" fill="${colours.ground}"/>
${body}
</svg>`;
}

/**
 * A line of text, each run of one font as an element of its own: where fonts are mixed in one element, resvg draws
 * some of it in another weight.
 */
function writeText(mark: TextMark, options: SvgOptions): string {
  const { text, anchor, size, weight } = mark;
  const style = { size, weight, language: options.language };
  const [run, ...others] = runsOf(text, options.language);
  if (run === undefined) return '';
  if (others.length === 0) return writeRun(run, mark, options);
  let x = mark.x - { start: 0, middle: 0.5, end: 1 }[anchor] * widthOf(text, style);
  return [run, ...others]
    .map((each) => {
      const from = x;
      x += widthOf(each.text, style);
      return writeRun(each, { ...mark, x: from, anchor: 'start' }, options);
    })
    .join('');
}

function writeRun(run: Run, mark: TextMark, { language, isForBrowser }: SvgOptions): string {
  const { x, y, anchor, size, weight, colour, halo } = mark;
  const attributes = [
    `x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${colour}"`,
    ...(run.script === scriptOfLanguage(language)
      ? []
      : [`font-family="${familiesOf(run.script, isForBrowser)}"`]),
    ...(weight === 400 ? [] : [`font-weight="${weight}"`]),
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    ...(halo === undefined
      ? []
      : [`stroke="${halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`]),
    ...(isForBrowser
      ? [
          `textLength="${round(widthOf(run.text, { size, weight, language }))}" lengthAdjust="spacingAndGlyphs"`,
        ]
      : []),
  ];
  return `<text ${attributes.join(' ')}>${escapeXml(run.text)}</text>`;
}

function scriptOfLanguage(language: Language): Script {
  return language === 'zh' ? 'han' : 'latin';
}

function familiesOf(script: Script, isForBrowser: boolean): string {
  const own = `'${families[script]}'`;
  return isForBrowser ? `${own}, ${nearest[script]}` : own;
}

/** A number with as many decimals as are seen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}
