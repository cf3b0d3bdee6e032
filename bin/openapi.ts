import { writeFileSync } from 'node:fs';
import { documentText } from '../functions/query/openapi/documentText.ts';

writeFileSync(new URL('../docs/openapi.json', import.meta.url), documentText());
