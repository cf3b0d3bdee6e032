import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PROJECT_ROOT } from '../../../lib/projectRoot.ts';

/** `npm start` as a process, with what it has printed so far. */
export class LocalProcess {
  out = '';
  err = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown[]>;

  constructor(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.child = spawn(process.execPath, ['bin/local.ts', ...argv], {
      cwd: PROJECT_ROOT,
      env: { ...process.env, ...env },
    });
    this.child.stdout?.on('data', (chunk) => {
      this.out += chunk;
    });
    this.child.stderr?.on('data', (chunk) => {
      this.err += chunk;
    });
    this.ended = once(this.child, 'exit');
  }

  /** Waits until it has said where it is. */
  async ready(): Promise<{ readonly api: string; readonly bucket: string }> {
    await this.said('Ctrl-C stops it.');
    const found = /API +(?<api>\S+)\n +Bucket +(?<bucket>\S+)/.exec(this.out)?.groups;
    return { api: found?.api ?? '', bucket: found?.bucket ?? '' };
  }

  async said(text: string | RegExp): Promise<void> {
    const matches = () => (typeof text === 'string' ? this.all().includes(text) : text.test(this.all()));
    while (!matches()) {
      if (this.child.exitCode !== null) throw new Error(`It ended without saying "${text}":\n${this.all()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** What it told about objects that were dropped or removed, and every other complaint. */
  all(): string {
    return `${this.out}${this.err}`;
  }

  async end(signal?: NodeJS.Signals): Promise<{ readonly code: unknown; readonly signal: unknown }> {
    if (signal !== undefined) this.child.kill(signal);
    const [code, by] = await this.ended;
    return { code, signal: by };
  }
}
