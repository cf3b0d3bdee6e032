import * as z from 'zod';
import type { Parameter } from '../parameters/parameter.ts';
import { formatsOf, type Route, type Segment } from '../route.ts';
import { answerName, type JsonSchema, plain, referenceTo } from './components.ts';

export interface ParameterObject {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: true;
  readonly description: string;
  readonly schema: JsonSchema;
  readonly style?: 'form';
  readonly explode?: true;
  readonly example: string;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly ParameterObject[];
  readonly responses: Readonly<Record<string, JsonSchema>>;
  /** Requests that answer something over the sample articles. */
  readonly 'x-examples': readonly string[];
}

/** What the document says of one route. */
export async function operationOf(route: Route): Promise<Operation> {
  const segments = Object.entries(route.segments ?? {}).map(([name, segment]) => segmentOf(name, segment));
  return {
    operationId: route.name,
    summary: route.summary,
    parameters: [...segments, ...route.parameters.map(parameterOf)],
    responses: {
      200: { description: 'The answer', content: await contentOf(route) },
      304: { description: 'What `If-None-Match` names is still the answer' },
      default: referenceToProblem,
    },
    'x-examples': route.examples,
  };
}

const referenceToProblem = { $ref: '#/components/responses/Problem' };

/** The answer of every route when something is wrong. */
export const PROBLEM_RESPONSE: JsonSchema = {
  description: 'A problem document (RFC 9457) that says what is wrong, and what would be right',
  content: { 'application/problem+json': { schema: referenceTo('Problem') } },
};

async function contentOf(route: Route): Promise<JsonSchema> {
  const { content } = route;
  if (content.kind === 'text') return { [content.type]: { schema: { type: 'string' } } };
  const others = formatsOf(route).map(({ type }) => [type, { schema: { type: 'string' } }] as const);
  return { 'application/json': { schema: referenceTo(await answerName(route)) }, ...Object.fromEntries(others) };
}

function segmentOf(name: string, { description, example, schema }: Segment): ParameterObject {
  return { name, in: 'path', required: true, description, schema: plain(z.toJSONSchema(schema())), example };
}

function parameterOf({ name, schema: late, example, mayRepeat }: Parameter): ParameterObject {
  const schema = late();
  const { description: _, ...value } = plain(z.toJSONSchema(schema, { io: 'input' }));
  const about = { name, in: 'query', description: schema.description ?? '', example } as const;
  if (mayRepeat !== true) return { ...about, schema: value };
  return { ...about, schema: { type: 'array', items: value }, style: 'form', explode: true };
}
