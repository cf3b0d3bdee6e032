import { PROJECT_ROOT } from './projectRoot.ts';

/** The files that export the two handlers: bundled for deployment, loaded as they are by the local stack. */
export const HANDLERS = {
  ingest: `${PROJECT_ROOT}/functions/ingest/handler.ts`,
  query: `${PROJECT_ROOT}/functions/query/handler.ts`,
} satisfies Readonly<Record<string, string>>;

export type Handlers = Readonly<typeof HANDLERS>;
