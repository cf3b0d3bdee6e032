// Scope: the messages are those of S3: form-encoded keys, sizes where there is an object, subscriptions by pattern.
import { describe, expect, it } from 'vitest';
import { covers, eventKey, s3Event, s3TestEvent } from '../../../local/objects/s3Event.ts';
import { keysOf } from '../../../local/queue/keysOf.ts';

const time = new Date('2026-11-22T22:36:08.123Z');
const change = { event: 'ObjectCreated:Put', key: 'año 2015/a+b.txt' };

describe('a key in an event', () => {
  it.each([
    ['a space as a plus', 'a b.txt', 'a+b.txt'],
    ['a plus by its code', 'a+b.txt', 'a%2Bb.txt'],
    ['an accent by its bytes', 'año.txt', 'a%C3%B1o.txt'],
    ['a slash as it is', 'dir/a.txt', 'dir/a.txt'],
    ['marks that forms encode', "(it's)!.txt", '%28it%27s%29%21.txt'],
    ['a percent sign by its code', '100%25.txt', '100%2525.txt'],
  ])('has %s', (_, key, encoded) => {
    expect(eventKey(key)).toBe(encoded);
  });
});

describe('an event', () => {
  it('says what happened to which object of which bucket', () => {
    const object = { size: 5, etag: '5d41' };
    expect(s3Event({ bucket: 'articles', change, time, sequencer: '01', object })).toMatchObject({
      Records: [
        {
          eventSource: 'aws:s3',
          eventName: 'ObjectCreated:Put',
          eventTime: '2026-11-22T22:36:08.123Z',
          s3: {
            bucket: { name: 'articles', arn: 'arn:aws:s3:::articles' },
            object: { key: 'a%C3%B1o+2015/a%2Bb.txt', size: 5, eTag: '5d41', sequencer: '01' },
          },
        },
      ],
    });
  });

  it('gives back the key that went in', () => {
    const message = JSON.stringify(s3Event({ bucket: 'articles', change, time, sequencer: '01' }));
    expect(keysOf(message)).toEqual(['año 2015/a+b.txt']);
  });
});

describe('a message about no key', () => {
  it.each([JSON.stringify(s3TestEvent('articles', time)), '{}', 'no JSON', ''])('has none: %s', (message) => {
    expect(keysOf(message)).toEqual([]);
  });
});

describe('a subscription', () => {
  it.each([
    ['s3:ObjectCreated:*', 'ObjectCreated:Copy', true],
    ['s3:ObjectCreated:Put', 'ObjectCreated:Put', true],
    ['s3:ObjectCreated:Put', 'ObjectCreated:Copy', false],
    ['s3:ObjectRemoved:*', 'ObjectCreated:Put', false],
  ])('to %s covers %s: %j', (subscribed, event, covered) => {
    expect(covers(subscribed, event)).toBe(covered);
  });
});
