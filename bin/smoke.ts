import { randomUUID } from 'node:crypto';
import { smokeCommand } from '../cli/smoke/smokeCommand.ts';

process.exitCode = await smokeCommand(process.argv.slice(2), {
  run: randomUUID(),
  token: process.env.ENTENTE_TOKEN || undefined,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
