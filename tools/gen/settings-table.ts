import { SETTINGS } from '../../server/src/config/index.js';

/** The settings for README.md. */
export function settingsTable(): string {
	const rows = Object.entries(SETTINGS).map(([name, { what }]) => `| \`${name}\` | ${what.replaceAll('|', '\\|')} |`);
	return ['| Setting | What it is for |', '|---|---|', ...rows, ''].join('\n');
}
