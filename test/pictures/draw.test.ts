import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/passages/language.ts';
import { drawSvg } from '../../src/pictures/draw.ts';
import { allPictures, projectChart, projectTimeline } from '../support/pictures.ts';

const options = { publicUrl: 'https://room.example', isForBrowser: true } as const;

describe('the drawing of a picture', () => {
  it('has no fault in any picture of the project, in any language', async () => {
    const faults = (await allPictures()).flatMap((picture) => {
      try {
        drawSvg(picture, options);
        return [];
      } catch (error) {
        return [`${picture.language}/${picture.path}: ${String(error)}`];
      }
    });
    expect(faults).toEqual([]);
  });

  it('shows every point with its value and its reference', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    const svg = drawSvg(chart, options);
    for (const { short, reference } of chart.points) {
      expect(svg).toContain(`>${short}</text>`);
      expect(svg).toContain(`>[${reference}]</text>`);
    }
  });

  it.for(languages)(
    'puts a value nearer to its own point than to another in %s',
    async (language) => {
      const chart = await projectChart('exports-to-china-adex', language);
      const svg = drawSvg(chart, options);
      const dots = Array.from(svg.matchAll(/<circle cx="([\d.]+)"/g), ([, x]) => Number(x));
      const nearest = chart.points.map(({ short }) => {
        const [, from, width] =
          new RegExp(`<text x="([\\d.]+)"[^>]*textLength="([\\d.]+)"[^>]*>${short}</text>`).exec(
            svg,
          ) ?? [];
        const ways = dots.map((x) => Math.abs(Number(from) + Number(width) / 2 + 12 - x));
        return ways.indexOf(Math.min(...ways));
      });
      expect(nearest).toEqual([0, 1, 2]);
    },
  );

  it('joins points of years that follow each other, and leaves years without a figure open', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    expect(chart.points.map(({ when }) => when)).toEqual(['2010', '2020', '2023', '2024']);
    const joins = drawSvg(chart, options).match(
      /stroke="#0b5c8c" stroke-width="3" stroke-linecap/g,
    );
    expect(joins).toHaveLength(1);
  });

  it('draws the way to what is expected in dots', async () => {
    const svg = drawSvg(await projectChart('las-bambas-copper-mmg'), options);
    expect(svg).toMatch(/stroke-width="3" stroke-linecap="round" stroke-dasharray/);
    expect(svg).toContain('Dashed: expected, not counted.');
  });

  it('begins the axis at 0', async () => {
    const svg = drawSvg(await projectChart('callao-teu-apn'), options);
    expect(svg).toMatch(/text-anchor="end"[^>]*>0<\/text>/);
  });

  it('names the room, the licence and every source at the foot', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    const svg = drawSvg(chart, options);
    expect(svg).toContain('>room.example/en/c/exports-to-china-comexperu</text>');
    expect(svg).toContain('>CC BY 4.0</text>');
    expect(svg).toContain('[1][3]\u00A0ComexPerú');
  });

  it('names no address where there is no room, and a shorter one where the whole has no room', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    const long = `https://${'a'.repeat(40)}.example/reading/room/`;
    expect(drawSvg(chart, { ...options, publicUrl: undefined })).not.toContain('/c/exports');
    expect(drawSvg(chart, { ...options, publicUrl: long })).not.toContain('/c/exports');
    expect(drawSvg(chart, { ...options, publicUrl: long })).toContain(`${'a'.repeat(40)}.example`);
  });

  it('escapes what it writes', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    const svg = drawSvg({ ...chart, title: 'A <b> & "c"' }, options);
    expect(svg).toContain('A &lt;b&gt; &amp; &quot;c&quot;');
    expect(svg).not.toContain('<b>');
  });

  it('tells a browser how wide each line is, so that no other font runs over', async () => {
    const timeline = await projectTimeline('chancay-port', 'zh');
    if (timeline === undefined) throw new Error('no timeline');
    const texts = drawSvg(timeline, options).match(/<text [^>]*>/g) ?? [];
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((text) => !text.includes('textLength'))).toEqual([]);
  });

  it('throws where a character cannot be drawn', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    expect(() => drawSvg({ ...chart, title: 'Exports ☃' }, options)).toThrow(/“☃”/);
  });

  it('throws where a word is wider than the picture', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    expect(() => drawSvg({ ...chart, title: 'W'.repeat(60) }, options)).toThrow(
      /leaves the picture/,
    );
  });
});
