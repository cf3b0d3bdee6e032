import * as z from 'zod';

/** The columns of a table of such values: the names of fields, joined by a point where one holds others. */
export function columnsOf(schema: z.ZodType, prefix = ''): readonly string[] {
  const bare = unwrapped(schema);
  if (!(bare instanceof z.ZodObject)) return [prefix.slice(0, -1)];
  return Object.entries(bare.shape).flatMap(([name, field]) => columnsOf(field as z.ZodType, `${prefix}${name}.`));
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const wraps = schema instanceof z.ZodReadonly || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional;
  return wraps ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}
