import { type Browser, chromium } from 'playwright-core';
import { exists, MissingError } from '../../../tools/start/npm.js';

const USUAL_PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The part that the window does not need for us, and that would ask the network. */
const QUIET = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

export async function startChromium(): Promise<Browser> {
	const chosen = process.env.CHROMIUM;
	if (chosen !== undefined && !(await exists(chosen))) {
		throw new MissingError(`CHROMIUM is set to ${chosen}, but there is no such file: correct it or unset it`);
	}
	for (const executablePath of chosen === undefined ? USUAL_PLACES : [chosen]) {
		if (await exists(executablePath)) return chromium.launch({ executablePath, args: QUIET });
	}
	throw new MissingError(
		"Chromium is missing: install Debian's chromium (apt-get install chromium) or set CHROMIUM=/path",
	);
}
