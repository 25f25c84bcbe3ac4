/** Types of what `hosts.mjs` answers. */
export interface NodeHostPaths {
  /** The folder that holds everything installed. */
  readonly folder: string;
  /** The Node.js executable that the server runs with. */
  readonly node: string;
  /** The script of the VS Code server. */
  readonly server: string;
}

export function getNodeHost(): Promise<NodeHostPaths>;
export function getWebHost(): Promise<string>;
