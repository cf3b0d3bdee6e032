import { UserManager, type UserManagerSettings, WebStorageStateStore } from 'oidc-client-ts';
import type { ExplorerSettings } from '../settings.ts';

export interface Session {
  /** Whether somebody is signed in, also by what the identity provider has just sent along. */
  readonly resume: () => Promise<boolean>;
  /** Goes to the identity provider, which leads back to where one was. */
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
  /** For the API; null when it has run out and can't be renewed. */
  readonly token: () => Promise<string | null>;
}

/** Somebody's own, gone with the tab: kept where no other tab and no other page finds it. */
export function makeSession(signIn: NonNullable<ExplorerSettings['signIn']>): Session {
  const manager = new UserManager(managerSettings(signIn, location.origin));
  return {
    resume: async () => {
      const { href } = location;
      if (isAnswer(new URL(href))) {
        // An answer is good for once, whatever it is.
        history.replaceState(null, '', '/explore');
        const { state } = await manager.signinRedirectCallback(href);
        history.replaceState(null, '', pathWithin(state));
      }
      return (await manager.getUser())?.expired === false;
    },
    begin: () => manager.signinRedirect({ state: `${location.pathname}${location.search}` }),
    end: () => manager.removeUser(),
    token: async () => {
      const user = await manager.getUser();
      if (user?.expired === false) return user.access_token;
      if (user?.refresh_token === undefined) return null;
      return (await manager.signinSilent().catch(() => null))?.access_token ?? null;
    },
  };
}

function managerSettings(
  { audience, clientId, issuer }: NonNullable<ExplorerSettings['signIn']>,
  origin: string,
): UserManagerSettings {
  const store = new WebStorageStateStore({ store: sessionStorage });
  return {
    authority: issuer,
    client_id: clientId,
    // An address of its own for each view would have to be known to the identity provider, so all come back to this one.
    redirect_uri: `${origin}/explore`,
    response_type: 'code',
    scope: 'openid',
    ...(audience !== undefined && { extraQueryParams: { audience } }),
    userStore: store,
    stateStore: store,
    // Either needs a frame, and the page's policy allows none: a refresh token does without.
    automaticSilentRenew: false,
    monitorSession: false,
  };
}

/** The identity provider's answer, or its refusal, comes in the query. */
function isAnswer({ searchParams }: URL): boolean {
  return searchParams.has('state') && (searchParams.has('code') || searchParams.has('error'));
}

/** Where somebody was before. What comes back from elsewhere is not to be trusted: it must be a path of this page. */
function pathWithin(state: unknown): string {
  return typeof state === 'string' && /^\/explore(?:[/?]|$)/.test(state) ? state : '/explore';
}
