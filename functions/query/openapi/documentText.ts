import { ROUTES } from '../routes/index.ts';
import { openApiDocument } from './document.ts';

/** The document as it is committed: docs/openapi.json. */
export function documentText(): string {
  return `${JSON.stringify(openApiDocument(ROUTES), null, 2)}\n`;
}
