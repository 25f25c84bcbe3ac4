/** How a team wants its drafts laid out, and how they are laid out where it says nothing. */

/** `paragraph`: one line for each; `column`: lines of at most `column` characters; `preserve`: lines as they are. */
export const WRAPS = ['paragraph', 'column', 'preserve'] as const;

export interface FormatOptions {
  readonly wrap: (typeof WRAPS)[number];
  /** Characters of a line with their markers; read for the wrap `column` only. */
  readonly column: number;
  /** True: a no-break space stands between a figure and its unit. */
  readonly holdsUnits: boolean;
}

export const USUAL_FORMAT: FormatOptions = { wrap: 'paragraph', column: 100, holdsUnits: true };

/** Narrower lines hold no words. */
export const LEAST_COLUMN = 20;
