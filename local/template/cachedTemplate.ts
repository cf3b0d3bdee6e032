import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../lib/projectRoot.ts';
import { type Template, template } from './template.ts';

const CACHE = join(PROJECT_ROOT, '.entente');
const LIB = join(PROJECT_ROOT, 'lib');

/** The template, synthesized anew when anything that makes it has changed: that takes a second, half of the start. */
export async function cachedTemplate(): Promise<Template> {
  const path = join(CACHE, `template-${await fingerprint()}.json`);
  const known = await readFile(path, 'utf8').catch(() => undefined);
  if (known !== undefined) return template.parse(JSON.parse(known));
  const { synthesizeTemplate } = await import('./synthesize.ts');
  const made = synthesizeTemplate();
  // A cache that can't be written costs a second next time, and nothing else.
  await save(path, JSON.stringify(made)).catch(() => undefined);
  return template.parse(made);
}

/** What the template depends on: the infrastructure's code, and the libraries that turn it into a template. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(PROJECT_ROOT, 'package-lock.json')));
  const files = (await readdir(LIB, { recursive: true })).filter((name) => name.endsWith('.ts')).toSorted();
  for (const name of files) hash.update(name).update(await readFile(join(LIB, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Another process never sees half a file. */
async function save(path: string, text: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}
