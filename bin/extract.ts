import { extractCommand } from '../cli/extractCommand.ts';
import { endQuietlyWhenUnread } from '../cli/unread.ts';

endQuietlyWhenUnread(process.stdout);
process.exitCode = await extractCommand(process.argv.slice(2));
