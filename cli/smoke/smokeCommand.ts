import { parseArgs } from 'node:util';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { systemClock } from '../../functions/records/clock.ts';
import type { Terminal } from '../operations/operationCommand.ts';
import { OperationError, type Target, targetFrom } from '../operations/target.ts';
import { asker, bearer, nobody, signed } from './ask.ts';
import { CANARY, CANARY_METADATA, canaryKey } from './canary.ts';
import { type SmokeWorld, smoke } from './smoke.ts';

const USAGE = `Usage: npm run smoke -- (--env NAME | --outputs FILE | --local URL --api URL) [--timeout SECONDS]

Uploads an article, waits until its records can be asked for, deletes it, and waits until they are gone. Of a deployed
stack it also checks that the API answers nobody without credentials. Ends with status 0 if all of that came true.

  --env NAME         the deployed stack whose outputs \`cdk deploy -c env=NAME --outputs-file outputs-NAME.json\` has written
  --outputs FILE     the same, from another file
  --local URL        the local stack whose bucket is at URL (npm start says where)
  --api URL          the local stack's API
  --timeout SECONDS  how long to wait for each step (default: 120)
  --help             show this

Requests are signed with the credentials of the AWS clients; a token in the variable ENTENTE_TOKEN is sent instead.
`;

const text = { type: 'string' } as const;
const OPTIONS = { env: text, outputs: text, local: text, api: text, timeout: { ...text, default: '120' } } as const;

export interface SmokeSettings extends Terminal {
  /** Names this run. */
  readonly run: string;
  readonly token: string | undefined;
}

/** Answers with the exit status. */
export async function smokeCommand(argv: readonly string[], settings: SmokeSettings): Promise<number> {
  try {
    const { help, timeout, ...stack } = optionsFrom(argv);
    if (help === true) settings.out(USAGE);
    else {
      await smoke(canaryKey(settings.run), secondsFrom(timeout) * 1000, worldOf(await targetFrom(stack), settings));
      settings.out('the stack works\n');
    }
    return 0;
  } catch (error) {
    const known = error instanceof OperationError;
    const reason = error instanceof Error ? error.message : String(error);
    settings.err(known ? `${reason} See npm run smoke -- --help.\n` : `The stack can't be tested: ${reason}\n`);
    return 1;
  }
}

function worldOf(target: Target, { err, token }: SmokeSettings): SmokeWorld {
  const { api, bucket: Bucket, isLocal, objects, queues } = target;
  if (api === null) throw new OperationError('Say where the API of the local stack is, with --api URL.');
  const authorize = isLocal ? nobody : token === undefined ? signed(queues) : bearer(token);
  return {
    upload: async (Key) => {
      const article = { Body: CANARY, ContentType: 'text/plain', Metadata: CANARY_METADATA };
      await objects.send(new PutObjectCommand({ Bucket, Key, ...article }));
    },
    remove: async (Key) => {
      await objects.send(new DeleteObjectCommand({ Bucket, Key }));
    },
    ask: asker(api, authorize),
    askAsNobody: isLocal ? null : asker(api, nobody),
    clock: systemClock,
    tell: (line) => err(`${line}\n`),
  };
}

function optionsFrom(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: { ...OPTIONS, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new OperationError(error instanceof Error ? `${error.message.split('. ')[0]}.` : String(error));
  }
}

function secondsFrom(given: string): number {
  const seconds = Number(given);
  if (seconds > 0 && seconds <= 3_600) return seconds;
  throw new OperationError(`--timeout takes seconds, up to an hour, and "${given}" is not that.`);
}
