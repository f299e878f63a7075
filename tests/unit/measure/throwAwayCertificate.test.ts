import { describe, expect, it } from 'vitest';
import { throwAwayCertificate } from '../../../src/measure/throwAwayCertificate.ts';

describe('a certificate that is thrown away', () => {
  it('says what to install where nothing can make one', () => {
    expect(() => throwAwayCertificate('no-such-program')).toThrow('apt-get install openssl');
  });

  it('is refused where a program makes something else', () => {
    expect(() => throwAwayCertificate(process.execPath)).toThrow('made no certificate');
  });
});
