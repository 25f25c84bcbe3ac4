/** Types of `installWebEditor.mjs`. */
export function installWebEditor(): Promise<string>;
