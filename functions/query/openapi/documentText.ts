import { ROUTES } from '../routes/index.ts';
import { openApiDocument } from './document.ts';

/** The document as it is committed: docs/openapi.json. */
export async function documentText(): Promise<string> {
  return `${JSON.stringify(await openApiDocument(ROUTES), null, 2)}\n`;
}
