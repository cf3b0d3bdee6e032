import { generateCommand } from '../cli/generate/generateCommand.ts';
import { documentText } from '../functions/query/openapi/documentText.ts';

process.exitCode = await generateCommand(
  {
    command: 'openapi',
    file: 'docs/openapi.json',
    about: 'Writes the OpenAPI document of the routes.',
    make: documentText,
  },
  process.argv.slice(2),
  { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
);
