import * as z from 'zod';

/** Where people sign in to use the page. */
export const signIn = z
  .object({
    issuer: z.url({ protocol: /^https?$/ }),
    clientId: z.string().min(1),
    /** What a token is asked for, where it isn't for the page itself. */
    audience: z.string().min(1).optional(),
  })
  .readonly();

/** What the environment says about the page, as JSON in one variable. Without it there is no page. */
export const explorerSettings = z
  .object({
    /** Where the built files are. */
    directory: z.string().min(1),
    signIn: signIn.nullable().default(null),
    /** Whether files may be dropped on the page. */
    upload: z.boolean().default(false),
    /** Origins beside its own that the page may ask: the identity provider's, the bucket's. */
    connect: z
      .array(z.url({ protocol: /^https?$/ }))
      .readonly()
      .default([]),
  })
  .readonly();
export type ExplorerSettings = z.infer<typeof explorerSettings>;

export function explorerSettingsFrom(variable: string | undefined): ExplorerSettings | null {
  return variable === undefined || variable === '' ? null : explorerSettings.parse(JSON.parse(variable));
}

/** What the page itself has to know. */
export function pageSettings({ signIn, upload }: ExplorerSettings): Pick<ExplorerSettings, 'signIn' | 'upload'> {
  return { signIn, upload };
}
