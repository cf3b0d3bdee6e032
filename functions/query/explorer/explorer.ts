/** The explorer's page as it is served. */
export interface Explorer {
  /** The page itself, the same for every view. */
  readonly page: string;
  readonly policy: string;
  /** By name: scripts, styles, the icon. Their names change with their content. */
  readonly assets: ReadonlyMap<string, ExplorerAsset>;
}

export interface ExplorerAsset {
  readonly type: string;
  readonly text: string;
}
