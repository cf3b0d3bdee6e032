import { changesOf } from './changes.ts';
import { type ObjectServer, readObject, type StoredObject } from './objectServer.ts';
import { covers, type ObjectChange, s3Event } from './s3Event.ts';

export interface EventBridgeOptions {
  readonly bucket: string;
  /** The events that the bucket's notification is set for. */
  readonly events: readonly string[];
  readonly now: () => Date;
  readonly send: (message: string) => Promise<void>;
  /** Told what the key holds after each change, before anybody else is. */
  readonly keep?: ((key: string, object: StoredObject | undefined) => void) | undefined;
  readonly onError: (error: unknown) => void;
}

export interface EventBridge {
  /** Waits until every change so far is on its way. */
  settle(): Promise<void>;
}

/** Does what the emulator leaves out: a change of the bucket becomes a message in the queue, soon after it is answered. */
export function bridgeEvents(app: ObjectServer, options: EventBridgeOptions): EventBridge {
  const { bucket, events, keep, now, onError, send } = options;
  const underWay = new Set<Promise<void>>();
  let sequence = 0;

  async function announce(change: ObjectChange): Promise<void> {
    const object = await readObject(app, bucket, change.key);
    keep?.(change.key, object);
    if (!events.some((event) => covers(event, change.event))) return;
    sequence += 1;
    const message = s3Event({
      bucket,
      change,
      time: now(),
      sequencer: sequence.toString(16).toUpperCase().padStart(16, '0'),
      object: object && { size: object.body.length, etag: object.etag },
    });
    await send(JSON.stringify(message));
  }

  // Not `onSend`: the emulator's handlers answer without waiting for that hook, and Fastify would run it twice.
  app.addHook('onResponse', async (request, reply) => {
    const { bucket: asked, '*': key = '' } = Object(request.params) as { bucket?: string; '*'?: string };
    if (asked !== bucket || reply.statusCode >= 300) return;
    const changes = changesOf({
      method: request.method,
      key,
      query: Object(request.query) as Record<string, unknown>,
      copies: 'x-amz-copy-source' in request.headers,
      body: key === '' && Buffer.isBuffer(request.body) ? request.body.toString() : '',
    });
    for (const change of changes) {
      const announced = announce(change).catch(onError);
      underWay.add(announced);
      await announced;
      underWay.delete(announced);
    }
  });

  return {
    async settle() {
      await Promise.all(underWay);
    },
  };
}
