/** A part of the OpenAPI document, or a JSON Schema. */
export type Json = Readonly<Record<string, unknown>>;

export interface OperationObject {
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly required?: true;
    readonly description: string;
    readonly schema: Json;
  }[];
  readonly requestBody?: Json;
  readonly responses: Readonly<Record<string, Json>>;
}

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>>; readonly responses: Json };
}

/**
 * The document as one JSON Schema, of an object that nobody ever sends: a property a path, in it one a method, and in
 * that the parameters and the responses by status, as openapi-fetch wants its types.
 */
export function pathsSchema({ components, paths }: ApiDocument): Json {
  return {
    ...objectOf(mapValues(paths, (item) => objectOf(mapValues(item, operationSchema)))),
    title: 'paths',
    components,
  };
}

function operationSchema({ parameters = [], requestBody, responses, summary }: OperationObject): Json {
  const given = (where: 'path' | 'query') => {
    const those = parameters.filter((parameter) => parameter.in === where);
    const properties = those.map(({ description, name, schema }) => [name, { ...schema, description }] as const);
    const required = those.filter((parameter) => parameter.required).map(({ name }) => name);
    return objectOf(Object.fromEntries(properties), required);
  };
  const hasSegments = parameters.some((parameter) => parameter.in === 'path');
  const both = { query: given('query'), ...(hasSegments && { path: given('path') }) };
  return {
    ...objectOf({
      parameters: objectOf(both, hasSegments ? ['path'] : []),
      ...(requestBody !== undefined && { requestBody: contentSchema(requestBody) }),
      responses: objectOf(mapValues(responses, responseSchema)),
    }),
    description: summary,
  };
}

/** A response that is told apart, a problem, has its content spelled out: openapi-fetch looks for it in its place. */
function responseSchema(response: Json): Json {
  return '$ref' in response ? contentSchema(PROBLEM) : contentSchema(response);
}

const PROBLEM = { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };

function contentSchema({ content = {} }: Json): Json {
  const types = mapValues(content as Readonly<Record<string, { readonly schema: Json }>>, ({ schema }) => schema);
  return objectOf({ content: objectOf(types) });
}

function objectOf(properties: Readonly<Record<string, Json>>, required = Object.keys(properties)): Json {
  return { type: 'object', properties, required, additionalProperties: false };
}

function mapValues<From, To>(of: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]));
}
