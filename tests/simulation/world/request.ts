import type { Answer, Strand } from './worker.ts';
import type { World } from './world.ts';

/** What went wrong on purpose. */
export class Mishap extends Error {}

export interface Asked<Result> {
  readonly kind: 'read' | 'write';
  readonly what: string;
  /** What the service does when the request reaches it; must happen at once. */
  readonly effect: () => Promise<Result>;
}

/** Sends one request to a service: it takes effect some time later, or not, and the answer comes later still, or not. */
export function request<Result>(world: World, strand: Strand, asked: Asked<Result>): Promise<Result> {
  return strand.waitFor((answer) => send(world, strand, asked, answer));
}

function send<Result>(world: World, strand: Strand, { effect, kind, what }: Asked<Result>, answer: Answer<Result>) {
  const { faults, note, timeline } = world;
  const course = faults.courseOf(kind);
  const { name, slower } = strand.worker;
  const later = (action: () => void) => timeline.after(faults.delay(slower), action);
  const fail = (why: string) => answer.fail(new Mishap(`${what}: ${why}`));
  const happen = () => {
    note(`${name} ${what}${course === 'answered' ? '' : ` (${course})`}`);
    return effect();
  };
  const answerLater = (result: Promise<Result>) => void result.then((value) => later(() => answer.give(value)));
  switch (course) {
    case 'answered':
      return later(() => answerLater(happen()));
    case 'stalled':
      return later(() => void happen().then((value) => timeline.after(faults.stall(), () => answer.give(value))));
    case 'refused':
      return later(() => {
        note(`${name} ${what} refused`);
        fail('refused');
      });
    case 'lost':
      return later(() => {
        void happen();
        later(() => fail('no answer'));
      });
    case 'late':
      return later(() => {
        fail('no answer yet');
        later(() => void happen());
      });
    case 'repeated':
      return later(() => {
        void happen();
        later(() => answerLater(happen()));
      });
    case 'crash-before':
      note(`${name} dies before ${what}`);
      return strand.worker.die();
    case 'crash-after':
      note(`${name} dies while it asks for ${what}`);
      later(() => void happen());
      return strand.worker.die();
  }
}
