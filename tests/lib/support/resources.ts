import type { Template } from 'aws-cdk-lib/assertions';

export interface Resource {
  readonly id: string;
  readonly Properties: { readonly [name: string]: unknown };
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: string;
}

export interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

export function resources(template: Template, type: string): readonly Resource[] {
  const found = template.findResources(type) as Record<string, Omit<Resource, 'id'>>;
  return Object.entries(found).map(([id, resource]) => ({ ...resource, id }));
}

/** The one resource of a type whose logical id is the name and the CDK's hash: `Changes66E70025`. */
export function resource(template: Template, type: string, name: string): Resource {
  const pattern = new RegExp(`^${name}[0-9A-F]{8}$`);
  const found = resources(template, type).filter(({ id }) => pattern.test(id));
  const [one, ...others] = found;
  if (one === undefined || others.length > 0) throw new Error(`${found.length} ${type} are named ${name}`);
  return one;
}

/** The statements of a resource policy, or of the inline policies of a role. */
export function statements(resource: Resource): readonly Statement[] {
  const { PolicyDocument, Policies } = resource.Properties as {
    PolicyDocument?: { Statement: Statement[] };
    Policies?: { PolicyDocument: { Statement: Statement[] } }[];
  };
  const documents = PolicyDocument === undefined ? (Policies ?? []).map((one) => one.PolicyDocument) : [PolicyDocument];
  return documents.flatMap((document) => document.Statement);
}

export function statement(resource: Resource, sid: string): Statement {
  const found = statements(resource).find(({ Sid }) => Sid === sid);
  if (found === undefined) throw new Error(`${resource.id} has no statement ${sid}`);
  return found;
}

export function arnOf({ id }: Resource): { readonly 'Fn::GetAtt': readonly [string, string] } {
  return { 'Fn::GetAtt': [id, 'Arn'] };
}
