import { extractCommand } from '../cli/extractCommand.ts';

process.exitCode = await extractCommand(process.argv.slice(2));
