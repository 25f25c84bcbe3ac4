/** Types of what `hosts.mjs` answers. */
export interface Hosts {
  /** The folder that holds everything installed. */
  readonly folder: string;
  /** The Node.js executable that the server runs with. */
  readonly node: string;
  /** The script of the VS Code server (Node extension host). */
  readonly server: string;
  /** The folder of the static VS Code for the Web. */
  readonly web: string;
}

export function getHosts(): Promise<Hosts>;
