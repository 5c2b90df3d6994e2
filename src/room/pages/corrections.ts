import { correctionsPath, feedName, passagePath } from '../addresses.ts';
import type { ChangedPassage } from '../history.ts';
import { anchor, list, markup } from '../markup.ts';
import type { Page, View } from '../view.ts';
import { earlierVersion } from './change-lines.ts';

/** Most passages that one page lists: the feed and each passage tell the rest. */
const mostShown = 60;

export const correctionsFeedPath = `${correctionsPath}/${feedName}`;

/** What has changed, the latest first; undefined where that cannot be read. */
export function correctionsPage(changed: readonly ChangedPassage[] | undefined, view: View): Page {
  const { words, language, link } = view;
  const { intro, none, unreadable } = words.corrections;
  const entries = list(
    (changed ?? []).slice(0, mostShown).map(
      ({ passage, earlier }) =>
        markup`${anchor(link(passagePath(passage.id)), passage.texts[language].title)}${list(
          earlier.map((version) => earlierVersion(version, view)),
          'changes',
        )}`,
    ),
  );
  return {
    title: words.frame.corrections,
    description: intro,
    path: correctionsPath,
    feed: correctionsFeedPath,
    body: markup`<h1>${words.frame.corrections}</h1>
<p class="intro">${intro}</p>
<p class="note">${anchor(link(correctionsFeedPath), words.frame.feed)}</p>
${entries ?? markup`<p>${changed === undefined ? unreadable : none}</p>`}`,
  };
}
