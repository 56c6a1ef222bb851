/**
 * Layer `config`: what a user can set, where it is written, and what is wrong with it. May import `text`
 * and the metadata of `rules`.
 *
 *     settings of an editor ─┐
 *     .rapporteur.yaml ──────┼─▶ layers, the later wins ──▶ the settings of one file
 *     command line ──────────┘
 *
 * One table, `SETTINGS`, feeds the manifest's `configuration`, the JSON schema, `rapporteur init`, the reading of
 * values, completion and hover, so each default is written once. What only one rule reads is declared beside that rule,
 * as its option, and is in the table with the rest.
 *
 * Invariant: reading never fails. An unusable value is reported as a problem, at its own place if it has one, and the
 * rest holds.
 *
 * Deliberately absent: where files are and how they are read (the front ends provide `ConfigFiles`).
 */

export type { Problem } from '../syntax/yaml/problems.js';
export { setAcronym, setRule } from './edit.js';
export { type ReadSettings, readChosen, readSettings } from './editor.js';
export { CONFIG, readConfig } from './file.js';
export { checkFrontMatter, FRONT_MATTER } from './front-matter.js';
export { type Explanation, explain, type Suggestion, suggest } from './help.js';
export { initialConfig } from './initial.js';
export type { Chosen, Layer } from './layer.js';
export { type Config, type ConfigFiles, type FileProblem, findConfig, loadConfig } from './load.js';
export { mergeLayers, type Settings } from './merge-layers.js';
export { CONFIG_NAME } from './name.js';
export { optionIn } from './options.js';
export { PROFILES } from './profiles.js';
export { APPLIES, rulePage } from './rule-page.js';
export { OPTIONS, SETTINGS } from './settings.js';
export { choicesOf, fieldSchema, type Schema, schemaOf } from './shape.js';
