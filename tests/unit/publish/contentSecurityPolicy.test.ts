import { describe, expect, it } from 'vitest';
import { asInPolicy, PAGE_POLICY, sourceHash } from '../../../src/publish/contentSecurityPolicy.ts';

describe('the policy of pages', () => {
  it('names hashes as browsers compare them', () => {
    // printf %s 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(sourceHash('alert(1)')).toBe("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  });

  it('stops the build at a script that it does not allow, and says what would', () => {
    expect(() => asInPolicy('alert(1)')).toThrow(
      "name 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=' in the policy",
    );
    expect(PAGE_POLICY).not.toContain('unsafe');
  });
});
