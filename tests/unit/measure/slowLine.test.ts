import { connect, createServer, type Server } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { slowLine } from '../../../src/measure/slowLine.ts';
import { listen } from '../../../src/tasks/freePort.ts';

const open: Server[] = [];
afterAll(() => {
  for (const server of open) server.close();
});

/** Numbered bytes, so that one that comes too early or not at all is seen. */
const BODY = Buffer.from(Array.from({ length: 20_000 }, (_, i) => i % 251));

/** Asks once over the line, and waits for all of the answer. */
async function visit(port: number): Promise<{ first: number; all: number; body: Buffer }> {
  const started = performance.now();
  const parts: Buffer[] = [];
  const arrivals: number[] = [];
  const phone = connect({ port, host: '127.0.0.1' });
  phone.write('GET');
  for await (const part of phone) {
    if (!Buffer.isBuffer(part)) throw new TypeError('text');
    parts.push(part);
    arrivals.push(performance.now() - started);
  }
  return { first: arrivals.at(0) ?? 0, all: arrivals.at(-1) ?? 0, body: Buffer.concat(parts) };
}

describe('a slow line', () => {
  it('needs two round trips for a first answer, then as long as its bytes; each once, in order', async () => {
    const site = createServer((socket) => {
      socket.once('data', () => socket.end(BODY));
    });
    const line = await slowLine(await listen(site), { downloadMbit: 0.8, uploadMbit: 8, latencyMs: 100 });
    open.push(site, line.server);
    const { first, all, body } = await visit(line.port);
    expect(body.equals(BODY)).toBe(true);
    // 100 ms for the handshake, 100 for question and answer; 0.8 Mbit/s are 100 bytes a millisecond. Timers
    // may ring a millisecond early, and a busy machine lets them ring late.
    expect(first).toBeGreaterThan(198);
    expect(all).toBeGreaterThan(398);
    expect(all).toBeLessThan(10_000);
    // The answer comes bit by bit.
    expect(all - first).toBeGreaterThan(100);
  });

  it('is shared: two who ask at once wait for the bytes of both', async () => {
    const site = createServer((socket) => {
      socket.once('data', () => socket.end(BODY));
    });
    const line = await slowLine(await listen(site), { downloadMbit: 0.8, uploadMbit: 8, latencyMs: 0 });
    open.push(site, line.server);
    const visits = await Promise.all([visit(line.port), visit(line.port)]);
    for (const { body } of visits) expect(body.equals(BODY)).toBe(true);
    expect(Math.max(...visits.map(({ all }) => all))).toBeGreaterThan(395);
  });
});
