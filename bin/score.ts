import { scoreCommand } from '../cli/score/scoreCommand.ts';

process.exitCode = await scoreCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
