/** An answer before it takes the form that the gateway wants. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Text that goes out as it is, or a value that goes out as JSON. */
  readonly body: unknown;
}

export function jsonAnswer(body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body };
}

export function textAnswer(type: string, body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers: { 'content-type': type, ...headers }, body };
}

/** The characters of the body. */
export function bodyText({ body }: Answer): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}
