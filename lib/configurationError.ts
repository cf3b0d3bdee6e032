/** What the person who deploys got wrong, in one sentence that says what would be right. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
