import { clientTypes } from '../cli/generate/clientTypes.ts';
import { generateCommand } from '../cli/generate/generateCommand.ts';
import { documentText } from '../functions/query/openapi/documentText.ts';

process.exitCode = await generateCommand(
  {
    command: 'client:types',
    file: 'client/api.ts',
    about: 'Writes the types of the client from the OpenAPI document.',
    make: async () => clientTypes(JSON.parse(await documentText())),
  },
  process.argv.slice(2),
  { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
);
