/** A form other than JSON that an answer may take. */
export interface Format {
  /** As `?format=` names it. */
  readonly name: string;
  /** As `Accept` names it, and the answer. */
  readonly type: string;
  readonly charset: boolean;
  /** Makes it of what would go out as JSON. */
  readonly write: (body: unknown) => string | Promise<string>;
}

export const JSON_NAME = 'json';
export const JSON_TYPE = 'application/json';
