// Scope: which requests to the bucket change an object, and as what kind of event.
import { describe, expect, it } from 'vitest';
import { changesOf, type ObjectRequest } from '../../../local/objects/changes.ts';

const request = (given: Partial<ObjectRequest>): ObjectRequest => ({
  method: 'GET',
  key: 'a.txt',
  query: {},
  copies: false,
  body: '',
  ...given,
});

describe('a request that changes an object', () => {
  it.each([
    ['an upload', { method: 'PUT' }, 'ObjectCreated:Put'],
    ['a copy', { method: 'PUT', copies: true }, 'ObjectCreated:Copy'],
    [
      'the end of an upload in parts',
      { method: 'POST', query: { uploadId: '1' } },
      'ObjectCreated:CompleteMultipartUpload',
    ],
    ['a removal', { method: 'DELETE' }, 'ObjectRemoved:DeleteMarkerCreated'],
  ])('is %s', (_, given, event) => {
    expect(changesOf(request(given))).toEqual([{ event, key: 'a.txt' }]);
  });

  it('is a removal of several, whose keys are unescaped once', () => {
    const body = '<Delete><Object><Key>a &amp; b.txt</Key></Object><Object><Key>&amp;lt;.txt</Key></Object></Delete>';
    expect(changesOf(request({ method: 'POST', key: '', query: { delete: '' }, body })).map(({ key }) => key)).toEqual([
      'a & b.txt',
      '&lt;.txt',
    ]);
  });
});

describe('a request that changes none', () => {
  it.each([
    ['reading', { method: 'GET' }],
    ['making the bucket', { method: 'PUT', key: '' }],
    ['deleting the bucket', { method: 'DELETE', key: '' }],
    ['one part of an upload', { method: 'PUT', query: { uploadId: '1', partNumber: '2' } }],
    ['the beginning of an upload in parts', { method: 'POST', query: { uploads: '' } }],
    ['giving up an upload in parts', { method: 'DELETE', query: { uploadId: '1' } }],
  ])('is %s', (_, given) => {
    expect(changesOf(request(given))).toEqual([]);
  });
});
