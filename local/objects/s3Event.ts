import { ACCOUNT, arn, REGION } from '../template/localNames.ts';

export interface ObjectChange {
  /** As S3 names it, without the `s3:` in front. */
  readonly event: string;
  readonly key: string;
}

export interface ObjectChangeDetails {
  readonly bucket: string;
  readonly change: ObjectChange;
  readonly time: Date;
  /** Later changes of a key have a greater one, compared as text. */
  readonly sequencer: string;
  readonly object?: { readonly size: number; readonly etag: string } | undefined;
}

/** The message that S3 sends when an object changes. */
export function s3Event({ bucket, change, time, sequencer, object }: ObjectChangeDetails): unknown {
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: REGION,
        eventTime: time.toISOString(),
        eventName: change.event,
        userIdentity: { principalId: ACCOUNT },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: { 'x-amz-request-id': sequencer, 'x-amz-id-2': 'local' },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'local',
          bucket: { name: bucket, ownerIdentity: { principalId: ACCOUNT }, arn: arn('s3', bucket) },
          object: {
            key: eventKey(change.key),
            ...(object && { size: object.size, eTag: object.etag }),
            sequencer,
          },
        },
      },
    ],
  };
}

/** The message that S3 sends once when it is told where to send the others. */
export function s3TestEvent(bucket: string, time: Date): unknown {
  return {
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: time.toISOString(),
    Bucket: bucket,
    RequestId: 'local',
    HostId: 'local',
  };
}

/** Keys travel in events as in a submitted form: a space is a plus, a plus is `%2B`; slashes stay. */
export function eventKey(key: string): string {
  return encodeURIComponent(key)
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+')
    .replace(/[!'()~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Whether a notification that is set for `s3:ObjectCreated:*` or a single event covers this one. */
export function covers(subscribed: string, event: string): boolean {
  const name = `s3:${event}`;
  return subscribed.endsWith('*') ? name.startsWith(subscribed.slice(0, -1)) : name === subscribed;
}
