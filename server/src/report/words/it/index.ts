import iso from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import { words } from '../compiled/it.js';
import { language, type Words } from '../words.js';
import { ordinals } from './ordinals.js';

export const it: Words = language({ code: 'it', countries: iso.countries, ordinals, ...words });
