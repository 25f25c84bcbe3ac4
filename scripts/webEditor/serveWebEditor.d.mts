/** Types of `serveWebEditor.mjs`: what a window of VS Code for the Web is served with. */
export interface WebEditorOptions {
  /** Absolute path of the static build of VS Code for the Web. */
  readonly web: string;
  /** The extension (its `browser` entry is run), by addresses below `/extension`. */
  readonly extension: {
    readonly folders: Readonly<Record<string, string>>;
    readonly texts?: Readonly<Record<string, string>>;
  };
  /** Texts by their path in the workspace, which is `memfs:/workspace`. */
  readonly files: Readonly<Record<string, string>>;
  /** Settings; the window takes them as defaults, because it has no user. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Paths in the workspace of what is open when the window appears. */
  readonly openedFiles?: readonly string[];
  /** Absolute path of a CommonJS bundle whose `run()` is called in the extension host. */
  readonly tests?: string;
  /** What every address begins with; requests without it are refused. */
  readonly token?: string;
}

export interface ServedEditor {
  readonly url: string;
  stop(): Promise<void>;
}

export function serveWebEditor(options: WebEditorOptions): Promise<ServedEditor>;
export function readFolder(folder: string): Readonly<Record<string, string>>;
