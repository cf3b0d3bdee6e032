import { render } from 'preact';
import { makeClient } from './client.ts';
import { readSettings } from './settings.ts';
import { App } from './shell/app.tsx';
import type { Session } from './signIn/index.ts';
import './styles/index.css';

const page = document.getElementById('page');
if (page !== null) void start(page);

/** What isn't wanted isn't loaded: the local page needs no sign-in, and many a page takes no files. */
async function start(page: HTMLElement): Promise<void> {
  const { signIn, upload } = readSettings(document);
  if (signIn === null) return show(page, upload, async () => null);
  const { Gate, makeSession } = await import('./signIn/index.ts');
  const session = makeSession(signIn);
  render(<Gate session={session} onIn={() => show(page, upload, tokenOf(session))} />, page);
}

async function show(page: HTMLElement, upload: boolean, token: () => Promise<string | null>): Promise<void> {
  const client = makeClient(location.origin, token);
  render(<App client={client} />, page);
  if (!upload) return;
  const { UploadPanel } = await import('./upload/uploadPanel.tsx');
  const context = { client, token };
  const below = document.createElement('div');
  page.after(below);
  render(<UploadPanel context={context} />, below);
}

/** Whoever's time has run out signs in again, at the same place. */
function tokenOf(session: Session): () => Promise<string | null> {
  return async () => {
    const token = await session.token();
    if (token === null) location.reload();
    return token;
  };
}
