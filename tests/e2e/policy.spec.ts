import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { listen } from '../../src/tasks/freePort.ts';
import { PAGE_TYPES } from './pages.ts';

for (const path of PAGE_TYPES) {
  test(`/${path} carries no script and one sheet of its own, which the policy names; header and meta agree`, async ({
    request,
  }) => {
    const response = await request.get(path);
    const html = await response.text();
    // In tags alone: a code that is shown for copying is text.
    expect(html).not.toMatch(/<link rel="stylesheet"|<[a-z][^>]*\s(style|on[a-z]+)=/);
    const meta = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? 'none';
    expect(html).not.toMatch(/<script(?![^>]* src=)(?! type="application\/ld\+json")/);
    expect(meta).toContain("script-src 'self';");
    // One for all pages, and what the page has of its own; nothing stands behind the document.
    const files = html.match(/<script type="module" src=/g)?.length ?? 0;
    expect(files).toBeGreaterThan(0);
    expect(files).toBeLessThanOrEqual(3);
    expect(html.trimEnd().endsWith('</html>')).toBe(true);
    const sheets = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
    expect(sheets.length).toBe(1);
    const named = /style-src ([^;]+);/.exec(meta)?.[1]?.split(' ') ?? [];
    expect(named).toContain(sheets[0]);
    // One for each kind of page, not one for each page.
    expect(named.length).toBeLessThanOrEqual(6);
    const headers = response.headers();
    expect(headers['content-security-policy']).toBe(`${meta}; frame-ancestors 'none'`);
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
