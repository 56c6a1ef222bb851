import { narrowed } from '../../text/index.js';

/** A standard or treaty named by letters and perhaps a number: `ISO 9001`, `MARPOL`. */
export const STANDARD = narrowed(
	/(?<![\p{L}\p{N}])(?:(?:ISO|IEC|EN|prEN|DIN|BS|ANSI|ASTM|IEEE|RFC|ETSI|NEN|UNE|NF|CEN|CISPR|ITU-[RT]|ECMA|UN)[ /-]?){1,6}(?:R|TS|TR|PAS)?[ -]?\d[\d.:/-]*$|(?<!\p{L})(?:RFC|MARPOL|CITES|SOLAS|REACH|GDPR|RoHS|GATS|GATT|TRIPS|ICAO|ADR)$/u,
);
