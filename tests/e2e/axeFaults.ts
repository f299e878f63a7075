import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface AxeScope {
  /** A selector; without it the whole page. */
  readonly within?: string;
  /** Without them all. */
  readonly rules?: string[];
}

/** What axe finds, and the markup that each fault is about. Frames of other origins are not looked into. */
export async function axeFaults(page: Page, { within, rules }: AxeScope = {}): Promise<string[]> {
  // Otherwise each look opens a page of its own to put the results of frames together.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (within !== undefined) axe.include(within);
  if (rules !== undefined) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
