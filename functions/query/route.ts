import type { RecordReader } from '../records/store/recordTable.ts';
import type { Answer } from './answer.ts';
import type { Parameter } from './parameters/parameter.ts';

/** A request that a route is asked to answer: its path fits, and it has no parameters but the route's. */
export interface RouteRequest {
  readonly path: string;
  /** What stands where the route's path has a name in braces. */
  readonly segments: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** One thing that can be asked for. The same definition checks requests and documents them. */
export interface Route {
  /** `/articles/{id}` */
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** Paths with queries that show what can be asked. */
  readonly examples: readonly string[];
  readonly answer: (request: RouteRequest, reader: RecordReader) => Promise<Answer>;
}
