import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { AssetHashType, DockerImage, Stack } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { EXPLORER_FOLDER } from '../explorer/deployedExplorer.ts';
import { PROJECT_ROOT } from '../projectRoot.ts';

const COMMAND = `${PROJECT_ROOT}/lib/bundle/bundleCommand.ts`;

/** What else lies in the function's directory. */
export type Beside = typeof EXPLORER_FOLDER;

/** The bundle of a handler. It is named by what is in it, so that the same commit makes the same template. */
export function handlerCode(scope: Construct, entry: string, beside?: Beside): Code {
  // The CDK remembers what it has bundled by the directory, so each function needs its own.
  const directory = dirname(entry);
  // Only a template is wanted, as in tests: nothing is built, and the asset has a name that says so.
  if (!Stack.of(scope).bundlingRequired) {
    return Code.fromAsset(directory, { assetHash: 'not-bundled', assetHashType: AssetHashType.CUSTOM });
  }
  return Code.fromAsset(directory, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never run: without Docker, on this machine, or not at all.
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle: (output) => {
          bundleInto(output, entry, beside);
          return true;
        },
      },
    },
  });
}

function bundleInto(output: string, entry: string, beside?: Beside): void {
  const { status } = spawnSync(process.execPath, [COMMAND, entry, output, ...(beside === undefined ? [] : [beside])], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`${entry} can't be bundled.`);
}
