import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { respond } from '../../functions/query/respond.ts';
import { ROUTES } from '../../functions/query/routes/index.ts';
import { systemClock } from '../../functions/records/clock.ts';
import { dynamoRecordTable } from '../../functions/records/store/dynamo/dynamoRecordTable.ts';
import { countUnits } from './countUnits.ts';

export interface Asked {
  /** Read units that the table says it took. */
  readonly units: number;
  readonly body: unknown;
}

export interface UnitCounter {
  readonly ask: (url: string) => Promise<Asked>;
  readonly stop: () => void;
}

/** Asks the routes in this process, of the table that the environment leads to. */
export function unitCounter(tableName: string): UnitCounter {
  const client = new DynamoDBClient({});
  const units = countUnits(client);
  const reader = dynamoRecordTable({ client, tableName, clock: systemClock, random: Math.random });
  const failed = (error: unknown) => {
    throw error;
  };
  return {
    ask: async (url) => {
      const before = units();
      const [path = '', query = ''] = url.split('?');
      const request = { method: 'GET', path, query: new URLSearchParams(query), headers: {}, id: 'bench' };
      const { body } = await respond(request, { routes: ROUTES, reader, clock: systemClock, failed });
      return { units: units() - before, body };
    },
    stop: () => client.destroy(),
  };
}
