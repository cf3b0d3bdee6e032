import type { Message } from '@aws-sdk/client-sqs';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { arn, REGION } from '../template/localNames.ts';

/** The event that Lambda makes of the messages that it received. */
export function sqsEvent(messages: readonly Message[], queueName: string): SQSEvent {
  return { Records: messages.map((message) => sqsRecord(message, queueName)) };
}

function sqsRecord(message: Message, queueName: string): SQSRecord {
  const { Attributes = {} } = message;
  return {
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: {
      ApproximateReceiveCount: Attributes.ApproximateReceiveCount ?? '1',
      SentTimestamp: Attributes.SentTimestamp ?? '0',
      SenderId: Attributes.SenderId ?? '',
      ApproximateFirstReceiveTimestamp: Attributes.ApproximateFirstReceiveTimestamp ?? '0',
    },
    messageAttributes: {},
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: arn('sqs', queueName),
    awsRegion: REGION,
  };
}
