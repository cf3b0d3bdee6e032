import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { itemSize, UNIT_BYTES } from '../ingest/writeUnits.ts';

export interface Written {
  readonly writeUnits: number;
  readonly requests: number;
  readonly bytes: number;
}

type Item = Parameters<typeof itemSize>[0];

interface Puts {
  readonly Item?: Item;
  readonly RequestItems?: Readonly<Record<string, readonly { readonly PutRequest?: { readonly Item: Item } }[]>>;
}

/**
 * A table that takes everything at once, keeps nothing, and counts what it would have taken: the client does all of its
 * own work, and nothing is waited for.
 */
export function silentTable() {
  const written = { writeUnits: 0, requests: 0, bytes: 0 };
  const client = new DynamoDBClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
    requestHandler: {
      handle: async () => ({
        response: {
          statusCode: 200,
          headers: { 'content-type': 'application/x-amz-json-1.0' },
          body: Buffer.from('{}'),
        },
      }),
      updateHttpClientConfig: () => undefined,
      httpHandlerConfigs: () => ({}),
    },
  });
  client.middlewareStack.add(
    (next) => (args) => {
      written.requests += 1;
      for (const item of itemsIn(args.input as Puts)) {
        const size = itemSize(item);
        written.bytes += size;
        written.writeUnits += Math.ceil(size / UNIT_BYTES);
      }
      return next(args);
    },
    { step: 'initialize', name: 'countWrites' },
  );
  return { client, written: (): Written => ({ ...written }) };
}

function itemsIn({ Item, RequestItems = {} }: Puts): readonly Item[] {
  const requests = Object.values(RequestItems).flat();
  const many = requests.map(({ PutRequest }) => PutRequest?.Item).filter((item) => item !== undefined);
  return Item === undefined ? many : [Item, ...many];
}
