export interface Running {
  readonly api: string;
  readonly objects: string;
  readonly bucket: string;
  readonly data: string | undefined;
}

/** What to tell the person who started the local stack: where it is, and three commands to paste. */
export function welcome({ api, bucket, data, objects }: Running): string {
  const drop = `${objects}/${bucket}`;
  return `
Entente is running on this machine, open to nobody else.

  Page    ${api}/explore  (for people, in a browser)
  API     ${api}
  Bucket  ${drop}  (any S3 client; credentials are not checked)
  Data    ${data === undefined ? 'in memory: gone when you stop (--data DIR keeps it)' : `kept in ${data}`}

Drop an article, then ask who cooperates with whom, and how much was seized:

  curl -T seeds/peru-brazil-river-patrols.txt ${drop}/my-article.txt
  curl '${api}/cooperation?country=PE&country=BR'
  curl '${api}/figures?measure=seizure&item=cocaine'

Ctrl-C stops it.
`;
}
