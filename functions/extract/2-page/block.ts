/** A paragraph, heading, list item or line of a page, on one line with single spaces. */
export interface Block {
  readonly text: string;
  /** What the layout says it is: HTML and Markdown mark headings and items, plain text only items. */
  readonly kind: 'plain' | 'heading' | 'item';
  /** 1 for the page's own heading, 2 and more for those below it. */
  readonly level?: number | undefined;
  /** Blank lines stand before it. */
  readonly spaced: boolean;
}

/** Knows a piece of furniture by its own words. */
export interface BlockRule {
  readonly name: string;
  readonly isFurniture: (block: Block) => boolean;
}

/** Knows furniture by what stands around it. */
export interface BlockRefiner {
  readonly name: string;
  readonly refine: (blocks: readonly Block[]) => readonly Block[];
}
