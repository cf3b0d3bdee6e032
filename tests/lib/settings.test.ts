// Scope: what the command line's context becomes, and the sentences for what it can't become.
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../lib/configurationError.ts';
import { ENVIRONMENT_NAMES } from '../../lib/environments.ts';
import { settingsFrom } from '../../lib/settings.ts';

const given = (context: Record<string, unknown>) => settingsFrom((key) => context[key]);
const issuer = 'https://login.example.org/';

describe('the environment', () => {
  it.each(ENVIRONMENT_NAMES)('%s is known and never open', (env) => {
    expect(given({ env })).toMatchObject({ name: env, access: { kind: 'iam' } });
  });

  it('that is unknown is an error that lists the known ones', () => {
    expect(() => given({ env: 'qa' })).toThrow('There is no environment "qa": the known ones are dev, staging, prod.');
  });

  it.each([undefined, '', 7])('has no default: %j asks for one', (env) => {
    expect(() => given({ env })).toThrow('Say which environment you mean with -c env=NAME');
  });

  it('is not looked up among the properties of objects', () => {
    expect(() => given({ env: 'constructor' })).toThrow(ConfigurationError);
  });
});

describe('access by JWT', () => {
  it('takes an issuer and one or more audiences, in any environment', () => {
    const { access } = given({ env: 'prod', jwtIssuer: issuer, jwtAudience: 'explorer,scripts' });
    expect(access).toEqual({ kind: 'jwt', issuer, audience: ['explorer', 'scripts'] });
  });

  it('can say as whom the page signs people in, and where tokens come from', () => {
    const more = { jwtClientId: 'page', jwtTokenOrigin: 'https://login.example.org' };
    const { access } = given({ env: 'prod', jwtIssuer: issuer, jwtAudience: 'api', ...more });
    expect(access).toMatchObject({ clientId: 'page', tokenOrigin: 'https://login.example.org' });
    const plain = { ...more, jwtTokenOrigin: 'http://login.example.org/' };
    expect(() => given({ env: 'prod', jwtIssuer: issuer, jwtAudience: 'api', ...plain })).toThrow('token origin');
  });

  it.each([{ jwtIssuer: issuer }, { jwtAudience: 'explorer' }])('is refused by halves: %j', (half) => {
    expect(() => given({ env: 'prod', ...half })).toThrow('both -c jwtIssuer=URL and -c jwtAudience=NAME');
  });

  it('is refused over plain HTTP', () => {
    const plain = { env: 'prod', jwtIssuer: 'http://login.example.org/', jwtAudience: 'explorer' };
    expect(() => given(plain)).toThrow('must be an https URL');
  });
});
