/** Files by their path, in memory: what VS Code asks of a file system. Folders exist through their files. */
import * as vscode from 'vscode';

interface StoredFile {
  readonly content: Uint8Array;
  readonly ctime: number;
  readonly mtime: number;
}

export class MemoryFileSystem implements vscode.FileSystemProvider {
  readonly #files = new Map<string, StoredFile>();
  readonly #folders = new Set<string>(['/']);
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  #clock = 1;
  readonly onDidChangeFile = this.#changes.event;

  /** Stores a file and its folders, without telling anybody. */
  put(path: string, content: Uint8Array): void {
    const now = this.#clock++;
    this.#files.set(path, { content, ctime: this.#files.get(path)?.ctime ?? now, mtime: now });
    this.#addFolders(toParent(path));
  }

  listPaths(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** Every change is told, to whoever asks for any. */
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    if (file !== undefined) {
      const { ctime, mtime, content } = file;
      return { type: vscode.FileType.File, ctime, mtime, size: content.byteLength };
    }
    if (!this.#folders.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.stat(uri);
    const isChild = (path: string): boolean => path !== '/' && toParent(path) === uri.path;
    return [
      ...[...this.#folders].filter(isChild).map(toEntry(vscode.FileType.Directory)),
      ...[...this.#files.keys()].filter(isChild).map(toEntry(vscode.FileType.File)),
    ];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return file.content;
  }

  writeFile(
    uri: vscode.Uri,
    content: Uint8Array,
    options: { readonly create: boolean; readonly overwrite: boolean },
  ): void {
    const isNew = !this.#files.has(uri.path);
    if (isNew && !options.create) throw vscode.FileSystemError.FileNotFound(uri);
    if (!isNew && options.create && !options.overwrite)
      throw vscode.FileSystemError.FileExists(uri);
    this.put(uri.path, content);
    this.#tell(isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed, uri);
  }

  createDirectory(uri: vscode.Uri): void {
    this.#addFolders(uri.path);
    this.#tell(vscode.FileChangeType.Created, uri);
  }

  delete(uri: vscode.Uri): void {
    this.stat(uri);
    const isWithin = (path: string): boolean =>
      path === uri.path || path.startsWith(`${uri.path}/`);
    for (const path of [...this.#files.keys()].filter(isWithin)) this.#files.delete(path);
    for (const path of [...this.#folders].filter(isWithin)) this.#folders.delete(path);
    this.#tell(vscode.FileChangeType.Deleted, uri);
  }

  /** Files only; the explorer says so when somebody renames a folder. */
  rename(from: vscode.Uri, to: vscode.Uri, options: { readonly overwrite: boolean }): void {
    const content = this.readFile(from);
    this.writeFile(to, content, { create: true, overwrite: options.overwrite });
    this.delete(from);
  }

  #addFolders(path: string): void {
    for (let folder = path; folder !== '/'; folder = toParent(folder)) this.#folders.add(folder);
  }

  #tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.#changes.fire([{ type, uri }]);
  }
}

function toParent(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

function toEntry(type: vscode.FileType): (path: string) => [string, vscode.FileType] {
  return (path) => [path.slice(path.lastIndexOf('/') + 1), type];
}
