import type { Access } from './access.ts';
import { ConfigurationError } from './configurationError.ts';
import { ENVIRONMENT_NAMES, ENVIRONMENTS, type Environment, type EnvironmentName } from './environments.ts';

/** One deployment: an environment of the table, with what the command line adds to it. */
export interface Settings extends Environment {
  readonly name: EnvironmentName;
  /** Who is told of alarms, as `-c alarmEmail=` says: an address is nobody's business but that of who deploys. */
  readonly alarmEmail: string | null;
}

/** Reads a value that was given as `-c key=value`. */
export type ReadContext = (key: string) => unknown;

/** The settings that the command line asks for. There is no default environment: a deployment always names its own. */
export function settingsFrom(read: ReadContext): Settings {
  const name = environmentName(text(read('env')));
  const environment = ENVIRONMENTS[name];
  return {
    ...environment,
    name,
    alarmEmail: text(read('alarmEmail')) ?? null,
    access: accessFrom(read) ?? environment.access,
  };
}

function environmentName(asked: string | undefined): EnvironmentName {
  const known = ENVIRONMENT_NAMES.find((name) => name === asked);
  if (known !== undefined) return known;
  const list = ENVIRONMENT_NAMES.join(', ');
  throw new ConfigurationError(
    asked === undefined
      ? `Say which environment you mean with -c env=NAME, where NAME is one of ${list}.`
      : `There is no environment "${asked}": the known ones are ${list}.`,
  );
}

function accessFrom(read: ReadContext): Access | undefined {
  const issuer = text(read('jwtIssuer'));
  const audience = text(read('jwtAudience'));
  if (issuer === undefined && audience === undefined) return undefined;
  if (issuer === undefined || audience === undefined) {
    throw new ConfigurationError('Access by JWT takes both -c jwtIssuer=URL and -c jwtAudience=NAME[,NAME].');
  }
  if (!issuer.startsWith('https://')) {
    throw new ConfigurationError(`The JWT issuer must be an https URL, and "${issuer}" is not.`);
  }
  const clientId = text(read('jwtClientId'));
  const tokenOrigin = text(read('jwtTokenOrigin'));
  if (tokenOrigin !== undefined && !/^https:\/\/[^/]+$/.test(tokenOrigin)) {
    throw new ConfigurationError(
      `The token origin must be like https://login.example.org, and "${tokenOrigin}" is not.`,
    );
  }
  return {
    kind: 'jwt',
    issuer,
    audience: audience.split(','),
    ...(clientId !== undefined && { clientId }),
    ...(tokenOrigin !== undefined && { tokenOrigin }),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
