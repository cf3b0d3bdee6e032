import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { systemClock } from '../records/clock.ts';
import { required } from '../records/environment.ts';
import { errorFields, jsonLog } from '../records/log.ts';
import { dynamoClient } from '../records/store/dynamo/client.ts';
import { dynamoRecordTable } from '../records/store/dynamo/dynamoRecordTable.ts';
import { lambdaTrace } from '../records/traces/lambdaTrace.ts';
import { originsFrom } from './delivery/cors.ts';
import { deliver } from './delivery/deliver.ts';
import { explorerPages } from './explorer/explorerPages.ts';
import { explorerSettingsFrom } from './explorer/settings.ts';
import { type Request, respond, type Service } from './respond.ts';
import { ROUTES } from './routes/index.ts';
import { uploadAnswers } from './uploads/uploadAnswers.ts';

const log = jsonLog(process.env.LOG_LEVEL, (line) => process.stdout.write(`${line}\n`));

const explorer = explorerSettingsFrom(process.env.EXPLORER);

const page = explorer === null ? null : explorerPages(explorer);

const uploadBucket = process.env.UPLOAD_BUCKET;
const upload = uploadAnswers({
  clock: systemClock,
  loadSigner: uploadBucket ? async () => (await import('./uploads/signer.ts')).signer(uploadBucket) : null,
});

const client = dynamoClient();
const trace = lambdaTrace('query', [client]);

const service: Service = {
  routes: ROUTES,
  clock: systemClock,
  reader: dynamoRecordTable({
    client,
    tableName: required('TABLE_NAME', process.env),
    clock: systemClock,
    random: Math.random,
  }),
  pages: async (request) => (await upload(request)) ?? (await page?.(request)) ?? null,
  failed: (error, { id, path }) => log('error', 'query failed', { requestId: id, path, ...errorFields(error) }),
};

const origins = originsFrom(process.env.CORS_ORIGINS);

/** Answers a request that the HTTP API has let in. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const request = requestOf(event);
  const answer = await trace('answer', { path: request.path }, () => respond(request, service));
  return deliver(answer, request, origins);
}

function requestOf(event: APIGatewayProxyEventV2): Request {
  const { body, headers, isBase64Encoded, rawPath, rawQueryString, requestContext } = event;
  return {
    method: requestContext.http.method,
    path: rawPath,
    query: new URLSearchParams(rawQueryString),
    headers,
    ...(body !== undefined && { body: isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body }),
    id: requestContext.requestId,
  };
}
