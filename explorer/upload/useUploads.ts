import { useCallback, useRef, useState } from 'preact/hooks';
import type { Said } from './describe.ts';
import { type UploadContext, uploadFile } from './uploadFiles.ts';
import type { UploadItem, UploadState } from './uploadState.ts';

/** So many files are on their way at a time; the others wait. */
const AT_ONCE = 4;

export interface Uploads {
  readonly items: readonly UploadItem[];
  readonly add: (files: readonly File[], said: Said) => void;
}

/** The files that were dropped since the page was opened, the last first. */
export function useUploads(context: UploadContext): Uploads {
  const [items, setItems] = useState<readonly UploadItem[]>([]);
  const waiting = useRef<{ readonly id: number; readonly file: File; readonly said: Said }[]>([]);
  const count = useRef({ given: 0, running: 0 });

  const add = useCallback(
    (files: readonly File[], said: Said) => {
      const set = (id: number, state: UploadState) =>
        setItems((before) => before.map((item) => (item.id === id ? { ...item, state } : item)));
      const run = async () => {
        count.current.running += 1;
        for (let next = waiting.current.shift(); next !== undefined; next = waiting.current.shift()) {
          const { file, id, said: told } = next;
          await uploadFile(file, told, context, (state) => set(id, state));
        }
        count.current.running -= 1;
      };
      for (const file of files) {
        const id = count.current.given++;
        setItems((before) => [{ id, name: file.name, state: { kind: 'waiting' } }, ...before]);
        waiting.current.push({ id, file, said });
        if (count.current.running < AT_ONCE) void run();
      }
    },
    [context],
  );
  return { items, add };
}
