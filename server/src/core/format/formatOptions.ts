/** How a team wants its drafts laid out. Types only. */

export interface FormatOptions {
  /** `paragraph`: one line for each; `column`: lines of at most `column` characters; `preserve`: lines as they are. */
  readonly wrap: 'paragraph' | 'column' | 'preserve';
  /** Characters of a line with their markers; read for the wrap `column` only. */
  readonly column: number;
  /** True: a no-break space stands between a figure and its unit. */
  readonly holdsUnits: boolean;
}
