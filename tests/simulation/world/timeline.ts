/** Virtual time: it jumps from one event to the next, so that minutes of waiting cost nothing. */
export interface Timeline {
  now(): number;
  /** Lets something happen so many milliseconds from now; of what happens at one moment, the first that was asked for. */
  after(milliseconds: number, action: () => void): void;
  /** Lets the next event happen; false if there is none. */
  step(): boolean;
}

interface TimedEvent {
  readonly at: number;
  readonly action: () => void;
}

export function timeline(start: number): Timeline {
  let time = start;
  const events: TimedEvent[] = [];
  return {
    now: () => time,
    after: (milliseconds, action) => {
      const event = { at: time + Math.max(0, milliseconds), action };
      const place = events.findLastIndex(({ at }) => at <= event.at) + 1;
      events.splice(place, 0, event);
    },
    step: () => {
      const event = events.shift();
      if (event === undefined) return false;
      time = event.at;
      event.action();
      return true;
    },
  };
}
