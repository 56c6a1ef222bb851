/**
 * Layer `syntax`: text to blocks, blocks to mdast. May import `text`, remark and its relatives,
 * `htmlparser2`, `yaml`.
 *
 *     TEXT ──▶ BLOCKS ──▶ MDAST ──▶ facts ──▶ report ──▶ rules
 *
 * Its rooms: `blocks` (cutting the text), `simple` (blocks that need no parser), `yaml` (front matter and settings).
 *
 * Invariants, each kept by a property test:
 *  - Parsing never fails; every string is valid Markdown.
 *  - Blocks cover the text without gap or overlap, and parsing them separately gives the same as parsing the whole
 *    text. `labels.ts` carries the one thing that reaches across blocks: definitions.
 *
 * Deliberately absent: anything about meetings or reports.
 */
export { type Block, cutBlocks, type Recut, recut } from './blocks/blocks.js';
export { frontMatterEnd } from './blocks/front-matter-end.js';
export { isThematicBreak } from './blocks/leaves.js';
export { isTooIntricate } from './cost.js';
export { type HtmlCell, type HtmlText, readHtmlText } from './html-text.js';
export { collectLabels, type DefinedLabels, definitionsFor, mayDefine } from './labels.js';
export { parseBlock, parseWhole } from './parse.js';
export { parseInParts, type Trees } from './parts.js';
export { type FrontMatter, lastLineStart, readFrontMatter } from './yaml/front-matter.js';
export { LONGEST_YAML } from './yaml/yaml.js';
