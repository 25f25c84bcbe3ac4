/** Types of `installPackages.mjs`. */
export interface PackagesToInstall {
  /** Absolute path of the folder with `package.json` and `package-lock.json`. */
  readonly source: string;
  /** The folder's name in the user's cache. */
  readonly name: string;
  /** What is printed when something has to be installed; the place follows. */
  readonly announcement: string;
  /** Does what is left in the new folder before others may see it. */
  readonly finish?: (
    folder: string,
    runNpm: (args: readonly string[], cwd: string) => Promise<void>,
  ) => Promise<void>;
}

/** Answers the folder that holds `node_modules`; rejects with what npm said when it cannot be had. */
export function installPackages(packages: PackagesToInstall): Promise<string>;
