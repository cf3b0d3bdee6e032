/** A JSON schema in words: "list of Evidence", "text or null". */
export function typeText(schema: unknown): string {
  if (typeof schema !== 'object' || schema === null) return 'anything';
  const { $ref, anyOf, enum: values, items, const: only, type } = schema as Readonly<Record<string, unknown>>;
  if (typeof $ref === 'string') return $ref.slice($ref.lastIndexOf('/') + 1);
  if (Array.isArray(anyOf)) return anyOf.map(typeText).join(' or ');
  if (Array.isArray(values)) return `one of ${values.map((value) => `\`${value}\``).join(', ')}`;
  if (only !== undefined) return `\`${only}\``;
  if (type === 'array') return `list of ${typeText(items)}`;
  return NAMES[String(type)] ?? 'anything';
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  null: 'null',
  object: 'object',
};
