import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Answer } from '../../../functions/query/answer.ts';
import { answerName } from '../../../functions/query/openapi/components.ts';
import { openApiDocument } from '../../../functions/query/openapi/document.ts';
import { formatsOf } from '../../../functions/query/route.ts';
import { findRoute } from '../../../functions/query/router.ts';
import { ROUTES } from '../../../functions/query/routes/index.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, validateFormats: false });
ajv.addKeyword('components');
ajv.addSchema({ $id: 'https://contract.invalid/', components: (await openApiDocument(ROUTES)).components });

/** What of an answer departs from the document; empty if nothing does. */
export async function departures(url: string, { status, headers, body }: Answer): Promise<readonly string[]> {
  if (status !== 200) return [...typed(headers, 'application/problem+json'), ...invalid('Problem', body)];
  const route = findRoute(ROUTES, url.split('?')[0] ?? '')?.route;
  if (route === undefined) return [`There is no route for ${url}.`];
  const { content } = route;
  if (content.kind === 'text')
    return [...typed(headers, content.type), ...(typeof body === 'string' ? [] : ['no text'])];
  const format = formatsOf(route).find(({ type }) => headers['content-type']?.startsWith(type) === true);
  if (format !== undefined && typeof body === 'string') return [];
  return [...typed(headers, 'application/json'), ...invalid(await answerName(route), body)];
}

function typed(headers: Answer['headers'], wanted: string): readonly string[] {
  const given = headers['content-type']?.split(';')[0];
  return given === wanted ? [] : [`The type is ${given}, not ${wanted}.`];
}

/** As a client gets it: after the way through JSON. */
function invalid(schema: string, body: unknown): readonly string[] {
  const check = ajv.getSchema(`https://contract.invalid/#/components/schemas/${schema}`);
  if (check === undefined) return [`There is no schema ${schema}.`];
  if (check(JSON.parse(JSON.stringify(body)))) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
