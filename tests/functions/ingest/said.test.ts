// Scope: what the uploader says of an article in the object's metadata, in the encodings that clients use.
import { describe, expect, it } from 'vitest';
import { decodeMetadata } from '../../../functions/ingest/metadataText.ts';
import { saidBy } from '../../../functions/ingest/said.ts';

describe('decodeMetadata', () => {
  it.each([
    ['plain words', 'Peru and Colombia', 'Peru and Colombia'],
    ['an RFC 2047 word in base64', '=?UTF-8?B?UGVyw7o=?=', 'Perú'],
    ['an RFC 2047 word in quoted form', '=?utf-8?q?Per=C3=BA_y_Chile?=', 'Perú y Chile'],
    ['two words, with the space between them dropped', '=?UTF-8?Q?Per=C3=BA,?= =?UTF-8?Q?_hoy?=', 'Perú, hoy'],
    ['another charset', '=?ISO-8859-1?Q?Per=FA?=', 'Perú'],
    ['percent encoding', 'Per%C3%BA', 'Perú'],
    ['a percent sign', '100% sure', '100% sure'],
    ['a word in an unknown charset, as it is', '=?klingon?Q?a?=', '=?klingon?Q?a?='],
    ['a word that is no UTF-8, as it is', '=?UTF-8?Q?=FF?=', '=?UTF-8?Q?=FF?='],
  ])('reads %s', (_, value, text) => {
    expect(decodeMetadata(value)).toBe(text);
  });
});

describe('saidBy', () => {
  it('reads the four things that can be said', () => {
    const metadata = {
      'published-on': '2011-05-12',
      outlet: 'Diálogo',
      title: 'A%20title',
      url: 'https://example.org/Per%C3%BA',
      other: 'x',
    };
    expect(saidBy(metadata)).toEqual({
      publishedOn: '2011-05-12',
      outlet: 'Diálogo',
      title: 'A title',
      url: 'https://example.org/Per%C3%BA',
    });
  });

  it('takes blanks for silence', () => {
    expect(saidBy({ title: '  ' }).title).toBeUndefined();
  });
});
