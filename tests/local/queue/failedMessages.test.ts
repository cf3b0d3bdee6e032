// Scope: Lambda's rules for which messages of a batch stay in the queue.
import { describe, expect, it } from 'vitest';
import { failedMessages } from '../../../local/queue/failedMessages.ts';

const delivered = ['one', 'two'];
const naming = (...ids: string[]) => ({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

describe('the messages that stay', () => {
  it.each([
    ['those that the handler names', naming('two'), ['two']],
    ['none when it names none', naming(), []],
    ['none when it answers nothing', undefined, []],
    ['none when the list is null', { batchItemFailures: null }, []],
    ['all when it names a message that it was not given', naming('three'), delivered],
    ['all when an identifier is missing', { batchItemFailures: [{}] }, delivered],
    ['all when it answers something else', 'done', delivered],
  ])('are %s', (_, answer, stay) => {
    expect([...failedMessages(delivered, answer, true)]).toEqual(stay);
  });

  it('are none when the feed does not ask for failures', () => {
    expect([...failedMessages(delivered, naming('two'), false)]).toEqual([]);
  });
});
