/**
 * Layer `lsp`: the checker as a language server. May import every layer to the left of it and `vscode-languageserver`;
 * nothing from Node or a browser, so that one server runs in both.
 *
 *     document, settings ──▶ engine ──▶ findings ──▶ diagnostics, code actions
 *
 * Invariants:
 *  - Stateless towards the client: an answer comes from the text as it is now, never from what the
 *    client sends back.
 *  - Only `convert.ts` knows lines and columns.
 *  - No request, however wrong, stops the server: unknown documents get empty answers, parameters
 *    that make no sense get an error that names them.
 *
 * Deliberately absent: streams, processes, workers (`node.ts`, `browser.ts`), single rules.
 */
export type { FileAccess, Storage } from './file-access.js';
export { CONNECTION_OPTIONS, startServer } from './server.js';
export type { ServerOptions } from './session.js';
