import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Smaller answers go out as they are: what compressing saves is less than what it costs. */
const LEAST_BYTES = 4_096;

/** Brotli's level at which it is as quick as gzip and still smaller. */
const BROTLI_QUALITY = 4;

const packers = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

export interface Compressed {
  readonly encoding: 'br' | 'gzip';
  readonly bytes: Buffer;
}

/** The text as the client can unpack it; null if it is short or the client can't. */
export async function compressed(text: string, acceptEncoding: string | undefined): Promise<Compressed | null> {
  const bytes = Buffer.from(text);
  if (bytes.length < LEAST_BYTES) return null;
  const encoding = (['br', 'gzip'] as const).find((name) => accepts(acceptEncoding ?? '', name));
  return encoding === undefined ? null : { encoding, bytes: await packers[encoding](bytes) };
}

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name = '', weight = 'q=1'] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return name === encoding && !/^q=0(?:\.0*)?$/.test(weight);
  });
}
