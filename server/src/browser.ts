/**
 * Entry point: the language server as a web worker, for VS Code in the browser.
 */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { CONNECTION_OPTIONS, startServer } from './lsp/index.js';

const worker = globalThis;
startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), CONNECTION_OPTIONS));
