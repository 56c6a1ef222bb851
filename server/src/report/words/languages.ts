import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { it } from './it/index.js';
import { nl } from './nl/index.js';
import { pt } from './pt/index.js';
import type { Words } from './words.js';

/** The languages that reports are read in. To add one, see CONTRIBUTING.md. */
export const LANGUAGES: readonly Words[] = [en, fr, es, de, nl, pt, it];
