import * as z from 'zod';
import type { PageFacts } from '../../page.ts';
import type { DomDocument } from '../dom.ts';
import { authorsNamed, dateNamed, singleLine } from './named.ts';

const ARTICLE = /(?:Article|BlogPosting|Report|Statement|PressRelease)$/;
const MOST_NODES = 200;

const text = z.string().transform(singleLine);
const named = z.union([text, z.object({ name: text }).transform(({ name }) => name)]).catch('');
const listed = <T extends z.ZodType>(item: T) => z.union([z.array(item), item.transform((one) => [one])]);

const article = z.object({
  '@type': listed(z.string()),
  headline: text.optional().catch(undefined),
  name: text.optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  dateCreated: z.string().optional().catch(undefined),
  author: listed(named).optional().catch(undefined),
  publisher: named.optional(),
  articleSection: listed(text).optional().catch(undefined),
  url: z.string().optional().catch(undefined),
});

/** What the page says in a schema.org NewsArticle, alone, in a list or in a graph. Script that is no JSON says nothing. */
export function jsonLdFacts(document: DomDocument): PageFacts {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    for (const node of nodesOf(parsed(script.textContent ?? ''))) {
      const found = article.safeParse(node);
      if (!found.success || !found.data['@type'].some((type) => ARTICLE.test(type))) continue;
      const { data } = found;
      return {
        title: data.headline || data.name || undefined,
        outlet: data.publisher || undefined,
        section: data.articleSection?.find(Boolean),
        authors: authorsNamed(data.author ?? []),
        publishedOn: dateNamed(data.datePublished ?? data.dateCreated),
        url: data.url,
      };
    }
  }
  return {};
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

const graph = z.object({ '@graph': z.array(z.unknown()) });

function nodesOf(root: unknown): readonly unknown[] {
  const list = Array.isArray(root) ? root : [root];
  return list
    .flatMap((node) => {
      const nested = graph.safeParse(node);
      return nested.success ? nested.data['@graph'] : [node];
    })
    .slice(0, MOST_NODES);
}
