import { useState } from 'preact/hooks';
import type { Client } from '../../client.ts';
import { FILTER_NAMES, queryOf } from '../../filters/filters.ts';
import type { Place } from '../../shell/place.ts';

type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly pages: number }
  | { readonly kind: 'failed' };

/** The acts as the API's own CSV: the address is the API's, and following it here puts all of its pages into one file. */
export function Download({ client, place }: { readonly client: Client; readonly place: Place }) {
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const query = { ...queryOf(place.filters, FILTER_NAMES), limit: '200' };
  const save = async (event: MouseEvent) => {
    event.preventDefault();
    setProgress({ kind: 'reading', pages: 0 });
    try {
      const parts: string[] = [];
      for await (const page of client.csvPages('/cooperation', query)) {
        parts.push(parts.length === 0 ? page : page.slice(page.indexOf('\r\n') + 2));
        setProgress({ kind: 'reading', pages: parts.length });
      }
      saveAs('acts.csv', new Blob(parts, { type: 'text/csv' }));
      setProgress({ kind: 'idle' });
    } catch {
      setProgress({ kind: 'failed' });
    }
  };
  return (
    <>
      <span class="quiet small" role="status">
        {progress.kind === 'reading' && `page ${progress.pages + 1}…`}
        {progress.kind === 'failed' && 'The download failed: try again.'}
      </span>
      <a
        class="button"
        href={`/cooperation?${new URLSearchParams({ ...query, format: 'csv' })}`}
        download="acts.csv"
        onClick={save}
      >
        Download CSV
      </a>
    </>
  );
}

function saveAs(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
