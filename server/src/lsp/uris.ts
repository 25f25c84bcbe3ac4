/** Addresses of files as the protocol writes them; compared and taken apart as text, whatever their scheme. */

/** Equal for addresses that clients and hosts encode differently: `%3A` and `:`. */
export function uriKey(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // A stray percent sign: then the address is compared as it is.
  }
}

/** `file`, `untitled`, in small letters. */
export function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':')).toLowerCase();
}

/** The folder of a file or folder, without a slash at its end; `undefined` at the root and where there are no folders. */
export function parentUri(uri: string): string | undefined {
  // A file system in memory may have no authority: `memfs:/folder/file`.
  const [whole = '', path = ''] = /^[a-z][\w+.-]*:(?:\/\/[^/?#]*)?(\/[^?#]*)/i.exec(uri) ?? [];
  if (path === '' || path === '/') return undefined;
  const end = uri.lastIndexOf('/', uri.endsWith('/') ? uri.length - 2 : uri.length);
  const start = whole.length - path.length;
  return end > start ? uri.slice(0, end) : uri.slice(0, start + 1);
}

/** A name or relative path inside of a folder; `..` leads upwards, and a path that begins with `/` is one of the whole system. */
export function joinUri(folderUri: string, relativePath: string): string {
  const root = relativePath.startsWith('/')
    ? /^[a-z][\w+.-]*:(?:\/\/[^/?#]*)?/i.exec(folderUri)?.[0]
    : undefined;
  let uri = root === undefined ? folderUri : `${root}/`;
  for (const segment of relativePath.split('/')) {
    if (segment === '..') uri = parentUri(uri) ?? uri;
    else if (segment !== '.' && segment !== '') {
      uri += `${uri.endsWith('/') ? '' : '/'}${encodeURIComponent(segment)}`;
    }
  }
  return uri;
}

/** The last segment, decoded. */
export function nameOfUri(uri: string): string {
  const key = uriKey(uri.replace(/[?#].*$/, ''));
  return key.slice(key.lastIndexOf('/') + 1);
}

/** The path of a file inside of a folder, decoded, or `undefined` when it lies elsewhere. */
export function relativeUri(folderUri: string, uri: string): string | undefined {
  const folder = `${uriKey(folderUri).replace(/\/$/, '')}/`;
  const key = uriKey(uri);
  return key.startsWith(folder) ? key.slice(folder.length) : undefined;
}

/** The way from a folder to a file, decoded, with `..` for each step upwards; `undefined` where there is none. */
export function pathBetween(folderUri: string, uri: string): string | undefined {
  let steps = '';
  for (
    let folder: string | undefined = folderUri;
    folder !== undefined;
    folder = parentUri(folder)
  ) {
    const path = relativeUri(folder, uri);
    if (path !== undefined) return steps + path;
    steps += '../';
  }
  return undefined;
}
