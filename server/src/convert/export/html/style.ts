/** How a page looks, on a screen and on paper. */

/** @param title at the head of each printed page but the first. */
export function styleFor(title: string): string {
	// In a string of CSS (CSS Syntax 3, section 4.3.5), within an element of HTML.
	const quoted = title.replace(/[\\"<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
	return `${STYLE}
@page{size:A4;margin:25mm;@top-center{content:"${quoted}";font:9pt Calibri,sans-serif;color:#555}@bottom-center{content:counter(page);font:9pt Calibri,sans-serif}}
@page:first{@top-center{content:none}}
`;
}

const STYLE = `
@counter-style round{system:extends decimal;suffix:") "}
body{margin:0;font:11pt/1.45 Calibri,Carlito,"Liberation Sans",Arial,sans-serif;color:#111;background:#fff}
main{max-width:42em;margin:2em auto;padding:0 1em}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.4em 0 .4em;break-after:avoid}
h1{font-size:1.6em;margin-top:0}h2{font-size:1.25em}h3{font-size:1.1em}h4,h5,h6{font-size:1em}
p,ul,ol,table,pre,blockquote{margin:0 0 .7em}li>p{margin-bottom:.4em}ol.round{list-style-type:round}
li.task{list-style-type:none;margin-inline-start:-1.2em}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.3em .5em;text-align:start;vertical-align:top}
thead{display:table-header-group}tr,img{break-inside:avoid}th{background:#f2f2f2}
blockquote{margin-inline:2em;color:#444}pre{background:#f2f2f2;padding:.6em;white-space:pre-wrap}code{font-family:Consolas,"Liberation Mono",monospace;font-size:.92em}
img{max-width:100%;height:auto}a{color:#0b57a4}sup{line-height:0}.notes{border-top:1px solid #888;margin-top:2em;font-size:.9em}
@media print{main{max-width:none;margin:0;padding:0 1px}.annex{break-before:page;margin-top:0}a{color:inherit}.notes a[aria-label]{display:none}}`;
