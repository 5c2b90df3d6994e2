import type { ApiWords } from './words.ts';

export const english: ApiWords = {
  partial: 'of less than the usual period',
  apart: 'not comparable with the others',
  missing: (parameter) => `${parameter} is missing: give it as text.`,
  limitRange: (most) => `limit is a whole number from 1 to ${most}.`,
  noPassage: 'There is no such passage. Search for it: results and citations give ids.',
  noSeries: 'There is no such series. The figures of passages give the ids of series.',
  noRoute: 'Nothing is here. /api/openapi.json lists what is.',
  onlyRead: 'Nothing can be changed here: use GET.',
  tooMany: (seconds) => `Too many requests. Ask again in ${seconds} s.`,
  busy: 'Too much is waiting to be answered. Ask again in a few seconds.',
  failed: (reference) => `Something went wrong. Please try again. (Log reference: ${reference})`,
};
