import type { Message } from '../../../functions/ingest/batch.ts';
import type { World } from './world.ts';

const VISIBILITY_MS = 360_000;
const MAX_RECEIVES = 5;

/** A queue with everything that SQS may do: any order, the same message twice, and dead letters. */
export interface SimulatedQueue {
  send(body: string): void;
  /** Some of the messages that can be seen now. */
  receive(most: number): readonly Message[];
  delete(messageId: string): void;
  giveBack(messageId: string): void;
  isEmpty(): boolean;
  /** Sends dead letters through the queue again, as an operator does; how many there were. */
  redrive(): number;
}

interface Waiting {
  readonly body: string;
  visibleAt: number;
  receives: number;
}

/** `wake` is called whenever a message can be seen, or can be seen again. */
export function simulatedQueue(world: World, wake: () => void): SimulatedQueue {
  const { conditions, faults, note, random, timeline } = world;
  const waiting = new Map<string, Waiting>();
  const dead: string[] = [];
  let sent = 0;
  const showAfter = (message: Waiting, milliseconds: number) => {
    message.visibleAt = timeline.now() + milliseconds;
    timeline.after(milliseconds, wake);
  };
  const send = (body: string) => {
    sent += 1;
    const message = { body, visibleAt: 0, receives: 0 };
    waiting.set(`m${sent}`, message);
    showAfter(message, 0);
  };
  const receiveOne = (messageId: string, message: Waiting): readonly Message[] => {
    message.receives += 1;
    if (message.receives > MAX_RECEIVES) {
      note(`${messageId} is given up`);
      waiting.delete(messageId);
      dead.push(message.body);
      return [];
    }
    // Seen by a second reader at the same time, or, where the answer is lost, by nobody.
    showAfter(message, faults.mishap() ? random.whole(0, 200) : VISIBILITY_MS);
    return faults.mishap() ? [] : [{ messageId, body: message.body }];
  };
  return {
    send,
    receive: (most) => {
      const seen = [...waiting].filter(([, { visibleAt }]) => visibleAt <= timeline.now());
      const order = seen.map((one) => ({ one, place: random.next() })).sort((one, other) => one.place - other.place);
      return order.slice(0, most).flatMap(({ one: [messageId, message] }) => receiveOne(messageId, message));
    },
    delete: (messageId) => {
      if (!faults.mishap()) waiting.delete(messageId);
    },
    giveBack: (messageId) => {
      const message = waiting.get(messageId);
      if (message !== undefined && conditions.returnsAtOnce) showAfter(message, random.whole(0, 1_000));
    },
    isEmpty: () => waiting.size === 0 && dead.length === 0,
    redrive: () => {
      const bodies = dead.splice(0);
      for (const body of bodies) send(body);
      return bodies.length;
    },
  };
}
