/** What the server knows and the page must: written into the page, so that nothing waits for it. */
export interface ExplorerSettings {
  /** Where people sign in; null where nobody has to. */
  readonly signIn: { readonly issuer: string; readonly clientId: string; readonly audience?: string } | null;
  /** Whether files may be dropped on the page. */
  readonly upload: boolean;
}

export function readSettings(page: Document): ExplorerSettings {
  const content = page.querySelector<HTMLMetaElement>('meta[name="entente-settings"]')?.content ?? '';
  return content === '' ? { signIn: null, upload: false } : (JSON.parse(content) as ExplorerSettings);
}

/** Whether a plain link to the API works: it carries no token. */
export function isApiOpen(page: Document): boolean {
  return readSettings(page).signIn === null;
}
