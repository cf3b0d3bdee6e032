import type { UploadFile } from '../shapes/uploads.ts';

/** S3 takes no more metadata than this with an object, names included. */
export const MAX_METADATA_BYTES = 2_048;

/** What the uploader says of the article, as metadata of the object: ASCII, as ingest reads it. */
export function saidOf({ outlet, publishedOn, title, url }: UploadFile): Readonly<Record<string, string>> {
  return {
    ...(publishedOn !== undefined && { 'published-on': publishedOn }),
    ...(title !== undefined && { title: encodeURIComponent(title) }),
    ...(outlet !== undefined && { outlet: encodeURIComponent(outlet) }),
    // Percent signs are the address's own, so only what it must not contain is written with them.
    ...(url !== undefined && { url: new URL(url).href }),
  };
}

export function metadataBytes(metadata: Readonly<Record<string, string>>): number {
  return Object.entries(metadata).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}
