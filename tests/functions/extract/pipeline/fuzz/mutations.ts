import fc from 'fast-check';

/** A change to bytes; places are shares of the length, so that they fit any article. */
export type Mutation = (bytes: Uint8Array) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
const share = fc.double({ min: 0, max: 1, noNaN: true });

const cut: fc.Arbitrary<Mutation> = fc.tuple(share, share).map(([a, b]) => (bytes) => {
  const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.floor(at * bytes.length));
  return joined(bytes.subarray(0, from), bytes.subarray(to));
});

const truncated: fc.Arbitrary<Mutation> = share.map(
  (at) => (bytes) => bytes.subarray(0, Math.floor(at * bytes.length)),
);

const inserted = (arbitrary: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Mutation> =>
  fc.tuple(share, arbitrary).map(([at, piece]) => (bytes) => {
    const place = Math.floor(at * bytes.length);
    return joined(bytes.subarray(0, place), piece, bytes.subarray(place));
  });

const moved: fc.Arbitrary<Mutation> = fc.tuple(share, share).map(([a, b]) => (bytes) => {
  const [from, to] = [Math.floor(a * bytes.length), Math.floor(b * bytes.length)];
  const piece = bytes.subarray(from, from + 200);
  return joined(bytes.subarray(0, to), piece, bytes.subarray(to));
});

const text = (arbitrary: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  arbitrary.map((content) => new TextEncoder().encode(content));

const PIECES = [
  '<p>',
  '</div>',
  '<!--',
  '&#',
  '“',
  '”',
  '"',
  '(',
  '[',
  '\u0000',
  '\u2028',
  '\u200f',
  '\ufeff',
  '\r',
  '\t',
  '1,',
  '$',
  '%',
  '–',
  '—',
  "'s",
  ' and ',
  'Mr. ',
  'March ',
  'Peru',
  'the two countries',
  '\n\n',
  '***',
  '```',
];

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  cut,
  truncated,
  moved,
  inserted(fc.uint8Array({ maxLength: 40 })),
  inserted(text(fc.string({ unit: 'binary', maxLength: 40 }))),
  inserted(text(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')))),
);
