import { simulateCommand } from '../tests/simulation/simulateCommand.ts';

process.exitCode = await simulateCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
