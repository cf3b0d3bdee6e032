// Scope: the remembered template is the one that would be synthesized.
import { expect, it } from 'vitest';
import { cachedTemplate } from '../../../local/template/cachedTemplate.ts';
import { planFrom } from '../../../local/template/plan.ts';
import { synthesizeTemplate } from '../../../local/template/synthesize.ts';
import { template } from '../../../local/template/template.ts';

it('answers the same from the cache as from the code', async () => {
  const first = await cachedTemplate();
  expect(await cachedTemplate()).toEqual(first);
  expect(planFrom(first)).toEqual(planFrom(template.parse(synthesizeTemplate())));
});
