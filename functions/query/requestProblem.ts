/** Each mistake that a request can make, with the answer that it gets. */
export const REQUEST_PROBLEMS = {
  'unknown-parameter': { status: 400, title: 'There is no such parameter' },
  'repeated-parameter': { status: 400, title: 'A parameter is given more than once' },
  'invalid-parameter': { status: 400, title: 'The value of a parameter is not valid' },
  'invalid-cursor': { status: 400, title: 'The cursor is not valid here' },
  'query-too-long': { status: 400, title: 'The query is too long' },
  'invalid-body': { status: 400, title: 'The body of the request is not valid' },
  'uploads-not-allowed': { status: 403, title: 'Nothing can be uploaded here' },
  'unsupported-body': { status: 415, title: 'The body has no form that is read here' },
  'unknown-path': { status: 404, title: 'There is nothing at this path' },
  'unknown-article': { status: 404, title: 'There is no such article' },
  'unknown-act': { status: 404, title: 'There is no such act' },
  'unknown-country': { status: 404, title: 'There is no such country' },
  'removed-article': { status: 404, title: 'The article was removed' },
  'not-acceptable': { status: 406, title: 'The answer has no such form' },
  'answer-too-large': { status: 406, title: 'The answer is too large' },
  'method-not-allowed': { status: 405, title: 'This method is not allowed' },
} as const;

export type RequestProblemCode = keyof typeof REQUEST_PROBLEMS;

/** Members of the problem document beside the standard ones. */
export interface ProblemMembers {
  /** The parameter that is wrong, or the path of the field of the body: `files.0.size`. */
  readonly parameter?: string;
  /** The parameters that there are. */
  readonly known?: readonly string[];
}

/** What is wrong with a request, in words for whoever sent it. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly code: RequestProblemCode;
  readonly members: ProblemMembers;

  constructor(code: RequestProblemCode, detail: string, members: ProblemMembers = {}) {
    super(detail);
    this.code = code;
    this.members = members;
  }
}
