import type { Extractor } from '../../../functions/ingest/reading.ts';
import type { Strand } from './worker.ts';
import type { World } from './world.ts';

/** The extractor as one strand uses it: it takes its time, and meanwhile the bucket may change. */
export function simulatedExtractor(world: World, strand: Strand, extractor: Extractor): Extractor {
  const { faults, timeline } = world;
  return {
    ...extractor,
    extract: async (...given) => {
      const milliseconds = 2 * faults.delay(strand.worker.slower);
      await strand.waitFor<void>((answer) => timeline.after(milliseconds, () => answer.give(undefined)));
      return extractor.extract(...given);
    },
  };
}
