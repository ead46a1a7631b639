// The page that the preview lives in: what it may load, and the elements that its script fills.
import { env, l10n, Uri, type Webview } from 'vscode';

/** The page’s own script and style lie alone in this folder of the extension, and it can load nothing else. */
export const pageFolder = (extension: Uri): Uri => Uri.joinPath(extension, 'dist/preview');

export function pageOf(webview: Webview, extension: Uri): string {
  const folder = pageFolder(extension);
  const script = webview.asWebviewUri(Uri.joinPath(folder, 'preview.js'));
  const style = webview.asWebviewUri(Uri.joinPath(folder, 'preview.css'));
  const once = nonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${once}'`;
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>${l10n.t('Preview')}</title>
</head>
<body>
<main aria-labelledby="heading">
<h1 id="heading"></h1>
<p id="notice" hidden></p>
<section id="request" class="bubble theirs" aria-labelledby="request-label" hidden>
<h2 id="request-label"></h2>
<p id="sender" class="sender"></p>
<p id="request-text" class="text" dir="auto"></p>
</section>
<section id="reply" aria-labelledby="reply-label" hidden>
<div class="bubble ours">
<h2 id="reply-label"></h2>
<p id="message" class="text" lang="en" dir="auto"></p>
<p id="placeholder" class="placeholder" hidden></p>
</div>
<div class="below">
<span id="counter"></span>
<button id="copy" type="button"></button>
</div>
<section id="open" aria-labelledby="open-label">
<h2 id="open-label"></h2>
<ul id="items"></ul>
</section>
</section>
<p id="status" class="unseen" role="status"></p>
</main>
<script nonce="${once}" src="${script}"></script>
</body>
</html>`;
}

function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
