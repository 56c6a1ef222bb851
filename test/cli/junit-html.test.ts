import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MissingError } from '../../tools/start/npm.js';
import { startChromium } from '../vscode/host/chromium.js';
import { execute, folder, rapporteur } from './process.js';

/** Texts that would be tags, commands and characters that XML cannot write. */
const HOSTILE = 'teh <script>alert(1)</script> & "x" \' ]]> \u0007 \u202E ##[error] ::error::\r\n\tTab !! \uFFFE\n';

/** Reads XML by a parser of its own, if there is one: what a build server would refuse, it refuses. */
async function readXml(xml: string): Promise<string[] | undefined> {
	const script = `
import sys, xml.etree.ElementTree as tree
for element in tree.fromstring(sys.stdin.buffer.read()).iter():
    print(element.tag, sorted(element.attrib.items()))`;
	const read = await execute('python3', ['-c', script], { cwd: folder(), input: xml }).catch(() => undefined);
	if (!read) return undefined;
	assert.equal(read.status, 0, read.stderr);
	return read.stdout.trim().split('\n');
}

describe('check --format junit', () => {
	it('makes a suite of each file and a case of each finding, of which those fail that fail the check', async function () {
		const cwd = folder({ 'a.md': 'teh\n\nn.b. fine\n', 'b.md': 'fine\n' });
		const { status, stdout, stderr } = await rapporteur(['check', '--format', 'junit', '.', 'elsewhere.md'], { cwd });
		assert.equal(status, 2);
		assert.match(stderr, /elsewhere\.md cannot be read/);
		assert.equal(
			stdout,
			`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Rapporteur">
	<testsuite name="a.md" tests="2" failures="1" errors="0">
		<testcase name="toy-teh in line 1" classname="a.md" file="a.md" line="1">
			<failure type="warning" message="Found teh. Correct it">a.md:1:1: Found teh. Correct it</failure>
		</testcase>
		<testcase name="toy-note in line 3" classname="a.md" file="a.md" line="3">
			<system-out>a.md:3:1: information: Found n.b.. Correct it</system-out>
		</testcase>
	</testsuite>
	<testsuite name="b.md" tests="1" failures="0" errors="0">
		<testcase name="No problems" classname="b.md"/>
	</testsuite>
	<testsuite name="rapporteur" tests="1" failures="0" errors="1">
		<testcase name="elsewhere.md cannot be read: there is no such file" classname="rapporteur">
			<error message="elsewhere.md cannot be read: there is no such file"/>
		</testcase>
	</testsuite>
</testsuites>
`,
		);
		const elements = await readXml(stdout);
		if (!elements) this.skip();
		assert.equal(elements.length, 11);
	});

	it('fails what fails the check, and nothing else', async () => {
		const cwd = folder({ 'a.md': 'teh\n\nn.b.\n' });
		const failures = async (...options: string[]) =>
			(await rapporteur(['check', '--format', 'junit', ...options], { cwd })).stdout.match(/<failure /g)?.length ?? 0;
		assert.equal(await failures(), 1);
		assert.equal(await failures('--fail-on', 'information'), 2);
		assert.equal(await failures('--fail-on', 'error'), 0);
		assert.equal(await failures('--max-warnings', '3'), 0);
	});

	it('stays XML whatever a text or a name holds', async function () {
		const cwd = folder({ '<a> & "b" ##[error].md': HOSTILE });
		const { stdout } = await rapporteur(['check', '--format', 'junit'], { cwd });
		assert.doesNotMatch(stdout, /##\[|^::|\u0007|\u202E/m);
		const elements = await readXml(stdout);
		if (!elements) this.skip();
		assert.ok(
			elements.some((element) => element.includes('<a> & "b" ##[error].md')),
			elements.join('\n'),
		);
	});

	it('is whole where there is nothing to check', async () => {
		const { stdout } = await rapporteur(['check', '--format', 'junit'], { cwd: folder() });
		assert.match(stdout, /<testsuites name="Rapporteur">\n\t<testsuite name="rapporteur" [\s\S]*<\/testsuites>\n$/);
	});
});

/** What stands between the tags of a page, as it is read. */
function textOf(html: string): string {
	return html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function linesOf(html: string): string[] {
	return [...html.matchAll(/<div class="line[^"]*" data-line="\d+">(.*)<\/div>/g)].map(([, line = '']) => textOf(line));
}

describe('check --format html', () => {
	it('shows the text with marks in it, each with what is said under its line', async () => {
		const cwd = folder({ 'a.md': '\uFEFF# Title teh 🎉\r\n\r\nn.b. !!\r\n!! end\r\n', 'b.md': 'fine\n' });
		const { status, stdout } = await rapporteur(['check', '--format', 'html'], { cwd });
		assert.equal(status, 1);
		assert.deepEqual(linesOf(stdout), ['# Title teh 🎉', '', 'n.b. !!', '!! end', '']);
		assert.match(
			stdout,
			/<div class="line h1" data-line="1"># Title <mark class="warning">teh<\/mark> 🎉<\/div>\n<aside class="warning"><b>Should be put right:<\/b> Found teh\. Correct it\. <span class="fix">Suggestion: Write the\.<\/span> <code>toy-teh<\/code><\/aside>/,
		);
		// A finding of two lines is marked in both, and told of once.
		assert.match(
			stdout,
			/<mark class="error">!!<\/mark><\/div>\n<aside class="information">.*\n<aside class="error">.*\n<div class="line" data-line="4"><mark class="error">!!<\/mark> end/,
		);
		assert.match(
			stdout,
			/<h1>b\.md<\/h1>\n<p class="kind">Not the report of a meeting, nothing to put right\.<\/p>\n<\/section>/,
		);
		assert.match(stdout, /<p>3 remarks in 2 files: 1 that must be put right, 1 that should be, 1 worth a look\.<\/p>/);
	});

	it('is the same with threads and without, and of the corrected text with --fix', async () => {
		const cwd = folder({ 'a.md': 'teh n.b.\n', 'b.md': 'n.b.\n' });
		const html = async (...options: string[]) =>
			(await rapporteur(['check', '--format', 'html', ...options], { cwd })).stdout;
		assert.equal(await html('--threads', '2'), await html('--threads', '0'));
		const fixed = await html('--fix');
		assert.deepEqual(linesOf(fixed), ['the n.b.', '', 'n.b.', '']);
		assert.match(fixed, /1 place put right already\./);
	});

	it('shows a text from standard input, and refuses what keeps no texts', async () => {
		const cwd = folder();
		const { stdout } = await rapporteur(['check', '-', '--format', 'html'], { cwd, input: 'teh\n' });
		assert.deepEqual(linesOf(stdout), ['teh', '']);
		const { status, stderr } = await rapporteur(['check', '--cache', '--format', 'html'], { cwd });
		assert.equal(status, 2);
		assert.match(stderr, /^rapporteur: --format html shows the whole texts, .* leave out --cache\n$/);
	});

	it('takes nothing that a text holds for a tag', async () => {
		const cwd = folder({ '<img src=x onerror=alert(1)>.md': HOSTILE });
		const { stdout } = await rapporteur(['check', '--format', 'html'], { cwd });
		assert.doesNotMatch(stdout, /<script|<img|##\[|^::|\u0007|\u202E/m);
		assert.deepEqual(linesOf(stdout), [
			'teh <script>alert(1)</script> & "x" \' ]]> ␇ � ##[error] ::error::',
			'    Tab !! �',
			'',
		]);
	});

	it('is read by a browser as it was meant, runs nothing and asks for nothing', async function () {
		const browser = await startChromium().catch((error: unknown) => {
			if (!(error instanceof MissingError)) throw error;
			console.log(`      ${error.message}`);
			return this.skip();
		});
		try {
			const cwd = folder({ 'a.md': `# Title\n\n${HOSTILE}<b onclick="x">[teh](javascript:alert(1))</b>\n` });
			const { stdout } = await rapporteur(['check', '--format', 'html'], { cwd });
			const pathToPage = join(folder({ 'page.html': stdout }), 'page.html');
			const page = await browser.newPage();
			const said: string[] = [];
			page.on('console', (message) => said.push(message.text()));
			page.on('dialog', (dialog) => said.push(dialog.message()));
			page.on('request', (request) => said.push(request.url()));
			await page.goto(pathToFileURL(pathToPage).href);
			assert.deepEqual(said, [pathToFileURL(pathToPage).href]);
			assert.equal(await page.locator('script, img, a, b[onclick]').count(), 0);
			assert.deepEqual(await page.locator('mark').allInnerTexts(), ['teh', '!!', 'teh']);
			// The sums are read first.
			const [sums, first] = [page.locator('footer'), page.locator('section').first()];
			assert.ok((await sums.boundingBox())!.y < (await first.boundingBox())!.y);
		} finally {
			await browser.close();
		}
	});
});
