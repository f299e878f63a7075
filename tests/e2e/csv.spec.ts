import { expect, test } from '@playwright/test';

test('the published CSV holds the report’s figures', async ({ request }) => {
  const response = await request.get('data/kommuner.csv');
  expect(response.status()).toBe(200);
  const lines = (await response.text()).split('\n');
  expect(lines[0]).toBe(
    'kommunekode,kommune,region,antal_2022,antal_2024,aendring,aendring_pct,antal_pr_1000_2024,markeret,aendring_vurdering,bemaerkning',
  );
  expect(lines).toHaveLength(100);
  const row = (code: string) => lines.find((line) => line.startsWith(`${code},`));
  expect(row('0165')).toBe(
    '0165,Albertslund,Region Hovedstaden,52,44,-8,-15,1.6,ja,kan være tilfældigt udsving,',
  );
  expect(row('0825')).toBe('0825,Læsø,Region Nordjylland,0,0,0,,,nej,,');
  expect(row('0563')).toBe('0563,Fanø,Region Syddanmark,0,1,1,,0.3,nej,kan være tilfældigt udsving,');
  expect(row('0167')).toBe(
    '0167,Hvidovre,Region Hovedstaden,80,74,-6,-8,1.4,ja,kan være tilfældigt udsving,',
  );
  expect(row('0101')).toContain('København,Region Hovedstaden,1370,1387,17,1,2.1,ja,');
});
