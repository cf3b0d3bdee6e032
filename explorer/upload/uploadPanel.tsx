import { useCallback, useId, useRef, useState } from 'preact/hooks';
import { NO_FILTERS } from '../filters/filters.ts';
import { hrefOf } from '../shell/place.ts';
import type { Said } from './describe.ts';
import { useDropZone } from './dropZone.ts';
import type { UploadContext } from './uploadFiles.ts';
import { progressOf, stateText, type UploadItem } from './uploadState.ts';
import { useUploads } from './useUploads.ts';

/** Where articles are added: a button that opens a panel, and the whole page to drop files on. */
export function UploadPanel({ context }: { readonly context: UploadContext }) {
  const [isOpen, setOpen] = useState(false);
  // Not state: files may be dropped before the page has drawn what was typed last.
  const said = useRef<Said>({ publishedOn: '', outlet: '' });
  const say = (changed: Partial<Said>) => {
    said.current = { ...said.current, ...changed };
  };
  const { add, items } = useUploads(context);
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const take = useCallback(
    (files: readonly File[]) => {
      setOpen(true);
      add(files, said.current);
    },
    [add],
  );
  const isOver = useDropZone(take);
  return (
    <aside class={isOver ? 'upload over' : 'upload'} aria-label="Add articles">
      <button type="button" class="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {isOver ? 'Let go to add them' : 'Add articles'}
      </button>
      <div id={id} class="upload-panel" hidden={!isOpen}>
        <p class="small">
          Drop text or HTML files anywhere on the page, or{' '}
          <button type="button" class="plain" onClick={() => picker.current?.click()}>
            choose some
          </button>
          . What the file does not say itself can be said here first.
        </p>
        <input
          ref={picker}
          class="unseen"
          type="file"
          multiple
          tabIndex={-1}
          aria-label="Files to add"
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <div class="said">
          <label>
            Published on
            <input
              type="text"
              placeholder="2015-08-14"
              maxLength={10}
              onInput={(event) => say({ publishedOn: event.currentTarget.value.trim() })}
            />
          </label>
          <label>
            Outlet
            <input type="text" maxLength={120} onInput={(event) => say({ outlet: event.currentTarget.value.trim() })} />
          </label>
        </div>
        <ul aria-live="polite">
          {items.map((item) => (
            <UploadRow key={item.id} item={item} />
          ))}
        </ul>
      </div>
    </aside>
  );
}

function UploadRow({ item: { name, state } }: { readonly item: UploadItem }) {
  const isOver = state.kind === 'done' || state.kind === 'rejected' || state.kind === 'failed';
  return (
    <li class={state.kind}>
      <bdi class="name">{state.kind === 'done' ? (state.title ?? name) : name}</bdi>
      {!isOver && <progress value={progressOf(state)} aria-label={`How far ${name} is`} />}
      <span class="how">
        <bdi>{stateText(state)}</bdi>
        {(state.kind === 'done' || state.kind === 'rejected') && (
          <>
            {' · '}
            <a href={hrefOf({ view: 'article', id: state.article, filters: NO_FILTERS, own: {} })}>open</a>
          </>
        )}
      </span>
    </li>
  );
}
