@node "%~dp0vscode-hosted.mjs" %*
