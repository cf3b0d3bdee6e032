import * as z from 'zod';
import type { Parameter } from '../parameters/parameter.ts';
import { type Format, JSON_NAME } from './format.ts';

/** The parameter of a route that has other forms than JSON. */
export function formatParameter(formats: readonly Format[]): Parameter {
  const types = formats.map(({ name, type }) => `\`${name}\` (\`${type}\`)`).join(', ');
  return {
    name: 'format',
    schema: () =>
      z
        .enum([JSON_NAME, ...formats.map(({ name }) => name)])
        .describe(`The form of the answer: \`json\`, or ${types}; the \`Accept\` header says the same by media type.`),
    example: formats[0]?.name ?? JSON_NAME,
  };
}
