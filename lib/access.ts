/** Who may ask: AWS principals by signed requests (SigV4), or people and programs with a token of an identity provider. */
export type Access =
  | { readonly kind: 'iam' }
  | { readonly kind: 'jwt'; readonly issuer: string; readonly audience: readonly string[] };
