// Scope: what a request to the API carries: a signature for the API's service, a token, or nothing.
import { SQSClient } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import { bearer, nobody, signed } from '../../../cli/smoke/ask.ts';

const url = new URL('https://abc.execute-api.us-east-1.amazonaws.com/cooperation?article=1');

it('a signed request names the API service, the region of the client, and what was signed', async () => {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'session' };
  const headers = await signed(new SQSClient({ region: 'eu-west-1', credentials }))(url);
  expect(headers.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-west-1\/execute-api\/aws4_request, SignedHeaders=host;[\w;-]+, Signature=[0-9a-f]{64}$/,
  );
  expect(headers).toMatchObject({ 'x-amz-date': expect.stringMatching(/Z$/), 'x-amz-security-token': 'session' });
});

it('the signature is of the path and the query, too', async () => {
  const sign = signed(new SQSClient({ region: 'eu-west-1', credentials: { accessKeyId: 'A', secretAccessKey: 's' } }));
  const of = async (path: string) => /Signature=(.*)$/.exec((await sign(new URL(path, url))).authorization ?? '')?.[1];
  const signatures = await Promise.all(['/a', '/b', '/a?x=1'].map(of));
  expect(new Set(signatures).size).toBe(3);
});

it('a token is sent as it is, and nobody sends nothing', async () => {
  expect(await bearer('abc')(url)).toEqual({ authorization: 'Bearer abc' });
  expect(await nobody(url)).toEqual({});
});
