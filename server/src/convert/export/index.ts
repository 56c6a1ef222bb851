/**
 * Manuscripts to documents that are sent. A front page of its own, since who imports does not export.
 *
 *     report ──▶ manuscript ──▶ docx/ ──▶ bytes of a document of Word
 *                               html/ ──▶ a page to print
 *
 * What a report is, and where its annexes are, the layer `manuscript` knows; here it is a tree with markers.
 */
export { readTags } from '../tags.js';
export { type Exported, writeDocx } from './docx/index.js';
export { type Page, writeHtml } from './html/index.js';
export type { ExportOptions, Manuscript, Marker, PictureAddress } from './manuscript.js';
