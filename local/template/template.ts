import * as z from 'zod';
import { LocalError } from '../localError.ts';

/** The parts of a CloudFormation template that the local stack reads, named as CloudFormation names them. */
const resource = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) });
export const template = z.object({ Resources: z.record(z.string(), resource) });
export type Template = z.infer<typeof template>;

/** `{"Ref": id}` or `{"Fn::GetAtt": [id, "Arn"]}`: the resource that is pointed to. */
export const pointer = z
  .union([
    z.object({ Ref: z.string() }).transform(({ Ref }) => Ref),
    z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).transform((one) => one['Fn::GetAtt'][0]),
  ])
  .describe('a pointer to a resource');

export interface Resource {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export function resourcesOf({ Resources }: Template, type: string): readonly Resource[] {
  return Object.entries(Resources)
    .filter(([, { Type }]) => Type === type)
    .map(([id, { Properties }]) => ({ id, properties: Properties }));
}

export function onlyResourceOf(from: Template, type: string): Resource {
  const [one, ...others] = resourcesOf(from, type);
  if (one !== undefined && others.length === 0) return one;
  throw new LocalError('unknown-template', `The local stack expects one ${type} in the template.`);
}

export function resourceOf({ Resources }: Template, type: string, id: string): Resource {
  const found = Resources[id];
  if (found?.Type === type) return { id, properties: found.Properties };
  throw new LocalError('unknown-template', `The template has no ${type} called ${id}.`);
}
