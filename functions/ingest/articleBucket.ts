import type { Source } from '../extract/index.ts';

/** Which object a key holds: any change of it changes one of these. */
export interface ObjectVersion {
  /** Null in a bucket without versioning. */
  readonly versionId: string | null;
  readonly etag: string;
  /** Milliseconds since 1970. Tells two uploads of the same bytes apart where there are no versions. */
  readonly lastModified: number;
}

export interface FoundObject {
  readonly version: ObjectVersion;
  readonly contentType: string | undefined;
  readonly said: NonNullable<Source['said']>;
  readonly body:
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'too-large'; readonly size: number };
}

/** The bucket as ingestion sees it. */
export interface ArticleBucket {
  /** What the key holds now; null if nothing. */
  read(key: string): Promise<FoundObject | null>;
  /** Which object the key holds now, without its content. */
  currentVersion(key: string): Promise<ObjectVersion | null>;
}

/** An article is a page or two; this leaves room for a megabyte of text in any encoding, with its markup. */
export const MAX_OBJECT_BYTES = 2 * 1024 * 1024;

export function sameVersion(one: ObjectVersion | null, other: ObjectVersion | null): boolean {
  if (one === null || other === null) return one === other;
  return one.versionId === other.versionId && one.etag === other.etag && one.lastModified === other.lastModified;
}
