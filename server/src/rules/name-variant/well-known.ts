/**
 * Names that everybody writes one way, whoever writes the minutes, and that many write with other capitals. One is here if
 * the firm or project itself writes it so, and if it is nothing else with other capitals: Latex, Excel and Node are words.
 */
const NAMES =
	`GitHub GitLab YouTube LinkedIn WhatsApp WordPress PayPal TikTok Facebook Instagram Dropbox Bitbucket Cloudflare
	Mailchimp Eventbrite SurveyMonkey DocuSign QuickBooks OneDrive OneNote SharePoint PowerPoint InDesign AutoCAD FaceTime iPhone
	iPad iCloud macOS GoToMeeting BigBlueButton OpenStreetMap OpenOffice LibreOffice Nextcloud ownCloud MediaWiki Wikipedia Wikimedia Wikidata
	HedgeDoc CryptPad JavaScript TypeScript CoffeeScript GraphQL MySQL PostgreSQL MariaDB MongoDB SQLite WebAssembly WebRTC OpenSSL OpenSSH
	OpenAPI OpenID OpenCL OpenGL OpenAI ChatGPT TensorFlow PyTorch NumPy SciPy PyPI JetBrains CircleCI DigitalOcean VMware
	VirtualBox FreeBSD OpenBSD DevOps StackExchange ResearchGate JSTOR`.split(/\s+/);

const SPELLINGS: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

/** How a name is written that everybody knows; `undefined` for others. */
export function wellKnown(name: string): string | undefined {
	return SPELLINGS.get(name.toLowerCase());
}
