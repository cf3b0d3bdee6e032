import * as z from 'zod';

const s3Message = z.object({ Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })) });

/** The keys that a message from S3 is about; none for its test message, or for anything else. */
export function keysOf(message: string): readonly string[] {
  const { data } = s3Message.safeParse(json(message));
  return (data?.Records ?? []).map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll('+', ' ')));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
