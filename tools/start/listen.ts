import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MissingError } from './npm.js';

export interface Listening {
	readonly port: number;
	readonly stop: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse, path: string) => void;

/**
 * Serves files to this machine alone, under both of its loopback names.
 *
 * @param wanted a port; 0 for a free one.
 * @throws MissingError if that port is not available.
 */
export async function listen(wanted: number, answer: Answer): Promise<Listening> {
	const server = createServer((request, response) => {
		const { host = '' } = request.headers;
		// A web page whose host name is made to resolve to this machine must not read what we serve.
		if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return refuse(response, 403);
		if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
		answer(request, response, new URL(request.url ?? '/', `http://${host}`).pathname);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
			reject(taken ? new MissingError(`Port ${wanted} cannot be used, choose another one`) : error);
		});
		server.listen(wanted, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		port,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

export function refuse(response: ServerResponse, status: number): void {
	response.writeHead(status).end();
}
