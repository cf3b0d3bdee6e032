import { type Change, changeIn } from './events.ts';

/** One message as the queue delivers it. */
export interface Message {
  readonly messageId: string;
  readonly body: string;
}

/** What is done with each key, and what is told of it. */
export interface BatchWork {
  /** Throws when the key must come back with a later delivery. */
  readonly reconcileKey: (key: string, messageIds: readonly string[]) => Promise<void>;
  readonly ignored: (messageId: string, why: string) => void;
}

/** Articles of a batch that are under way at once: while one waits for the network another is read. */
const PARALLEL = 4;

/** Brings every key that the messages name up to date; gives back the messages that must be delivered again. */
export async function processBatch(messages: readonly Message[], work: BatchWork): Promise<readonly string[]> {
  const changes = messages.map(({ messageId, body }) => ({ messageId, change: changeIn(body) }));
  for (const { messageId, change } of changes) {
    if (change.kind === 'ignored') work.ignored(messageId, change.why);
  }
  const messagesOf = messagesByKey(changes);
  const failed = new Set<string>();
  // One iterator shared by all workers: each takes the next key that nobody has taken.
  const waiting = messagesOf.entries();
  const worker = async () => {
    for (const [key, messageIds] of waiting) {
      await work.reconcileKey(key, messageIds).catch(() => {
        for (const messageId of messageIds) failed.add(messageId);
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, messagesOf.size) }, worker));
  return [...failed];
}

/** Each key once, however many messages name it: it is looked at after all of them were sent. */
function messagesByKey(
  changes: readonly { readonly messageId: string; readonly change: Change }[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { messageId, change } of changes) {
    if (change.kind === 'ignored') continue;
    for (const key of change.keys) found.set(key, [...(found.get(key) ?? []), messageId]);
  }
  return found;
}
