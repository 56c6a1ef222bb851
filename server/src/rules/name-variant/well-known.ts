import { memoize, shapeOf } from '../../report/index.js';
import { isMisspelt } from '../shared/people/name-slip.js';

/**
 * Names that everybody writes one way, whoever writes the minutes, and that many write with other capitals. One is here if
 * the firm or project itself writes it so, and if it is nothing else with other capitals: Latex, Excel and Node are words.
 */
const NAMES = names(
	`GitHub GitLab YouTube LinkedIn WhatsApp WordPress PayPal TikTok Facebook Instagram Dropbox Bitbucket Cloudflare
	Mailchimp Eventbrite SurveyMonkey DocuSign QuickBooks OneDrive OneNote SharePoint PowerPoint InDesign AutoCAD FaceTime iPhone
	iPad iCloud macOS GoToMeeting BigBlueButton OpenStreetMap OpenOffice LibreOffice Nextcloud ownCloud MediaWiki Wikipedia Wikimedia Wikidata
	HedgeDoc CryptPad JavaScript TypeScript CoffeeScript WebRTC OpenAI ChatGPT JetBrains CircleCI DigitalOcean VMware VirtualBox
	StackExchange ResearchGate SoundCloud SourceForge DuckDuckGo DokuWiki PeerTube HelloAsso WeTransfer StreamYard Mattermost Salesforce
	HubSpot TeamViewer TeamSpeak AnyDesk KeePass LastPass Bitwarden VeraCrypt CorelDRAW ArcGIS iTunes iMessage AirPods AirDrop OctoPrint
	FreeCAD OpenSCAD KiCad LimeSurvey CiviCRM WooCommerce YubiKey DeepL BitLocker BitTorrent MacBook ThinkPad PlayStation
	Framadate Framapad LoRaWAN WeChat`,
);

/** The same, where small letters are the name of a package, a command or a file, or where it is a word of some trade by now. */
const ALSO_SMALL = names(
	`GraphQL MySQL PostgreSQL MariaDB MongoDB SQLite WebAssembly OpenSSL OpenSSH OpenAPI OpenID OpenCL OpenGL TensorFlow PyTorch
	NumPy SciPy PyPI PyCon PyCharm IntelliJ DjangoCon KubeCon HackMD OpenStack OpenShift RabbitMQ CentOS FreeBSD OpenBSD DevOps
	JSTOR OpenVPN WireGuard PostGIS phpMyAdmin jQuery BibTeX OpenCV OpenWrt GeoJSON GeoServer PowerShell RStudio CouchDB DynamoDB
	InfluxDB CMake OpenTelemetry OAuth Elasticsearch SonarQube GitBook DataCite JupyterLab JupyterHub`,
);

/** With a capital they may be anything, but in small letters minutes have no other word like them: hardly any of a snake. */
const ONLY_SMALL = names(
	`Skype Microsoft Mozilla Firefox Linux Ubuntu Debian Reddit Netflix Spotify Vimeo Flickr Etsy eBay Patreon Kickstarter
	Bluetooth GoFundMe Airbnb Trello Jira Jitsi Webex Drupal Joomla Netlify Heroku Vercel Shopify Squarespace Figma Arduino Codeberg Huawei iOS
	Zenodo Zotero Mendeley Evernote Gmail Pinterest Snapchat Substack Mentimeter Moodle Airtable Typeform Zendesk Zapier Inkscape
	Kaggle Xbox Google Python Jenkins Kubernetes Twitter`,
);

/** Names of two words, which many write as one. */
const APART_NAMES = new Map(
	[
		'Red Hat',
		'Raspberry Pi',
		'Stack Overflow',
		'Hugging Face',
		'Home Assistant',
		'Let’s Encrypt',
		'Google Docs',
		'Google Drive',
	]
		.concat(['Google Meet', 'Open Collective', 'Visual Studio', 'Android Studio'])
		.map((name) => [name.replace(/[ ’]/g, ''), name]),
);

/** They are words as well, unless a capital stands inside ("LateX") or the report has the name itself, too. */
export const MAY_BE_NAME: ReadonlyMap<string, string> = names('LaTeX TEDx IoT');

/** They are words as well, so that only a report that writes them with a capital elsewhere means the name. */
const WORDS = names('Discord Slack Telegram Zulip Zoom Mastodon Android Chromium');

const PRODUCTS = ['Docs', 'Drive', 'Forms', 'Sheets', 'Groups', 'Calendar', 'Meet', 'Maps', 'Slides', 'Summer of Code'];
const of = (firm: string, things: readonly string[]): [string, string][] =>
	things.map((thing) => [`${firm} ${thing.toLowerCase()}`, `Google ${thing}`]);

/** What is of Google: "a google doc", and "in Google docs", which is a name. */
const GOOGLE = new Map([...of('google', ['Doc', 'Form', 'Sheet', 'Group', ...PRODUCTS]), ...of('Google', PRODUCTS)]);

const WITH_CAPITALS = new Map([...NAMES, ...ALSO_SMALL]);

const LONG = 7;

/** How names are written that a report has in small letters, or in some, by these. */
export const SMALL: ReadonlyMap<string, string> = new Map([...NAMES, ...ONLY_SMALL, ...GOOGLE]);
export const SMALL_WORDS: ReadonlyMap<string, string> = WORDS;

/** How a name is written that everybody knows; `undefined` for others. */
export function wellKnown(name: string): string | undefined {
	const low = name.toLowerCase();
	const mixed = shapeOf(name) === 'mixed' ? MAY_BE_NAME.get(low) : undefined;
	return WITH_CAPITALS.get(low) ?? APART_NAMES.get(name) ?? mixed ?? joint(low) ?? misspelt(name);
}

/** "Own-Cloud", "You Tube": in two, where that is no phrase. */
function joint(low: string): string | undefined {
	if (!/[ -]/.test(low)) return undefined;
	const name = NAMES.get(low.replace(/[ -]/, ''));
	return name !== undefined && (low.includes('-') ? CAPITAL_INSIDE.test(name) : APART.has(name)) ? name : undefined;
}

/** Of two words, or nobody would have parted it. */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;
/** "Open Office" may be when one may come, and "Face Time" is spent together. */
const APART = new Set(names('YouTube GitHub GitLab WhatsApp LinkedIn TikTok LibreOffice JavaScript').values());

/** Those of two words without a space: nothing else is one letter away from them, if they are long. */
const JOINED = [...WITH_CAPITALS.values()].filter(
	(name) => name.length >= LONG && /^(?:\p{Lu}\p{Ll}{2,}){2}$/u.test(name),
);

/** The name that another with capitals inside is misspelt for: "YouYube", "WebAsembly". */
const misspelt = memoize((name): string | undefined => {
	// “Tensor Flow” has a meaning of its own.
	if (shapeOf(name) !== 'mixed' || name.includes(' ')) return undefined;
	const low = name.toLowerCase();
	return JOINED.find((each) => isMisspelt(low, each.toLowerCase()));
});

/** By their small letters. */
function names(list: string): Map<string, string> {
	return new Map(list.split(/\s+/).map((name) => [name.toLowerCase(), name]));
}
