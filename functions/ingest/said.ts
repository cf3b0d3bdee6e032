import type { Source } from '../extract/index.ts';
import { decodeMetadata, unfold } from './metadataText.ts';

/** What the uploader said of the article in the object's metadata (`x-amz-meta-published-on` and so on). */
export function saidBy(metadata: Readonly<Record<string, string>>): NonNullable<Source['said']> {
  return {
    title: present(metadata.title, decodeMetadata),
    outlet: present(metadata.outlet, decodeMetadata),
    publishedOn: present(metadata['published-on'], decodeMetadata),
    // Percent signs belong to a URL.
    url: present(metadata.url, unfold),
  };
}

function present(value: string | undefined, decode: (value: string) => string): string | undefined {
  const text = value === undefined ? '' : decode(value).trim();
  return text === '' ? undefined : text;
}
