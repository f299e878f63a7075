import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { serveCompressed } from '../../src/measure/serveCompressed.ts';
import { throwAwayCertificate } from '../../src/measure/throwAwayCertificate.ts';

const folder = mkdtempSync(join(tmpdir(), 'secure-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const POLICY = "default-src 'none'";
const page = (text: string): string =>
  `<!doctype html><meta http-equiv="content-security-policy" content="${POLICY}"><p>${text}`;
writeFileSync(join(folder, 'index.html'), page('Forsiden'));
writeFileSync(join(folder, '404.html'), page('Findes ikke'));

describe('the server that the benchmark measures on', () => {
  it('speaks HTTP/2 over TLS with a certificate of its own, and sends what the site asks for', async () => {
    const certificate = throwAwayCertificate();
    const { server, origin } = await serveCompressed(folder, {
      pages: new Map([['/bar/', page('Bar')]]),
      certificate,
    });
    // Who trusts this one certificate is let in, and nobody else.
    const session = connect(origin, { ca: certificate.cert, checkServerIdentity: () => undefined });
    const ask = (path: string): Promise<{ status: unknown; policy: unknown; text: string }> =>
      new Promise((resolve, reject) => {
        const stream = session.request({ ':path': path });
        const parts: Buffer[] = [];
        let head: Readonly<Record<string, unknown>> = {};
        stream.on('response', (headers) => (head = { ...headers }));
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('error', reject);
        stream.on('end', () => {
          resolve({
            status: head[':status'],
            policy: head['content-security-policy'],
            text: brotliDecompressSync(Buffer.concat(parts)).toString(),
          });
        });
      });
    session.on('error', (error) => {
      throw error;
    });
    expect(await ask('/')).toMatchObject({ status: 200, text: page('Forsiden') });
    expect((await ask('/')).policy).toContain(POLICY);
    expect(await ask('/bar/')).toEqual({ status: 200, policy: undefined, text: page('Bar') });
    expect(await ask('/nowhere/')).toMatchObject({ status: 404, text: page('Findes ikke') });
    session.close();
    server.close();
    expect(throwAwayCertificate().cert).not.toBe(certificate.cert);
  });
});
