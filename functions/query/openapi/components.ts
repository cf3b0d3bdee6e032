import * as z from 'zod';
import * as records from '../../records/schema/index.ts';
import type { Route } from '../route.ts';
import { act } from '../shapes/act.ts';
import * as aggregates from '../shapes/aggregates.ts';
import * as changing from '../shapes/changes.ts';
import * as listed from '../shapes/listed.ts';
import { problem } from '../shapes/problem.ts';
import * as uploading from '../shapes/uploads.ts';

/** A schema as the document holds it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const NAMED: Readonly<Record<string, z.ZodType>> = {
  Evidence: records.evidence,
  Warning: records.warning,
  Article: records.article,
  ArticleSummary: listed.articleSummary,
  ListedArticle: listed.listedArticle,
  Role: records.role,
  Country: records.country,
  Person: records.person,
  Organization: records.organization,
  Place: records.place,
  Plover: records.plover,
  Cooperation: records.cooperation,
  Report: listed.report,
  Act: act,
  Figure: records.figure,
  Statement: records.statement,
  ArticleRecord: records.articleRecord,
  ListedFigure: listed.listedFigure,
  ListedStatement: listed.listedStatement,
  NameLinks: listed.nameLinks,
  ListedPerson: listed.listedPerson,
  ListedOrganization: listed.listedOrganization,
  ListedPlace: listed.listedPlace,
  ListedCountry: listed.listedCountry,
  Weights: aggregates.weights,
  NetworkNode: aggregates.networkNode,
  NetworkEdge: aggregates.networkEdge,
  Network: aggregates.network,
  TimelineItem: aggregates.timelineItem,
  Timeline: aggregates.timeline,
  Profile: aggregates.profile,
  Change: changing.change,
  Changes: changing.changes,
  UploadLimits: uploading.uploadLimits,
  UploadFile: uploading.uploadFile,
  UploadRequest: uploading.uploadRequest,
  Upload: uploading.upload,
  Uploads: uploading.uploads,
  Problem: problem,
};

export const referenceTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** The name under which a route's answer stands among the components. */
export async function answerName({ name, content }: Route): Promise<string> {
  const answer = content.kind === 'json' ? await content.schema() : undefined;
  const known = Object.entries(NAMED).find(([, schema]) => schema === answer);
  return known?.[0] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Answer`;
}

/** Every schema that the document refers to, by its name. */
export async function componentSchemas(routes: readonly Route[]): Promise<Readonly<Record<string, JsonSchema>>> {
  const answers = await Promise.all(
    routes.flatMap((route) => {
      const { content } = route;
      return content.kind === 'json' ? [Promise.all([answerName(route), content.schema()])] : [];
    }),
  );
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of new Map([...Object.entries(NAMED), ...answers])) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'output' });
  const used = Object.entries(schemas).map(([id, schema]) => [id, plain(schema)] as const);
  return Object.fromEntries(used.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Says nothing that the document says elsewhere or that matters to the code alone. */
const SUPERFLUOUS: ReadonlySet<string> = new Set(['$schema', '$id', 'readOnly']);

export function plain(schema: object): JsonSchema {
  const kept = Object.entries(schema).filter(
    ([name, value]) => !SUPERFLUOUS.has(name) && !(name === 'maximum' && value === Number.MAX_SAFE_INTEGER),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  return typeof value === 'object' && value !== null ? plain(value) : value;
}
