/** Where the bytes come from, and what the uploader said of them (it wins over what the page says). */
export interface Source {
  readonly key: string;
  readonly contentType?: string | undefined;
  readonly said?:
    | {
        readonly title?: string | undefined;
        readonly outlet?: string | undefined;
        readonly publishedOn?: string | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
}
