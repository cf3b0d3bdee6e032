import { screenshotsCommand } from '../cli/screenshots/screenshotsCommand.ts';

process.exitCode = await screenshotsCommand({
  argv: process.argv.slice(2),
  env: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
