import { describe, expect, it } from 'vitest';
import { PAGE_POLICY, sourceHash } from '../../../src/publish/contentSecurityPolicy.ts';

describe('the policy of pages', () => {
  it('names hashes as browsers compare them', () => {
    // printf %s 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(sourceHash('alert(1)')).toBe("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  });

  it('allows nothing unsafe', () => {
    expect(PAGE_POLICY).not.toContain('unsafe');
  });
});
