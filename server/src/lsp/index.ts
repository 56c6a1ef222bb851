/**
 * Layer `lsp`: the checker as a language server. May import every layer to the left of it and `vscode-languageserver`;
 * nothing from Node or a browser, so that one server runs in both.
 *
 *     document, settings ──▶ engine ──▶ findings ──▶ diagnostics, code actions
 *
 * Its rooms, each of which may import those before it:
 *  - `protocol`: what passes between client and server, and what each can do.
 *  - `workspace`: folders, settings, what stands beside a report, and what other reports say.
 *  - `documents`: what is open, its checks, and what is shown of their findings.
 *  - `features`: what a client asks for, one file each; corrections in `actions`, what helps to write and read in `help`.
 *
 * `server.ts` introduces itself to the client, `session.ts` holds what lives as long as the connection, and `answers.ts`
 * passes requests to the features.
 *
 * Invariants:
 *  - Stateless towards the client: an answer comes from the text as it is now, never from what the
 *    client sends back.
 *  - Only `protocol/convert.ts` knows lines and columns.
 *  - No request, however wrong, stops the server: unknown documents get empty answers, parameters
 *    that make no sense get an error that names them.
 *
 * Deliberately absent: streams, processes, workers (`node.ts`, `browser.ts`), single rules.
 */

export type { Print } from './features/manuscript.js';
export { CONNECTION_OPTIONS, startServer } from './server.js';
export type { ServerOptions } from './session.js';
export type { FileAccess, Storage } from './workspace/file-access.js';
