/** Types of `staticServer.mjs`. */
export interface ServedContent {
  /** Absolute paths of folders by the beginning of their address: `/project`. */
  readonly folders: Readonly<Record<string, string>>;
  /** Texts by their whole address. */
  readonly texts: Readonly<Record<string, string>>;
  /** Every address begins with it (`/token/project/…`); requests without it are answered with 403. */
  readonly token?: string;
}

export interface StaticServer {
  /** Host and port: `127.0.0.1:43210`. */
  readonly authority: string;
  stop(): Promise<void>;
}

export function startStaticServer(content: ServedContent): Promise<StaticServer>;
