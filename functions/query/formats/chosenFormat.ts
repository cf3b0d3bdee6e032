import { RequestProblem } from '../requestProblem.ts';
import { acceptedType } from './accepted.ts';
import { type Format, JSON_NAME, JSON_TYPE } from './format.ts';

/** The form that a request wants its answer in, null for JSON: `format` decides, else `Accept`. */
export function chosenFormat(
  formats: readonly Format[],
  query: URLSearchParams,
  accept: string | undefined,
): Format | null {
  const [name, ...more] = query.getAll('format');
  if (more.length > 0) throw new RequestProblem('repeated-parameter', 'Give `format` once.', { parameter: 'format' });
  const type = acceptedType(accept, [JSON_TYPE, ...formats.map((format) => format.type)]);
  const isJson = name === undefined ? type === JSON_TYPE : name === JSON_NAME;
  if (isJson) return null;
  const found = formats.find((format) => (name === undefined ? format.type === type : format.name === name));
  if (found !== undefined) return found;
  const names = [JSON_NAME, ...formats.map((format) => format.name)].join(', ');
  const types = [JSON_TYPE, ...formats.map((format) => format.type)].join(', ');
  throw new RequestProblem(
    'not-acceptable',
    `This path answers as ${names}: \`format\` is one of them, or \`Accept\` one of ${types}.`,
    {
      parameter: 'format',
    },
  );
}
