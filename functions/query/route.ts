import type * as z from 'zod';
import type { RecordReader } from '../records/store/recordTable.ts';
import type { Answer } from './answer.ts';
import type { Format } from './formats/format.ts';
import type { Late, Parameter } from './parameters/parameter.ts';

/** A request that a route is asked to answer: its path fits, and it has no parameters but the route's. */
export interface RouteRequest {
  readonly path: string;
  /** What stands where the route's path has a name in braces. */
  readonly segments: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Loaded when the contract or a table is asked for: nothing else needs to know what answers look like. */
export type AnswerSchema = Late<Promise<z.ZodType>>;

/** What a route answers with when all is well. */
export type RouteContent =
  | { readonly kind: 'json'; readonly schema: AnswerSchema; readonly formats?: readonly Format[] }
  | { readonly kind: 'text'; readonly type: string };

/** What stands where the path has a name in braces. */
export interface Segment {
  readonly description: string;
  readonly schema: Late<z.ZodType>;
  readonly example: string;
}

/** One thing that can be asked for. The same definition checks requests and documents them. */
export interface Route {
  /** What programs call it: `listPeople`. */
  readonly name: string;
  /** `/articles/{id}` */
  readonly path: string;
  readonly summary: string;
  readonly segments?: Readonly<Record<string, Segment>>;
  readonly parameters: readonly Parameter[];
  /** Paths with queries that show what can be asked. */
  readonly examples: readonly string[];
  readonly content: RouteContent;
  readonly answer: (request: RouteRequest, reader: RecordReader) => Promise<Answer>;
}

/** The forms beside JSON that the answers of a route may take. */
export function formatsOf({ content }: Route): readonly Format[] {
  return content.kind === 'json' ? (content.formats ?? []) : [];
}
