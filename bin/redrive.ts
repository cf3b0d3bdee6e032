import { operationCommand } from '../cli/operations/operationCommand.ts';

process.exitCode = await operationCommand('redrive', process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
