/** What every command is given. */
export interface CommandContext {
  readonly version: string;
  readonly workingFolder: string;
  /** Writes a line to standard error. */
  writeError(text: string): void;
}
