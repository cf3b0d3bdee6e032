/** What somebody says of the files that are dropped next. */
export interface Said {
  readonly publishedOn: string;
  readonly outlet: string;
}

export interface Described {
  readonly name: string;
  readonly type?: string;
  readonly size: number;
  readonly sha256: string;
  readonly publishedOn?: string;
  readonly outlet?: string;
}

/** A file as the API is told of it. */
export async function describe(file: File, { outlet, publishedOn }: Said): Promise<Described> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const digits = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return {
    name: file.name.slice(-200),
    ...(/^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(file.type) && { type: file.type }),
    size: file.size,
    sha256: digits.join(''),
    ...(publishedOn !== '' && { publishedOn }),
    ...(outlet !== '' && { outlet }),
  };
}
