/** Pages of these origins may read the answers in a browser; none may if the list is empty. */
export type Origins = readonly string[];

export function originsFrom(setting: string | undefined): Origins {
  return (setting ?? '').split(',').filter((origin) => origin !== '');
}

const MAX_AGE_SECONDS = '600';

/** What lets a page of the origin read the answer; nothing for any other origin. */
export function corsHeaders(origin: string | undefined, origins: Origins): Readonly<Record<string, string>> {
  if (origin === undefined || !(origins.includes(origin) || origins.includes('*'))) return {};
  return { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'ETag, Link' };
}

/** What a browser wants to know before it asks. */
export function preflightHeaders(
  origin: string | undefined,
  origins: Origins,
): Readonly<Record<string, string>> | null {
  const allowed = corsHeaders(origin, origins);
  if (Object.keys(allowed).length === 0) return null;
  return {
    ...allowed,
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'Accept, Authorization, If-None-Match, X-Amz-Date, X-Amz-Security-Token',
    'access-control-max-age': MAX_AGE_SECONDS,
  };
}
