import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { listen } from '../../src/tasks/freePort.ts';
import { PAGE_TYPES } from './pages.ts';

for (const path of PAGE_TYPES) {
  test(`/${path} carries no style and one script of its own, which the policy names; header and meta agree`, async ({
    request,
  }) => {
    const response = await request.get(path);
    const html = await response.text();
    // In tags alone: a code that is shown for copying is text.
    expect(html).not.toMatch(/<style|<[a-z][^>]*\s(style|on[a-z]+)=/);
    const meta = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1];
    const inline = [
      ...html.matchAll(/<script(?![^>]* src=)(?! type="application\/ld\+json")[^>]*>(.*?)<\/script>/gs),
    ];
    const hashes = inline.map(([, text = '']) => createHash('sha256').update(text).digest('base64'));
    expect(hashes).toHaveLength(1);
    expect(meta).toContain(`script-src 'self' 'sha256-${hashes[0] ?? ''}';`);
    const headers = response.headers();
    expect(headers['content-security-policy']).toBe(`${meta ?? 'none'}; frame-ancestors 'none'`);
    expect(headers['x-frame-options']).toBe('DENY');
  });
}

test('an embed may be framed by anybody, a page by nobody', { tag: '@once' }, async ({ page, baseURL }) => {
  const frame = (path: string) => `<iframe src="${baseURL ?? ''}${path}"></iframe>`;
  const newspaper = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(frame('embed/v1/kommune/aarhus/tal/') + frame('kommune/aarhus/'));
  });
  const port = await listen(newspaper);
  await page.goto(`http://localhost:${port}/`);
  await expect(page.locator('iframe').first().contentFrame().locator('body')).toContainText('Aarhus');
  await expect(page.locator('iframe').last().contentFrame().locator('body')).not.toContainText('Aarhus');
  newspaper.close();
});
