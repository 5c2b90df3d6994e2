import { languages } from '../../core/passages/language.ts';
import {
  aboutPath,
  canonicalAddress,
  chartPath,
  chartsPath,
  correctionsPath,
  coveragePath,
  entityPath,
  homePath,
  mapPath,
  passagePath,
  sourcePath,
  sourcesPath,
  topicPath,
  type Place,
} from '../addresses.ts';
import type { View } from '../view.ts';

/** The first page of each, behind the language; timelines and what goes on are reached from them. */
export function publicPaths({ knowledge, holdings }: View): string[] {
  const told = holdings.coverage.entities.map(({ entity }) => entity);
  return [
    homePath,
    sourcesPath(),
    coveragePath(),
    correctionsPath,
    aboutPath,
    ...(holdings.points.size === 0 ? [] : [chartsPath]),
    ...[...holdings.points.keys()].map(chartPath),
    ...(holdings.mapped.size === 0 ? [] : [mapPath()]),
    ...[...knowledge.topics.keys()].map((id) => topicPath(id)),
    ...[...knowledge.passages.keys()].map(passagePath),
    ...told.map((id) => entityPath(id)),
    ...[...knowledge.sources.keys()].map((id) => sourcePath(id)),
  ];
}

/** All pages for search engines (sitemaps.org); which are the same in other languages they say themselves. */
export function sitemap(view: View): string {
  const paths = publicPaths(view);
  const addresses = languages.flatMap((language) =>
    paths.map((path) => `<url><loc>${canonicalAddress(view.place, language, path)}</loc></url>`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.join('\n')}
</urlset>
`;
}

/** Machines may read all but what is made for one reader (RFC 9309). */
export function robots({ origin, base }: Place): string {
  return `User-agent: *
Disallow: ${base}/*/ask
Disallow: ${base}/*/search
Disallow: ${base}/ask
Disallow: ${base}/search

Sitemap: ${origin}${base}/sitemap.xml
`;
}
