import { execFileSync } from 'node:child_process';

export interface Subject {
  readonly name: string;
  /** The bundle that the process loads; none for a bare one. */
  readonly file: string | undefined;
}

/** In milliseconds. */
export interface StartUp {
  /** From the start of the process until it could take its first event. */
  readonly passed: number;
  /** Of the processor, on all threads: what other work on the machine changes least. */
  readonly busy: number;
}

export interface Times {
  readonly passed: Spread;
  readonly busy: Spread;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
}

/** What a handler wants to find in its environment before it is loaded. */
const ENVIRONMENT = {
  PATH: process.env.PATH,
  BUCKET_NAME: 'articles',
  TABLE_NAME: 'records',
  ENTENTE_ENV: 'dev',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
};

/** Starts a fresh process. */
export function startUp({ file }: Subject): StartUp {
  const load = file === undefined ? 'Promise.resolve()' : `import(${JSON.stringify(file)})`;
  const script = `${load}.then(() => {
    const { user, system } = process.cpuUsage();
    process.stdout.write(JSON.stringify({ passed: performance.now(), busy: (user + system) / 1000 }));
  })`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { env: ENVIRONMENT, encoding: 'utf8' }));
}

/** The subjects take turns, so that what else the machine does meanwhile meets all of them. */
export function measure(subjects: readonly Subject[], runs: number, tell: (done: number) => void) {
  const taken = new Map<Subject, StartUp[]>(subjects.map((subject) => [subject, []]));
  for (let run = 1; run <= runs; run += 1) {
    for (const [subject, all] of taken) all.push(startUp(subject));
    tell(run);
  }
  return new Map([...taken].map(([subject, all]) => [subject, timesOf(all)]));
}

function timesOf(all: readonly StartUp[]): Times {
  return { passed: spreadOf(all.map(({ passed }) => passed)), busy: spreadOf(all.map(({ busy }) => busy)) };
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, least: at(0) };
}
