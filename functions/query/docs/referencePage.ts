import type { JsonSchema } from '../openapi/components.ts';
import type { OpenApiDocument } from '../openapi/document.ts';
import type { Operation, ParameterObject } from '../openapi/operation.ts';
import { type Html, html, prose } from './html.ts';
import { typeText } from './typeText.ts';

const STYLE: Html = {
  html: `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
h2{margin-top:2.5rem;border-top:1px solid #ddd;padding-top:1rem}h3{margin-bottom:.3rem}
code,pre{font:14px ui-monospace,monospace;background:#f5f5f5;border-radius:3px;padding:.1em .3em}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #eee}
@media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}code,pre{background:#2a2a2a}a{color:#8bf}td,th,h2{border-color:#333}}`,
};

/** The reference as one page that loads nothing. */
export function referencePage({ info, paths, components }: OpenApiDocument): string {
  const routes = Object.entries(paths);
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${info.title} API</title><style>${STYLE}</style></head><body>
<h1>${info.title} API</h1><p>${prose(info.description)}</p>
<p>The same for programs: <a href="openapi.json">openapi.json</a>.</p>
<ul>${routes.map(([path, { get }]) => html`<li><a href="#${get.operationId}"><code>${path}</code></a> ${prose(get.summary)}</li>`)}</ul>
${routes.map(([path, { get, post }]) => html`${operationSection(path, get)}${post === undefined ? html`` : html`<h3><code>POST ${path}</code></h3><p>${prose(post.summary)}</p>`}`)}
<h2>Records</h2>${Object.entries(components.schemas).map(([name, schema]) => schemaSection(name, schema))}
</body></html>
`;
  return page.html;
}

function operationSection(path: string, operation: Operation): Html {
  const examples = operation['x-examples'].map((example) =>
    example.includes('{') ? html`` : html`<li><a href="${example.slice(1)}"><code>${example}</code></a></li>`,
  );
  return html`<h2 id="${operation.operationId}"><code>GET ${path}</code></h2><p>${prose(operation.summary)}</p>
${parameterTable(operation.parameters)}<p>For example:</p><ul>${examples}</ul>
`;
}

function parameterTable(parameters: readonly ParameterObject[]): Html {
  if (parameters.length === 0) return html``;
  return html`<table><tr><th>Parameter</th><th>What it does</th><th>Example</th></tr>
${parameters.map(
  ({ name, description, schema, example }) =>
    html`<tr><td><code>${name}</code></td><td>${prose(description)}${valuesOf(schema)}</td><td><code>${example}</code></td></tr>
`,
)}</table>`;
}

function valuesOf(schema: JsonSchema): Html {
  const { enum: values } = schema;
  if (!Array.isArray(values)) return html``;
  return html` One of ${values.map((value, at) => html`${at === 0 ? '' : ', '}<code>${String(value)}</code>`)}.`;
}

function schemaSection(name: string, schema: JsonSchema): Html {
  const fields = Object.entries({ ...(schema.properties ?? {}) });
  return html`<h3 id="${name}">${name}</h3>
<table>${fields.map(
    ([field, type]) => html`<tr><td><code>${field}</code></td><td>${prose(typeText(type))}</td></tr>
`,
  )}</table>
`;
}
