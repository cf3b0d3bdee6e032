import { required } from '../../functions/records/environment.ts';

/** Stands in the bundles for the AWS clients' search for credentials. Lambda renews them by starting another process. */
export function defaultProvider() {
  return async () => ({
    accessKeyId: required('AWS_ACCESS_KEY_ID', process.env),
    secretAccessKey: required('AWS_SECRET_ACCESS_KEY', process.env),
    ...(process.env.AWS_SESSION_TOKEN !== undefined && { sessionToken: process.env.AWS_SESSION_TOKEN }),
  });
}
