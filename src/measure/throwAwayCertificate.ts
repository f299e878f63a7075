import { spawnSync } from 'node:child_process';

/** Both in PEM, as Node's servers take them. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const PART = (name: string): RegExp => new RegExp(`-----BEGIN ${name}-----.*?-----END ${name}-----\n`, 's');
const REQUEST =
  'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -keyout - -out -';

/**
 * A certificate for this machine, made anew each time and kept nowhere. Nobody trusts it: the browser that
 * measures is told to overlook that.
 *
 * @param program Node can sign no certificates by itself, so `openssl` does
 * @throws Error where the program is missing or makes none
 */
export function throwAwayCertificate(program = 'openssl'): Certificate {
  const { error, stdout, stderr } = spawnSync(program, REQUEST.split(' '), { encoding: 'utf8' });
  if (error !== undefined) {
    throw new Error(
      `The benchmark serves the site over TLS, and its certificate is made by ${program}, which cannot be run here: install it (Debian: apt-get install openssl).`,
      { cause: error },
    );
  }
  const key = PART('PRIVATE KEY').exec(stdout)?.[0];
  const cert = PART('CERTIFICATE').exec(stdout)?.[0];
  if (key === undefined || cert === undefined) throw new Error(`${program} made no certificate:\n${stderr}`);
  return { key, cert };
}
