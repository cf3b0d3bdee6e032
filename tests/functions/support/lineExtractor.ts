import type { Extractor } from '../../../functions/ingest/reading.ts';
import { sampleRecord } from './sampleRecord.ts';

/** Reads one act a line ("PE CO agreement 2011-05"), and rejects a text without any. */
export const lineExtractor: Extractor = {
  version: 'lines-1',
  extract: async (bytes, { key, said }) => {
    const text = Buffer.from(bytes).toString();
    const acts = text.split('\n').filter((line) => line !== '');
    if (acts.length === 0) {
      const reason = { code: 'empty', message: 'The file is empty.' };
      return sampleRecord(key, { article: { status: 'rejected', reason, text } });
    }
    return sampleRecord(key, {
      article: { text, title: said?.title ?? `About ${key}` },
      cooperation: acts.map((line) => {
        const [one, other, kind, date] = line.split(' ');
        return { parties: [one, other].toSorted(), kind, date: date ?? null };
      }),
    });
  },
};
