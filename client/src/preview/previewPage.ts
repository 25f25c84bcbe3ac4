/** The page of a preview as it is before it shows anything. It may load nothing and run nothing but its own script. */

/** The bundled `client/webview/preview.ts`, put in by the build. */
declare const PREVIEW_SCRIPT: string;

/** The colours and letters of the document are those of the theme; so is the mark at the cursor. */
const THEME = `:root {
  --paper: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground);
  --soft: var(--vscode-descriptionForeground); --accent: var(--vscode-textLink-foreground);
  --line: var(--vscode-contrastBorder, var(--vscode-editorWidget-border, var(--soft)));
  --box: var(--vscode-textBlockQuote-background, transparent);
  --error: var(--vscode-editorError-foreground); --warning: var(--vscode-editorWarning-foreground);
  --info: var(--vscode-editorInfo-foreground); --flash: var(--vscode-editor-findMatchHighlightBackground);
  --face: var(--vscode-markdown-font-family, var(--vscode-font-family)); --size: var(--vscode-markdown-font-size, 14px);
}
::selection { background: var(--vscode-editor-selectionBackground); }
[data-cursor] { position: relative; }
[data-cursor]::after {
  position: absolute; inset: 0 auto 0 -1.1em; border-left: 3px solid var(--ink); border-radius: 2px; opacity: .22; content: "";
}
@media print { [data-cursor]::after { display: none; } }`;

const LENGTH_OF_NONCE = 16;

export function writePreviewPage(): string {
  const nonce = createNonce();
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${THEME}</style>
<style nonce="${nonce}" data-document></style>
</head>
<body><script nonce="${nonce}">${PREVIEW_SCRIPT}</script></body>
</html>`;
}

/** Nobody can guess it, and each page has its own. */
function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH_OF_NONCE));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
