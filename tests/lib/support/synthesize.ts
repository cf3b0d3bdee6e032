import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EntenteStack } from '../../../lib/ententeStack.ts';
import { settingsFrom } from '../../../lib/settings.ts';

const templates = new Map<string, Template>();

/** The template that `cdk synth` makes with this context, without the functions' bundles. */
export function templateFor(context: Readonly<Record<string, string>>): Template {
  const key = JSON.stringify(context);
  const known = templates.get(key);
  if (known !== undefined) return known;
  const app = new App({ builtinCloudFormationValidation: false, context: { 'aws:cdk:bundling-stacks': [] } });
  const stack = new EntenteStack(app, { settings: settingsFrom((name) => context[name]) });
  const template = Template.fromStack(stack);
  templates.set(key, template);
  return template;
}
