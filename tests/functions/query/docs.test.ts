// Scope: the reference page: complete, and made of nothing but itself.
import { describe, expect, it } from 'vitest';
import { html, prose } from '../../../functions/query/docs/html.ts';
import { typeText } from '../../../functions/query/docs/typeText.ts';
import { ROUTES } from '../../../functions/query/routes/index.ts';
import { askApi } from '../support/askApi.ts';
import { memoryTable } from '../support/memoryTable.ts';

const answer = await askApi(memoryTable(), '/docs');
const page = String(answer.body);

describe('the reference page', () => {
  it('is HTML that may load nothing', () => {
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(page).not.toMatch(/https?:|<script|<link|<img|src=/);
  });

  it('tells every path, parameter and example', () => {
    for (const { path, parameters } of ROUTES) {
      expect(page).toContain(`<code>${path}</code>`);
      for (const { name } of parameters) expect(page).toContain(`<td><code>${name}</code></td>`);
    }
  });
});

describe('html', () => {
  it('escapes text, and leaves alone what it made itself', () => {
    expect(html`<p>${'<b> & "c"'}${[html`<i>x</i>`]}</p>`.html).toBe('<p>&lt;b&gt; &amp; &quot;c&quot;<i>x</i></p>');
  });

  it('makes code of words between backticks', () => {
    expect(html`${prose('Give `a<b` once.')}`.html).toBe('Give <code>a&lt;b</code> once.');
  });
});

describe('typeText', () => {
  it.each([
    [{ $ref: '#/components/schemas/Act' }, 'Act'],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'text or null'],
    [{ type: 'array', items: { type: 'integer' } }, 'list of whole number'],
    [{ enum: ['a', 'b'], type: 'string' }, 'one of `a`, `b`'],
    [{ type: 'string', const: 'ok' }, '`ok`'],
    [{}, 'anything'],
    [true, 'anything'],
  ])('%j is %s', (schema, text) => {
    expect(typeText(schema)).toBe(text);
  });
});
