/**
 * Layer `workspace`: what a report's neighbours know. May import `engine` and all to its left; nothing of
 * Node, a browser or a protocol.
 *
 *     folders, other files (front end) ──▶ WORKSPACE ──▶ what rules may ask about them
 *
 * Invariants:
 *  - It looks nothing up itself: a front end hands in what it knows, now or later.
 *  - What is not known is said to be unknown, and nobody draws a conclusion from it.
 *
 * Deliberately absent: the network.
 */
export { type FolderReader, LinkedFiles, type Place } from './linked-files.js';
