import { EXTRACTOR_VERSION } from '../extract/version.ts';
import type { Clock } from '../records/clock.ts';
import type { Trace } from '../records/traces/trace.ts';
import type { Extractor } from './reading.ts';

/**
 * The extractor, loaded with the first article that is new: it is the larger part of the function, and nothing of it is
 * needed for articles that are up to date or gone. Each extraction is in the trace and told in milliseconds.
 */
export function lazyExtractor(trace: Trace, clock: Clock, tell: (milliseconds: number) => void): Extractor {
  return {
    version: EXTRACTOR_VERSION,
    extract: async (bytes, source) => {
      const { extract } = await import('../extract/index.ts');
      const start = clock.now();
      const record = await trace('extract', {}, () => extract(bytes, source));
      tell(clock.now() - start);
      return record;
    },
  };
}
