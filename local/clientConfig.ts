import { REGION } from './template/localNames.ts';

/** What leads an AWS client to an emulator. Credentials are needed to sign, and nobody checks the signature. */
export function clientConfig(endpoint: string) {
  return { endpoint, region: REGION, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}
