import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/**
 * One request is tried for at most about 14 seconds: three times the time limits, and the waits between. Writers rely on
 * it (CLAIM_MARGIN_MS in ../writeAccess.ts). The endpoint comes from the environment, as everywhere in the SDK.
 */
export function dynamoClient(): DynamoDBClient {
  return new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
  });
}
