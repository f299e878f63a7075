import { connect, createServer, type Server } from 'node:net';
import { listen } from '../tasks/freePort.ts';

/** A line to a phone: what it carries each way, and how long anything needs there and back. */
export interface Line {
  readonly downloadMbit: number;
  readonly uploadMbit: number;
  readonly latencyMs: number;
}

/** A slow mobile line. */
export const SLOW_MOBILE: Line = { downloadMbit: 1.6, uploadMbit: 0.75, latencyMs: 150 };

const BYTES_PER_MS_PER_MBIT = 1_000_000 / 8 / 1000;
/** Bytes that go over the line at once: what one Ethernet frame carries of TCP. */
const PACKET = 1460;

/**
 * One way along a line, shared by all that goes this way: one thing leaves after another, as fast as the line
 * is, and each arrives so much later.
 */
function oneWay(mbit: number, delayMs: number): (size: number, arrive: () => void) => void {
  const waiting: (() => void)[] = [];
  let free = 0;
  return (size, arrive) => {
    const now = performance.now();
    free = Math.max(now, free) + size / (mbit * BYTES_PER_MS_PER_MBIT);
    waiting.push(arrive);
    // In their order, whichever timer is the first to ring.
    setTimeout(() => waiting.shift()?.(), free + delayMs - now);
  };
}

const packets = (bytes: Buffer): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / PACKET) }, (_, i) =>
    bytes.subarray(i * PACKET, (i + 1) * PACKET),
  );

/**
 * A slow line before a server of this machine: a port whose connections lead to the server's and need the
 * time that a real line needs. DevTools slows each answer alone and opens connections at once, so that a
 * first visit would lack what it begins with on every line.
 *
 * A new connection waits for TCP's round trip before it says a word; those of TLS and HTTP go over the line as
 * bytes. No packet is lost, and nothing starts slowly.
 *
 * @param port of the server on 127.0.0.1
 * @returns what is connected to instead, and its port
 */
export async function slowLine(
  port: number,
  { downloadMbit, uploadMbit, latencyMs }: Line,
): Promise<{ server: Server; port: number }> {
  const up = oneWay(uploadMbit, latencyMs / 2);
  const down = oneWay(downloadMbit, latencyMs / 2);
  const server = createServer({ noDelay: true, pauseOnConnect: true }, (phone) => {
    const site = connect({ port, host: '127.0.0.1', noDelay: true });
    setTimeout(() => phone.resume(), latencyMs);
    for (const [from, way, to] of [
      [phone, up, site],
      [site, down, phone],
    ] as const) {
      from.on('data', (bytes) => {
        for (const packet of packets(bytes)) way(packet.length, () => to.write(packet));
      });
      from.on('error', () => from.destroy());
      from.on('close', () => {
        way(0, () => to.destroy());
      });
    }
  });
  return { server, port: await listen(server) };
}
