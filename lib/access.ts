/** Who may ask: AWS principals by signed requests (SigV4), or people and programs with a token of an identity provider. */
export type Access =
  | { readonly kind: 'iam' }
  | {
      readonly kind: 'jwt';
      readonly issuer: string;
      readonly audience: readonly string[];
      /** As whom the explorer's page signs people in: the first of the audience, if it doesn't say. */
      readonly clientId?: string;
      /** Where the identity provider hands out tokens, if that isn't where the issuer is, as with Amazon Cognito. */
      readonly tokenOrigin?: string;
    };
