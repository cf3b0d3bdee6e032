import type { Change, PlannedChange } from '../schedule.ts';
import type { ChangingBucket } from './changingBucket.ts';
import type { World } from './world.ts';

/** Lets the changes happen, and their events come; gives back when the last of all is over. */
export function scheduleChanges(
  { note, timeline }: World,
  changes: readonly PlannedChange[],
  bucket: ChangingBucket,
  send: (body: string) => void,
): number {
  for (const { at, change, eventsAfter } of changes) {
    timeline.after(at, () => {
      apply(change, bucket);
      note(`bucket: ${change.kind} ${change.key}${change.kind === 'put' ? ` ${change.tag}` : ''}`);
    });
    for (const after of eventsAfter) timeline.after(at + after, () => send(eventOf(change)));
  }
  return Math.max(...changes.flatMap(({ at, eventsAfter }) => eventsAfter.map((after) => at + after)));
}

function apply(change: Change, bucket: ChangingBucket): void {
  switch (change.kind) {
    case 'put':
      bucket.put(change.key, change.tag, change.title);
      break;
    case 'remove':
      bucket.remove(change.key);
      break;
    case 'remove-version':
      bucket.removeVersion(change.key);
      break;
  }
}

/** What S3 sends, as far as anybody reads it. */
function eventOf({ key, kind }: Change): string {
  const encoded = encodeURIComponent(key).replaceAll('%20', '+');
  const eventName = kind === 'put' ? 'ObjectCreated:Put' : 'ObjectRemoved:Delete';
  return JSON.stringify({ Records: [{ eventSource: 'aws:s3', eventName, s3: { object: { key: encoded } } }] });
}
