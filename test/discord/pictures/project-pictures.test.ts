import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { type Language, languages } from '../../../src/core/passages/language.ts';
import { entityIdSchema } from '../../../src/core/passages/passage.ts';
import { listedCharts, listedTimelines } from '../../../src/core/pictures/listed-pictures.ts';
import { mapChoices } from '../../../src/core/pictures/map/map-of.ts';
import { type PictureRequest, pictureOf } from '../../../src/core/pictures/picture-request.ts';
import { pictureButtons } from '../../../src/discord/pictures/offered-pictures.ts';
import { parseCustomId } from '../../../src/discord/components/parse-custom-id.ts';
import {
  pictureNotes,
  picturesCitations,
} from '../../../src/discord/pictures/picture-citations.ts';
import { renderPicture, type ShownPicture } from '../../../src/discord/pictures/render-picture.ts';
import { renderTable } from '../../../src/discord/pictures/render-table.ts';
import type { MessagePayload } from '../../../src/discord/sending/message-payload.ts';
import { limits } from '../../../src/discord/sending/limits.ts';
import { answeringOver } from '../../support/answering-over.ts';
import { tinyPng } from '../../support/fake-drawer.ts';
import { phoneLines } from '../../support/phone-lines.ts';
import { projectRetriever, readProject } from '../../support/project.ts';

let answering: Answering;
let requests: readonly PictureRequest[];
beforeAll(async () => {
  const { knowledge } = await readProject();
  answering = answeringOver(knowledge, { retriever: await projectRetriever() });
  requests = [
    ...listedCharts(knowledge).map(({ id }) => ({ of: 'chart', id }) as const),
    ...[undefined, ...mapChoices(knowledge, {}).topics].map(
      (topic) => ({ of: 'map', topic }) as const,
    ),
    ...listedTimelines(knowledge).map(
      ({ id }) => ({ of: 'timeline', entity: entityIdSchema.parse(id) }) as const,
    ),
  ];
});

const viewIn = (locale: Language) => ({
  ...answering,
  locale,
  publicUrl: 'https://chaski.example.org',
});

function shownIn(language: Language): ShownPicture[] {
  return requests.flatMap((request) => {
    const picture = pictureOf(request, answering, language);
    return picture === undefined ? [] : [{ picture, request }];
  });
}

/** The pages of the text of a picture, as presses of its button lead from one to the next. */
function pagesOf(shown: ShownPicture, language: Language, page = 1): MessagePayload[][] {
  const payloads = renderTable(shown, page, viewIn(language));
  const ids = JSON.stringify(payloads).matchAll(/"custom_id":"(page:[^"]+)"/g);
  const hasNext = [...ids].some(([, text = '']) => {
    const id = parseCustomId(text);
    return id?.name === 'page' && id.page === page + 1;
  });
  return [payloads, ...(hasNext ? pagesOf(shown, language, page + 1) : [])];
}

describe('of the project’s own collection', () => {
  it.for(languages)('all that is offered can be drawn in %s', (language) => {
    expect(shownIn(language)).toHaveLength(requests.length);
  });

  it.for(languages)('each picture is one message with a description in %s', (language) => {
    for (const shown of shownIn(language)) {
      const payloads = renderPicture(shown, tinyPng, viewIn(language));
      expect(payloads, shown.picture.path).toHaveLength(1);
      const [gallery] = payloads[0]?.components ?? [];
      expect(gallery).toMatchObject({ items: [{ description: shown.picture.alternative }] });
      expect(shown.picture.alternative.length).toBeLessThanOrEqual(1_024);
    }
  });

  it.for(languages)(
    'what stands under a picture names the sources that stand in it, in %s',
    (language) => {
      for (const { picture } of shownIn(language)) {
        const citations = picturesCitations(picture, answering.knowledge);
        const named = pictureNotes(citations, citations, viewIn(language)).flatMap(
          ({ marks, text }) => {
            const [, name = ''] = /^\[?(.{1,35}?)(?:…|\]\(| · )/.exec(text) ?? [];
            return marks.map(
              (mark) => [Number(/\d+/.exec(mark)?.[0]), name.replaceAll('\\', '')] as const,
            );
          },
        );
        for (const { number, source } of picture.references) {
          const [, name = '?'] = named.find(([n]) => n === number) ?? [];
          expect(source.toLowerCase(), picture.path).toContain(name.toLowerCase());
        }
      }
    },
  );

  it.for(languages)('what stands under a picture is short on a phone in %s', (language) => {
    const lines = shownIn(language).map((shown) => {
      const [payload] = renderPicture(shown, tinyPng, viewIn(language));
      const [, ...under] = payload?.components ?? [];
      return payload === undefined ? 0 : phoneLines([{ ...payload, components: under }]);
    });
    expect(Math.max(...lines)).toBeLessThanOrEqual(26);
  });

  it.for(languages)('each page of its text is one message, each row once, in %s', (language) => {
    for (const shown of shownIn(language)) {
      const pages = pagesOf(shown, language);
      expect(pages.every((payloads) => payloads.length === 1)).toBe(true);
      const text = JSON.stringify(pages);
      for (const { number } of shown.picture.references) expect(text).toContain(`[${number}]`);
      expect(pages.length).toBeLessThan(limits.buttonsInRow * 2);
    }
  });

  it.for([
    ['en', 'Where is the Las Bambas mine?', ['map:mining:*']],
    ['es', '¿Dónde queda la mina Las Bambas?', ['map:mining:*']],
    ['zh', '拉斯邦巴斯铜矿在哪里？', ['map:mining:*']],
    ['en', 'Who operates the Las Bambas mine?', []],
  ] as const)(
    'the map is offered where its place is told, in %s: %s',
    async ([language, question, ids]) => {
      const { answer } = await answering.answerQuestion(question, { fallback: language });
      if (answer.status !== 'answered') throw new Error('not answered');
      const offered = pictureButtons(answer, {
        knowledge: answering.knowledge,
        locale: language,
      });
      expect(offered.map((each) => JSON.stringify(each))).toEqual(
        ids.map((id): unknown => expect.stringContaining(`"${id}"`)),
      );
    },
  );
});
